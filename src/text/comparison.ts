import type { ComparedLeaf, ComparedSide, Comparison, Difference } from "../assessment";
import { notCovered } from "../law";
import { type Block, heading, type Line, list, paragraph } from "./document";
import { dateIn } from "./format/date";
import type { Speech } from "./speech";
import { leafMeasure, markOf } from "./trace";

/** One side of a comparison: the law of its date, and what it is called. */
interface Side {
  key: "a" | "b";
  speech: Speech;
  name: string;
}

/** What comes out differently on two dates, and through which conditions. */
export function comparisonDocument(a: Speech, b: Speech, comparison: Comparison): Block[] {
  const { words } = a;
  const sides: Side[] = [
    { key: "a", speech: a, name: dateIn(words, comparison.a.on) },
    { key: "b", speech: b, name: dateIn(words, comparison.b.on) },
  ];
  const [one, other] = sides.map(({ name }) => name) as [string, string];
  const { differences } = comparison;
  return [
    heading(words.comparison.title(one, other), 1),
    ...(differences.length === 0
      ? [paragraph(words.comparison.none)]
      : [list(grouped(differences).map((group) => differenceLine(sides, group)))]),
  ];
}

/** Those that part in the same way, through the same leaves, are named together. */
function grouped(differences: readonly Difference[]): Difference[][] {
  const groups = new Map<string, Difference[]>();
  for (const one of differences) {
    const key = JSON.stringify([one.a, one.b, one.leaves]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function differenceLine(sides: readonly Side[], group: readonly Difference[]): Line {
  const { speech } = sides[0]!;
  const { a, b, leaves } = group[0]!;
  const names = group.map(({ id }) => speech.title(id)).join("; ");
  return {
    text: `${names}: ${outcome(speech, a)} → ${outcome(speech, b)}`,
    tone: "strong",
    under: leaves.map((leaf) => leafLine(sides, leaf)),
  };
}

function outcome({ words }: Speech, value: Difference["a"]): string {
  return value in words.verdict
    ? words.verdict[value as keyof typeof words.verdict]
    : words.result[value as keyof typeof words.result];
}

function leafLine(sides: readonly Side[], leaf: ComparedLeaf): Line {
  const { speech } = sides[0]!;
  const rule = leaf.id.slice(0, leaf.id.indexOf("#"));
  const isLeaf = leaf.a?.fact !== undefined || leaf.b?.fact !== undefined;
  return {
    text: speech.title(isLeaf ? leaf.id : rule),
    under: sides.map(({ key, speech: own, name }) => ({
      ...(leaf[key] ? markOf(leaf[key].result) : {}),
      text: `${name}: ${sideIn(own, leaf.id, leaf[key], isLeaf)}`,
    })),
  };
}

function sideIn(speech: Speech, id: string, side: ComparedSide | undefined, isLeaf: boolean): string {
  const { words } = speech;
  if (!isLeaf && side) return id.endsWith(`#${notCovered}`) ? words.notCovered : words.gap;
  if (!side) return isLeaf ? words.comparison.notAsked : words.comparison.inForce;
  const { fact, operator } = side;
  return leafMeasure(speech, { ...side, kind: "leaf", id, fact: fact!, operator: operator! });
}
