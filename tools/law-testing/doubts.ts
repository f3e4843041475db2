/** Brings rules/doubts.json up to date: a skeleton for each version that is not settled and has no doubt, none for what is settled. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readDocuments } from "../../src/cli/files";
import type { Citation, Doubt, Source } from "../../src/law";
import { wholeDocument } from "../../src/law/written-out";
import { inOrder } from "../../src/lib/in-order";

const file = "rules/doubts.json";
const kept: Doubt[] = existsSync(file)
  ? (JSON.parse(readFileSync(file, "utf8")) as { doubts: Doubt[] }).doubts
  : [];
const documents = readDocuments("rules", ["municipalities"]).documents.map((one) =>
  wholeDocument(one.content),
);
const sources = new Map(documents.flatMap((one) => one.sources ?? []).map((source) => [source.id, source]));
const versions = documents.flatMap((one) => [
  ...(one.rules ?? []).flatMap(({ id, versions: all }) => all.map((version) => ({ id, ...version }))),
  ...(one.parameters ?? []).flatMap(({ id, values }) => values.map((version) => ({ id, ...version }))),
]);
const doubts = versions
  .filter(({ certainty }) => certainty !== "settled")
  .map(
    (version): Doubt =>
      kept.find(({ id, from }) => id === version.id && from === version.from) ?? {
        id: version.id,
        from: version.from,
        settledBy: settledBy(version.citations, version.alternatives !== undefined),
        on: new Date().toISOString().slice(0, 10),
      },
  )
  .sort((a, b) => inOrder(a.id, b.id) || inOrder(a.from, b.from));
writeFileSync(file, `${JSON.stringify({ doubts }, null, 2)}\n`);
console.log(`${doubts.length} doubts, ${doubts.filter((one) => !kept.includes(one)).length} of them new.`);

/** The primary text of what is cited, or a source that decides between the readings. */
function settledBy(citations: readonly Citation[], hasReadings: boolean): Doubt["settledBy"] {
  const named = (name: (source: Source) => string) =>
    [
      ...new Set(
        citations.map(({ source, provision }) =>
          [name(sources.get(source)!), provision].filter(Boolean).join(" "),
        ),
      ),
    ].join("; ");
  const [nb, nn, en] = [
    named((one) => one.title),
    named((one) => one.titles?.nn ?? one.title),
    named((one) => one.titles?.en ?? one.title),
  ];
  if (citations.length === 0)
    return {
      nb: "En rettskilde som sier det.",
      nn: "Ei rettskjelde som seier det.",
      en: "A source of law that says so.",
    };
  return hasReadings
    ? {
        nb: `En kilde som avgjør mellom lesningene av ${nb}.`,
        nn: `Ei kjelde som avgjer mellom lesingane av ${nn}.`,
        en: `A source that decides between the readings of ${en}.`,
      }
    : { nb: `Ordlyden selv: ${nb}.`, nn: `Sjølve ordlyden: ${nn}.`, en: `The wording itself: ${en}.` };
}
