import { dayBefore } from "../../law";
import { inOrder } from "../../lib/in-order";
import type { ActText, Amendment, Paragraph } from "../types";
import type { TextParagraph } from "./markdown";

const never = "9999-12-31";

export interface ActParts {
  reference: string;
  name: string;
  from: string;
  to?: string | undefined;
  incorporates?: boolean | undefined;
  /** Consolidated texts with the day each is right for, the newest first. */
  texts: readonly { asOf: string; paragraphs: readonly TextParagraph[] }[];
  history: ReadonlyMap<string, readonly Amendment[]>;
}

/** Puts the texts of an act together with its amendments. */
export function actOf({
  reference,
  name,
  from,
  to,
  incorporates = false,
  texts,
  history,
}: ActParts): ActText {
  const ids = new Set([
    ...texts.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)),
    ...history.keys(),
  ]);
  const paragraphs = new Map<string, Paragraph>();
  for (const id of ids) {
    const held = texts.flatMap(({ asOf, paragraphs }) => {
      const found = paragraphs.find((one) => one.id === id);
      return found ? [{ ...found, asOf }] : [];
    });
    const amendments = mergedAmendments(
      held.flatMap((one) => one.amendments),
      history.get(id) ?? [],
    );
    paragraphs.set(id, {
      id,
      copies: held
        .filter(({ body, title }) => body !== "" && !isRepealedTitle(title))
        .map(({ asOf, body, amendments: noted }) => ({ asOf: rightTo(asOf, noted), body })),
      amendments,
      isRepealed: isRepealed(amendments, held),
    });
  }
  const act = { reference, name, from, isWhole: texts.length > 0, incorporates, paragraphs };
  return to === undefined ? act : { ...act, to };
}

/** A copy that announces an amendment is right to the day before it. */
function rightTo(asOf: string, noted: readonly Amendment[]): string {
  const days = noted.flatMap(({ isAnnounced, inForce }) =>
    isAnnounced && inForce ? [dayBefore(inForce)] : [],
  );
  return [asOf, ...days].sort(inOrder)[0]!;
}

/** The note at a paragraph knows the day in force, the history the wording. */
function mergedAmendments(noted: readonly Amendment[], told: readonly Amendment[]): Amendment[] {
  const byNumber = new Map<string, Amendment>();
  for (const one of noted) {
    const same = byNumber.get(one.number);
    if (!same) byNumber.set(one.number, { ...one });
    else if (one.kind !== "amended") same.kind = one.kind;
  }
  for (const one of told) {
    const same = byNumber.get(one.number);
    if (same) same.parts = [...(same.parts ?? []), ...one.parts!];
    else byNumber.set(one.number, { ...one, parts: [...one.parts!] });
  }
  return [...byNumber.values()].sort((a, b) => inOrder(a.inForce ?? never, b.inForce ?? never));
}

const isRepealedTitle = (title: string) => title.includes("Opphevet");

function isRepealed(amendments: readonly Amendment[], held: readonly TextParagraph[]): boolean {
  const last = amendments.filter(({ inForce }) => inForce !== undefined).at(-1);
  if (last?.kind !== "repealed") return false;
  const newest = held[0];
  return (
    newest === undefined ||
    isRepealedTitle(newest.title) ||
    newest.amendments.some(({ number, kind }) => number === last.number && kind === "repealed")
  );
}
