import type { Route } from "../assessment";
import type { LeafTrace, Trace } from "../engine";
import type { RuleVersion } from "../law";
import { type Inline, parameterValue, provisionIn, type Speech, titleIn, uncapitalised } from "../text";
import type { Pen } from "./letter";

export type Ceiling = NonNullable<RuleVersion["ceiling"]>;

/** The ceiling that earlier aid counts towards, where the route has one on the date: then it is de minimis aid. */
export function ceilingOf({ law, dated }: Speech, route: string): Ceiling | undefined {
  const ceiling = dated.rules.get(route)?.version?.ceiling;
  return ceiling && law.facts.get(ceiling.total)?.derive?.op === "awards-total" ? ceiling : undefined;
}

/** In euro cent: what was there before, with this award, the ceiling, and what is left. */
export interface Amounts {
  earlier: number;
  own: number;
  after: number;
  ceiling: number;
  left: number;
}

/** From the condition that was met and the headroom of the route; undefined where they do not tell. */
export function amountsOf(route: Route, { total, parameter }: Ceiling): Amounts | undefined {
  const leaf = leavesIn(route.trace).find(
    (one) => one.fact === total && one.parameter === parameter && one.result === "met",
  );
  const { headroom } = route;
  if (typeof leaf?.actual !== "number" || typeof leaf.expected !== "number" || !headroom) return undefined;
  const earlier = leaf.expected - cent(headroom.left.amount);
  return {
    earlier,
    own: leaf.actual - earlier,
    after: leaf.actual,
    ceiling: leaf.expected,
    left: leaf.expected - leaf.actual,
  };
}

function cent(amount: string): number {
  return Math.round(Number(amount) * 100);
}

function leavesIn(trace: Trace | undefined): LeafTrace[] {
  if (!trace) return [];
  if (trace.kind === "leaf") return [trace];
  if (trace.kind === "rule") return leavesIn(trace.part);
  return trace.parts.flatMap(leavesIn);
}

/** The regulation of a route on the date, with its number in the register of EU law. */
export function regulationIn({ law, dated, language }: Speech, { parameter }: Ceiling): Inline[] {
  const citations = dated.parameters.get(parameter)?.version?.citations ?? [];
  for (const { source: id, provision } of citations) {
    const source = law.data.sources.find((one) => one.id === id);
    if (!source?.reference || !/^3\d{4}R\d{4}$/.test(source.reference)) continue;
    const place = provision === undefined ? "" : `, ${provisionIn(language, provision)}`;
    const title = titleIn(language, source);
    // Within a sentence; English keeps its capital.
    return [
      { text: language === "en" ? title : uncapitalised(title), url: source.url },
      ` (CELEX ${source.reference})${place}`,
    ];
  }
  return [];
}

/** For how long an award counts on the date, in words. */
export function periodIn({ speech, say }: Pen, { total }: Ceiling): string | undefined {
  const derive = speech.law.facts.get(total)?.derive;
  if (derive?.op !== "awards-total") return undefined;
  const { window } = derive;
  const onDate = (id: string) => speech.dated.parameters.get(id);
  const kind = "kind" in window ? window.kind : onDate(window.parameter)?.value;
  const counted = kind === "rolling" ? "months" : "years";
  const { [counted]: length } = window as Partial<Record<"months" | "years", string>>;
  const known = length === undefined ? undefined : onDate(length);
  if (kind === undefined || known?.value === undefined) return undefined;
  const inUnits = parameterValue(speech, known.parameter, known.value);
  return kind === "rolling" ? inUnits : say.accountingYears(inUnits);
}
