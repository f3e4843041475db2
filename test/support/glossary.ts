import { readFileSync } from "node:fs";
import { inForceOn, type ParameterValue, type RuleVersion } from "../../src/law";
import { nationalLaw } from "../../src/national-law";
import { placesIn, provisionsIn } from "../../src/text/format/provision";

/** The cells of each row of a table under a heading of docs/glossary.md, without its head. */
export function glossaryRows(heading: string): string[][] {
  const part = readFileSync("docs/glossary.md", "utf8")
    .split(/^## /m)
    .find((text) => text.startsWith(heading));
  return (part ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** The ids or field names of a cell. */
export function codes(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
}

/** The provision that national law cites first for an id on the last day it was verified to; a dash where there is none. */
export function provisionOf(id: string | undefined): string {
  const { data, verifiedTo } = nationalLaw;
  const versions: readonly (RuleVersion | ParameterValue)[] =
    data.rules.find((one) => one.id === id)?.versions ??
    data.parameters.find((one) => one.id === id)?.values ??
    [];
  const [citation] = inForceOn(versions, verifiedTo)?.citations ?? [];
  if (!citation) return "–";
  const source = data.sources.find((one) => one.id === citation.source)!;
  const places = citation.provision ? provisionsIn("nb", placesIn(citation.provision)) : "";
  return [source.short?.nb ?? source.title, places].filter(Boolean).join(" ");
}
