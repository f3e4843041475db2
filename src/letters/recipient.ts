import type { Citation, Route } from "../assessment";
import { appealNote } from "../law";
import { authorityIn, type Block, heading, type Line, paragraph, table } from "../text";
import { gap, linesOf, told, toldRow } from "./gaps";
import type { Pen } from "./letter";
import type { LetterDetails } from "./types";

/** What a recipient is shown as authority: what binds, and no case of others, guideline or page. */
const binding: readonly (string | undefined)[] = ["act", "regulation", "treaty", "eu-act", "municipal"];

/** Who the letter is to, who it is from, and the references of both. */
export function letterhead(pen: Pen, details: LetterDetails): Block[] {
  const { address } = details;
  const to = [
    told(pen, details, "recipient"),
    ...(address === undefined || address.length === 0 ? [told(pen, details, "address")] : linesOf(address)),
  ];
  return [
    paragraph(told(pen, details, "municipality"), "strong"),
    ...to.map((line) => paragraph(line)),
    table(
      [],
      [
        [pen.say.ourReference, told(pen, details, "caseNumber")],
        ...given(pen, details, ["archiveNumber", "yourReference"]),
        toldRow(pen, details, "organisationNumber"),
        [pen.say.date, told(pen, details, "decidedOn")],
      ],
    ),
  ];
}

/** Rows of what is stated, and none of what is not: a letter can do without. */
export function given(pen: Pen, details: LetterDetails, names: readonly (keyof LetterDetails)[]) {
  return names.filter((name) => details[name]?.length).map((name) => toldRow(pen, details, name));
}

/** Where the route stands, without marks of doubt: those are for the file of the case. */
export function recipientAuthority({ speech }: Pen, { citations = [] }: Route): Line[] {
  const bind = citations
    .filter(({ source }) => binding.includes(speech.law.data.sources.find(({ id }) => id === source)?.kind))
    .map((citation): Citation => ({ ...citation, certainty: "settled" }));
  return bind.length === 0
    ? []
    : [{ text: [`${speech.words.authority}: `, ...authorityIn(speech, bind, true)] }];
}

/** The duties of the route that bind the recipient, each as a sentence; a gap where it is not known whether one applies. */
export function termLines({ speech, say }: Pen, { duties = [] }: Route): Line[] {
  return duties.flatMap(({ id, applies }) => {
    const term = speech.term(id);
    if (term === undefined) return [];
    return [{ text: applies === "unknown" ? { text: say.toDecide(term), isGap: true } : term }];
  });
}

/** The appeal and who signs, and nothing that is for the municipality alone. */
export function ending(
  pen: Pen,
  details: LetterDetails,
): Record<"reporting" | "appeal" | "signature", Block[]> {
  const { say, speech } = pen;
  const isInForce = speech.dated.rules.get(appealNote)?.state === "in-force";
  const appeal = isInForce ? speech.help(appealNote) : undefined;
  return {
    reporting: filled([table([], given(pen, details, ["reporting"]))]),
    appeal: [heading(say.appeal), paragraph(details.appeal ?? appeal ?? gap(pen, say.details.appeal))],
    signature: [
      paragraph(say.sender),
      paragraph(told(pen, details, "caseHandler")),
      paragraph(told(pen, details, "municipality")),
    ],
  };
}

/** Without lists and tables that nothing stands in. */
export function filled(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    (block) =>
      !(block.kind === "list" && block.items.length === 0) &&
      !(block.kind === "table" && block.rows.length === 0),
  );
}
