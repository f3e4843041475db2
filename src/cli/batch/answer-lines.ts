import { assessUnder, type Detail } from "../../assessment";
import { caseIn } from "../../case";
import type { Language, Law } from "../../law";
import { memoize } from "../../lib/memoize";
import type { Io } from "../io";
import { largestCase } from "../limits";
import { lawFor, type PackOptions } from "../packs";
import { cliWordsOf } from "../words";
import { note, type Places } from "./bytes";
import type { Line } from "./lines";
import { caseWith, differingFacts } from "./registers/join";
import type { BatchNote } from "./registers/registered";

/** How lines are answered: plain data, so that it can be sent to a worker. */
export interface BatchSettings extends Pick<PackOptions, "pack" | "municipality"> {
  /** The date of every line; otherwise each line's own, or today. */
  on?: string | undefined;
  today: string;
  /** What to say, once, where a line is answered for today. */
  usesToday: string;
  detail: Detail;
  lang: Language;
}

export interface Answered {
  /** JSON Lines, each with its end: the answers, and what is wrong with the lines that have none. */
  answers: string;
  faults: string;
  invalid: number;
  lines: number;
  bytes: number;
  /** What should be said once, such as that a municipality has no pack. */
  remarks: string[];
  /** Lines that the registers know nothing of, or other than the line says. */
  registers: RegisterPlaces;
}

export type RegisterPlaces = Record<"notFound" | "noNumber" | "differing", Places>;

export const noRegisterPlaces = (): RegisterPlaces => ({
  notFound: { count: 0 },
  noNumber: { count: 0 },
  differing: { count: 0 },
});

const laws = new Map<string, Map<string, Law>>();

/** Answers each line by itself. An empty line is none. */
export function answerLines(settings: BatchSettings, lines: readonly Line[]): Answered {
  const remarks = new Set<string>();
  let answers = "";
  let faults = "";
  let invalid = 0;
  let count = 0;
  const registers = noRegisterPlaces();
  for (const line of lines) {
    const { number, text } = line;
    if (text.trim() === "" && !line.isRaw) continue;
    count++;
    const answer: Said = line.isRaw
      ? { ok: false, issues: line.issues, input: text }
      : answerOf(settings, line, remarks, registers);
    const { id, ...said } = answer;
    const written = `${JSON.stringify({ line: number, ...(id === undefined ? {} : { id }), ...said })}
`;
    if (answer.ok) answers += written;
    else {
      faults += written;
      invalid++;
    }
  }
  const bytes = lines.at(-1)?.bytes ?? 0;
  return { answers, faults, invalid, lines: count, bytes, remarks: [...remarks], registers };
}

interface Said {
  ok: boolean;
  id?: unknown;
  [field: string]: unknown;
}

/** What should be seen before what the registers say is relied on. */
function notesOf(
  { number, joined }: Line,
  input: unknown,
  places: RegisterPlaces,
): { registerNotes?: BatchNote[] } {
  if (!joined) return {};
  const { registered } = joined;
  if (joined.number === undefined) {
    note(places.noNumber, number);
    return {};
  }
  if (!registered) {
    note(places.notFound, number);
    return { registerNotes: [{ code: "not-in-registers" }] };
  }
  const differing = differingFacts(input, registered);
  if (differing.length > 0) note(places.differing, number);
  const conflicts = differing.map((fact) => ({ code: "conflict", fact }) as const);
  const registerNotes = [...conflicts, ...registered.notes];
  return registerNotes.length > 0 ? { registerNotes } : {};
}

function answerOf(settings: BatchSettings, line: Line, remarks: Set<string>, places: RegisterPlaces): Said {
  const { text, issues = [], joined } = line;
  const words = cliWordsOf(settings.lang);
  if (text.length > largestCase) return fault("too-large", words.batch.tooLong, text.slice(0, 200));
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return fault("not-json", words.batch.notJson, text);
  }
  const { input: own, on, id } = caseIn(json);
  const input = joined?.registered ? caseWith(own, joined.registered) : own;
  const law = lawOf(settings, input, remarks);
  const asked = settings.on ?? on;
  const result = assessUnder(law, input, {
    on: (asked ?? settings.today) as string,
    detail: settings.detail,
    lang: settings.lang,
  });
  const named = { ...(id === undefined ? {} : { id }), ...notesOf(line, input, places) };
  if (result.ok && issues.length === 0) {
    if (asked === undefined) remarks.add(settings.usesToday);
    return { ...named, ...result };
  }
  return { ...named, ok: false, issues: [...issues, ...(result.ok ? [] : result.issues)], input: json };
}

function fault(code: string, message: string, input: string): Said {
  return { ok: false, issues: [{ code, path: "", message }], input };
}

/** Each municipality's law is made once. */
function lawOf(settings: BatchSettings, input: unknown, remarks: Set<string>): Law {
  const { pack = [], municipality, lang } = settings;
  const named = (input as { municipality?: { number?: unknown } } | null)?.municipality?.number;
  const number = typeof named === "string" ? named : "";
  const known = memoize(laws, JSON.stringify([pack, municipality]), () => new Map<string, Law>());
  return memoize(known, number, () =>
    lawFor(
      { words: cliWordsOf(lang), language: lang, io: noIo, remark: (text) => remarks.add(text) },
      settings,
      input,
    ),
  );
}

/** A worker answers; it does not speak. */
const noIo: Io = {
  stdin: (async function* () {})(),
  stdout: { write: () => {} },
  stderr: { write: () => {} },
  env: {},
  now: () => new Date(0),
};
