import { type Block, citationsOfLaw, dateIn, heading, list, paragraph, parameterValue, table } from "../text";
import { ceilingOf, periodIn, regulationIn } from "./de-minimis";
import { at, inWords } from "./facts";
import { linesOf } from "./gaps";
import { type Composed, type Pen, penOf, refused, shown } from "./letter";
import type { Letter, LetterOptions } from "./types";

export interface DeclarationOptions extends LetterOptions {
  /** The date of the rules, `YYYY-MM-DD`: the day on which the aid is to be given. */
  on: string;
}

const emptyRows = 6;
const undertakings = 3;

/**
 * The form in which an applicant declares the de minimis aid that it and those counted as one with it have had,
 * under the rules of a date. Refused where the library holds no such rules for new awards on the date.
 *
 * @see Regulation (EU) 2023/2831 art. 7(4); before it Regulation (EU) No 1407/2013 art. 6(1)
 */
export function writeDeMinimisDeclarationForm(options: DeclarationOptions): Letter {
  return shown(composeDeclaration(options), options);
}

/** @param input - the case, where there is one: what it says of the applicant is not asked again */
export function composeDeclaration(
  options: DeclarationOptions,
  input: Record<string, unknown> = {},
): Composed {
  const { on } = options;
  const pen = penOf(options, on);
  const { speech, say } = pen;
  const ceilings = [...speech.dated.rules.values()].flatMap(({ rule, state }) => {
    const ceiling = state === "in-force" ? ceilingOf(speech, rule.id) : undefined;
    return ceiling ? [{ route: rule.id, ceiling }] : [];
  });
  const period = ceilings.flatMap(({ ceiling }) => periodIn(pen, ceiling) ?? [])[0];
  if (period === undefined)
    return refused([
      { code: "no-regulation", on, message: say.refusal.noRegulation(dateIn(speech.words, on)) },
    ]);
  const words = say.form;
  const { municipality, caseNumber, recipient, organisationNumber, address } = options.details ?? {};
  const stated = (fact: string) => {
    const value = at(input, fact);
    return value === undefined ? "" : inWords(pen, fact, value);
  };
  const named = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  return {
    ok: true,
    blocks: [
      heading(words.title, 1),
      paragraph(words.intro(dateIn(speech.words, on))),
      table(
        [],
        [
          [named(say.details.municipality), municipality ?? ""],
          [named(say.details.caseNumber), caseNumber ?? ""],
        ],
      ),
      heading(words.ceilings),
      list(ceilings.map(({ route, ceiling }) => ceilingLine(pen, route, ceiling.parameter))),
      heading(words.applicant),
      table(
        [],
        [
          [words.name, recipient ?? ""],
          [words.number, organisationNumber ?? ""],
          [words.address, address === undefined ? "" : linesOf(address).join(", ")],
          [words.legalForm, stated("actor.legalForm")],
          [words.contact, ""],
        ],
      ),
      heading(words.undertaking),
      paragraph(words.undertakingHelp.join(" ")),
      table([words.name, words.number], empty(undertakings, 2)),
      table([], [[words.merged, ""]]),
      heading(words.sector),
      table(
        [],
        [
          [words.nace, ""],
          ...[...words.sectorQuestions, words.mixed].map((question) => [question, words.yesNo]),
        ],
      ),
      heading(words.awards(period)),
      table(words.columns, empty(emptyRows, words.columns.length)),
      ...question(words.none, [["☐"]]),
      ...question(words.cumulation, [[words.cumulationQuestion, ""]]),
      ...question(words.pending, [[words.pendingQuestion, ""]]),
      heading(words.statement),
      list(words.statements.map((text) => ({ text }))),
      table(
        [],
        [
          [words.name, ""],
          [say.role, ""],
          [say.date, ""],
          [say.signature, ""],
        ],
      ),
    ],
  };
}

function question(title: string, rows: string[][]): Block[] {
  return [heading(title), table([], rows)];
}

function empty(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
}

function ceilingLine({ speech }: Pen, route: string, id: string) {
  const { parameter, value, version } = speech.dated.parameters.get(id)!;
  return {
    text: [
      `${speech.title(route)}: ${value === undefined ? speech.words.notKnown : parameterValue(speech, parameter, value)}`,
      " [",
      ...(version ? citationsOfLaw(speech, version.citations, version.certainty) : []),
      "]",
    ],
    under: [{ text: regulationIn(speech, { total: "", parameter: id }) }],
  };
}
