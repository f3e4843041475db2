import { explain, nationalTexts } from "../../explain";
import type { Law } from "../../law";
import { type DecisionRecord, type ReplayResult, replayUnder } from "../../record";
import { type Block, list, paragraph, type Speech, show, speechOf } from "../../text";
import { readJson } from "../case-file";
import { type Context, type Format, showOptions, writeJson } from "../context";
import { type ExitCode, exit } from "../failure";
import { lawFor, mainLawFor, type PackOptions } from "../packs";

export interface ReplayOptions extends PackOptions {
  format: Format;
}

/** `hjemmel replay RECORD`: runs a record again; a record that was changed since it was made is invalid input. */
export async function replay(context: Context, file: string, options: ReplayOptions): Promise<ExitCode> {
  const kept = await readJson(context, file);
  const law = lawFor(context, options, (kept as Partial<DecisionRecord> | null)?.case);
  const result = replayUnder([law, mainLawFor(context, options)], kept, context.language);
  const shown = showOptions(context, options.format);
  if (options.format === "json") writeJson(context, result);
  else if (result.ok)
    context.io.stdout.write(show(replayDocument(context, law, kept as DecisionRecord, result), shown));
  else context.io.stderr.write(explain(result, { ...shown, law }));
  return result.ok && isIntact(result) ? exit.answered : exit.badInput;
}

type Replayed = ReplayResult & { ok: true };

function isIntact({ changed }: Replayed): boolean {
  return !changed.some((one) => one === "case" || one === "answer" || one === "record");
}

function replayDocument(context: Context, law: Law, { on }: DecisionRecord, result: Replayed): Block[] {
  const { words, language } = context;
  const say = words.replay;
  if (result.isIdentical) return [paragraph(say.identical, "open")];
  const speech = speechOf(language, law, on, nationalTexts);
  const changes = result.changed.map((one) => ({
    text: say.changed[one],
    mark: "!",
    tone: "warning" as const,
    under:
      one === "law" || one === "program"
        ? [{ text: say.ran(nameOf(one, result.was), nameOf(one, result.now)) }]
        : [],
  }));
  const { differences } = result;
  return [
    list(changes),
    ...(differences.length === 0
      ? [paragraph(say.sameVerdicts)]
      : [
          paragraph(say.differs(differences.length)),
          list(
            differences.map(({ id, was, now }) => ({
              text: `${speech.title(id)}: ${outcome(speech, was, say.notThere)} → ${outcome(speech, now, say.notThere)}`,
            })),
          ),
        ]),
  ];
}

function nameOf(one: "law" | "program", side: Replayed["was"]): string {
  return one === "law" ? `${side.law.version} (${side.law.hash.slice(0, 12)})` : side.program.version;
}

function outcome({ words }: Speech, value: string | undefined, notThere: string): string {
  const names: Record<string, string> = { ...words.verdict, ...words.result };
  return value === undefined ? notThere : names[value]!;
}
