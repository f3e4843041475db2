import type { Place } from "./provisions";
import type { Amendment, EuVersion, Paragraph } from "./types";

const letters = "abcdefghijklmnopqrstuvwxyz";
const ordinals: readonly (readonly string[])[] = [
  [],
  ["første"],
  ["annet", "andre"],
  ["tredje"],
  ["fjerde"],
  ["femte"],
  ["sjette"],
  ["sjuende", "syvende"],
  ["åttende"],
  ["niende"],
  ["tiende"],
  ["ellevte"],
  ["tolvte"],
  ["trettende"],
];

/** The wording of a subsection in a text: numbered «(2) …», or the blocks in their order. Nothing if it has none such. */
function subsectionIn(body: string, subsection: number): string | undefined {
  const numbers = [...body.matchAll(/^\((\d+)\)/gm)].map((match) => Number(match[1]));
  if (numbers.length > 0) {
    const after = body.split(new RegExp(`^\\(${subsection}\\)`, "m"))[1];
    return after?.split(/^\(\d+\)/m)[0];
  }
  const blocks = body.split(/\n\n+/).reduce<string[]>((found, block) => {
    if (/^(?:- |\d+\. )/.test(block) && found.length > 0) found[found.length - 1] += `\n\n${block}`;
    else found.push(block);
    return found;
  }, []);
  return blocks[subsection - 1];
}

/** The wording of a place in a text, or what of it is not there. */
export function partOf(
  body: string,
  { subsection, letter }: Place,
): { text: string } | { missing: "subsection" | "letter" } {
  const within = subsection === undefined ? body : subsectionIn(body, subsection);
  if (within === undefined) return { missing: "subsection" };
  if (letter === undefined) return { text: within };
  const points = [...within.matchAll(/^(?:- |\d+\. |[a-z][.)] )(.*)$/gm)].map((match) => match[1]!);
  const point = points[letters.indexOf(letter)];
  return point === undefined ? { missing: "letter" } : { text: point };
}

/** Whether an amendment concerns the place; one whose wording is not held concerns all of the paragraph. */
export function touches({ parts }: Amendment, place: Place): boolean {
  return !parts || parts.some(({ instruction }) => concerns(instruction, place));
}

function concerns(instruction: string, { subsection, letter }: Place): boolean {
  if (subsection === undefined || !/ledd|\(\d\)/.test(instruction)) return true;
  const names = [...(ordinals[subsection] ?? []), `(${subsection})`];
  if (!names.some((name) => instruction.includes(name))) return false;
  if (letter === undefined || !instruction.includes("bokstav")) return true;
  return new RegExp(`bokstav[^§]*\\b${letter}\\b`).test(instruction);
}

/** Whether an amendment brings only letters of a subsection that is cited whole: the rest of its words are elsewhere. */
export function isOfLettersOnly(instruction: string, { subsection, letter }: Place): boolean {
  return subsection !== undefined && letter === undefined && instruction.includes("bokstav");
}

/** What bears on the wording of a place, in order; what is not decided to come into force is left out. */
function dated(paragraph: Paragraph, place: Place) {
  return paragraph.amendments.filter(
    (one): one is Amendment & { inForce: string } =>
      one.inForce !== undefined && one.kind !== "repealed" && touches(one, place),
  );
}

/** The wording of a place on a day, as far as it is held. */
export function wordingOn(paragraph: Paragraph, place: Place, day: string): string | undefined {
  const all = dated(paragraph, place);
  const next = all.find(({ inForce }) => inForce > day);
  const copy = paragraph.copies.find(
    ({ asOf }) =>
      (next === undefined || asOf < next.inForce) &&
      !all.some((one) => one.inForce > asOf && one.inForce <= day),
  );
  if (copy) {
    const part = partOf(copy.body, place);
    return "text" in part ? part.text : copy.body;
  }
  const parts = all.filter(({ inForce }) => inForce <= day).at(-1)?.parts;
  const concerned =
    parts?.filter(
      ({ instruction }) => concerns(instruction, place) && !isOfLettersOnly(instruction, place),
    ) ?? [];
  return concerned.length > 0 ? concerned.map(({ wording }) => wording).join("\n") : undefined;
}

/** The text of an EU act on a day; the one before it too, for an EEA state follows later. */
export function euTextsOn(versions: readonly EuVersion[], day: string): EuVersion[] {
  const at = versions.findLastIndex(({ from }) => from <= day);
  return at < 0 ? versions.slice(0, 1) : versions.slice(Math.max(0, at - 1), at + 1).reverse();
}

/** The wording of a place in an article, or what of it is not there. */
export function euPartOf(
  article: string,
  paragraph: string | undefined,
  points: readonly string[],
): { text: string } | { missing: "paragraph" | "point" } {
  let text = article;
  if (paragraph !== undefined) {
    const begin = new RegExp(`^\\(?${paragraph}[.)]`, "m").exec(article);
    if (!begin) return { missing: "paragraph" };
    const rest = article.slice(begin.index + begin[0].length);
    const end = /^\(?\d+[a-z]?[.)]\s/m.exec(rest);
    text = end ? rest.slice(0, end.index) : rest;
  }
  for (const point of points) {
    const begin = new RegExp(`^\\(${point}\\)`, "m").exec(text);
    if (!begin) return { missing: "point" };
    text = text.slice(begin.index);
  }
  return { text };
}
