import type { Amended, LawData } from "../law";
import { inOrder } from "../lib/in-order";
import { actWordings, checkAct } from "./check-act";
import { checkAmount } from "./check-amount";
import { checkEu, euWordings } from "./check-eu";
import { citedVersions } from "./cited";
import type { Finding, Held } from "./findings";
import type { LawTexts } from "./types";

export interface Checked {
  /** Faults and breaks that nobody has looked at; by kind of source, rule and day. */
  findings: Finding[];
  /** Breaks of `amendments` that the text no longer has, or that no version spans. */
  stale: Amended[];
  held: Held;
}

/**
 * Holds every citation of a law against the words of the law, on the days of its version.
 *
 * @param routesOf - the routes that rest on a rule or parameter, by ids
 * @param amendments - breaks that somebody has looked at
 */
export function checkAgainst(
  data: Pick<LawData, "sources" | "rules" | "parameters">,
  texts: LawTexts,
  amendments: readonly Amended[],
  routesOf: (id: string) => string[],
): Checked {
  const references = new Map(data.sources.map(({ id, reference }) => [id, reference ?? ""]));
  const held: Held = { citations: 0, checked: 0, withoutText: 0, lookedAt: 0 };
  const all: Finding[] = [];
  for (const version of citedVersions(data)) {
    const euActs = version.citations.flatMap(({ source }) => euNameOf(references.get(source)!) ?? []);
    const wordings: Parameters<typeof checkAmount>[1][number][] = [];
    for (const citation of version.citations) {
      held.citations += 1;
      const reference = references.get(citation.source)!;
      const act = texts.acts.get(reference);
      const eu = texts.eu.get(reference);
      if (!act && !eu) {
        held.withoutText += 1;
        continue;
      }
      held.checked += 1;
      const { source, provision = "" } = citation;
      all.push(...(act ? checkAct(act, version, citation, euActs) : checkEu(eu!, version, citation)));
      const read = act ? actWordings(act, citation, version.from) : euWordings(eu!, citation, version.from);
      const isUnread = act !== undefined && !act.incorporates && read.length === 0;
      wordings.push({ source, provision, wordings: read, isUnread });
    }
    all.push(...checkAmount(version, wordings));
  }
  const looked = new Set(amendments.flatMap((one) => one.rules.map((rule) => keyOf(one, rule))));
  const met = new Set<string>();
  const findings = unique(all).filter((one) => {
    if (one.kind !== "break") return true;
    const key = keyOf({ source: one.source, place: one.place, amendment: one.by }, one.id);
    if (!looked.has(key)) return true;
    met.add(key);
    return false;
  });
  held.lookedAt = met.size;
  return {
    findings: findings
      .map((one) => (one.kind === "break" ? { ...one, routes: routesOf(one.id) } : one))
      .sort((a, b) => inOrder(a.source, b.source) || inOrder(a.id, b.id) || inOrder(a.from, b.from)),
    stale: amendments.filter((one) => !one.rules.every((rule) => met.has(keyOf(one, rule)))),
    held,
  };
}

function keyOf(
  { source, place, amendment }: Pick<Amended, "source" | "place" | "amendment">,
  rule: string,
): string {
  return [source, paragraphOf(place), amendment, rule].join("\u0000");
}

/** One look at a paragraph serves all its subsections. */
const paragraphOf = (place: string) => /^(?:§ [\da-z-]+|vedlegg \w+)/.exec(place)?.[0] ?? place;

function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [JSON.stringify({ ...one, provision: "" }), one])).values()];
}

/** @example euNameOf("32023R2831") //=> "2023/2831" */
function euNameOf(reference: string): string | undefined {
  const found = /^3(\d{4})([RD])(\d{4})$/.exec(reference);
  if (!found) return undefined;
  const [, year, kind, padded] = found as unknown as [string, string, string, string];
  const number = String(Number(padded));
  if (kind === "D") return `${year}/${number}/EU`;
  return year >= "2015" ? `${year}/${number}` : `${number}/${year}`;
}
