import { type Checked, type Finding, type FindingKind, softKinds, type TextProblem } from "../../law-text";
import { inOrder } from "../../lib/in-order";
import { type Block, type Line, list, paragraph, section } from "../../text";
import type { LawTextWords } from "./words";

const order: readonly FindingKind[] = [
  "no-such-place",
  "repealed",
  "not-yet",
  "act-not-in-force",
  "wrong-eu-act",
  "eu-act-not-yet",
  "amount-differs",
  "amount-stale",
  "date-differs",
  "unknown-amendment",
  "break",
];

/** How the law stands against its own text: what is wrong first, then what to look at. */
export function lawTextReport(
  words: LawTextWords,
  { findings, stale, held }: Checked,
  problems: readonly TextProblem[],
): Block[] {
  const unseen = findings.filter(({ kind }) => kind === "original-unseen").length;
  return [
    paragraph(words.held(held)),
    ...section(words.fileProblems, [
      list(problems.map((one) => ({ text: words.problem(one), tone: "warning" as const }))),
    ]),
    ...order.flatMap((kind) => {
      const found = findings.filter((one) => one.kind === kind);
      const lines =
        kind === "break" ? breakLines(words, found) : found.map((one) => ({ text: lineOf(words, one) }));
      return section(words.kinds[kind](found.length), [list(lines)]);
    }),
    ...section(words.stale, [
      list(
        stale.map(({ source, place, amendment, rules }) => ({
          text: `${source} ${place}, ${amendment}: ${rules.join(", ")}`,
        })),
      ),
    ]),
    ...(unseen > 0 ? [paragraph(words.unseen(unseen), "quiet")] : []),
    ...(hasFault(findings) ? [] : [paragraph(words.allStands)]),
  ];
}

/** Whether something is wrong, or not looked at. */
export function hasFault(findings: readonly Finding[]): boolean {
  return findings.some(({ kind }) => kind === "break" || !softKinds.includes(kind));
}

function lineOf(words: LawTextWords, finding: Finding): string {
  const { id, from, to, source, provision } = finding;
  return `${id} (${from}–${to ?? ""}): ${source} ${provision}. ${words.says(finding)}`;
}

/** One line for each amendment of a paragraph, with the versions it falls in and the routes that rest on them. */
function breakLines(words: LawTextWords, findings: readonly Finding[]): Line[] {
  const byAmendment = new Map<string, Extract<Finding, { kind: "break" }>[]>();
  for (const one of findings)
    if (one.kind === "break") {
      const key = [one.source, one.place, one.by].join(" ");
      byAmendment.set(key, [...(byAmendment.get(key) ?? []), one]);
    }
  return [...byAmendment.values()].map((group) => {
    const routes = [...new Set(group.flatMap((one) => one.routes))].sort(inOrder);
    return {
      text: `${group[0]!.source} ${words.says(group[0]!)}`,
      under: [
        ...group.map(({ id, from, to }) => ({ text: `${id} (${from}–${to ?? ""})` })),
        ...(routes.length > 0 ? [{ text: words.routes(routes.join(", ")) }] : []),
      ],
    };
  });
}
