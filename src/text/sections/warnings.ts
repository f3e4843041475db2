import type { Assessment, Stated, Warning } from "../../assessment";
import { type Block, type Line, list, section } from "../document";
import { dateIn } from "../format/date";
import { moneyIn, statedValue } from "../format/value";
import type { Speech } from "../speech";
import { questionLine } from "./questions";

export function warningSection(speech: Speech, { warnings }: Assessment): Block[] {
  return section(speech.words.sections.warnings, [list(warningLines(speech, warnings))]);
}

/** Warnings in words, those that say the same put together. */
export function warningLines(speech: Speech, warnings: readonly Warning[]): Line[] {
  const withoutReason = new Set(factsOf("reason-missing", warnings));
  const shown = warnings.filter((one) => one.code !== "rests-on-judgement" || !withoutReason.has(one.fact));
  const groups = new Map<string, Warning[]>();
  shown.forEach((one, index) => {
    const key = keyOf(one, index);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  });
  return [...groups.values()].map((group) => ({
    mark: "!",
    tone: "warning",
    ...warningLine(speech, group[0]!, group),
  }));
}

/** One and the same doubt can stand in several rules, and judgements are named together. */
function keyOf(warning: Warning, index: number): string {
  if (warning.code === "other-reading") return `${warning.code} ${warning.note}`;
  return warning.code === "rests-on-judgement" || warning.code === "reason-missing"
    ? warning.code
    : `${index}`;
}

function factsOf(code: "rests-on-judgement" | "reason-missing", warnings: readonly Warning[]): string[] {
  return warnings.flatMap((one) => (one.code === code ? [one.fact] : []));
}

function warningLine(speech: Speech, warning: Warning, group: readonly Warning[]): Line {
  const { words, title } = speech;
  const say = words.warning;
  const named = (ids: readonly string[]) => ids.map((id) => title(id)).join("; ");
  switch (warning.code) {
    case "after-verified":
      return { text: say.afterVerified(dateIn(words, warning.verifiedTo)) };
    case "not-covered":
      return { text: `${say.notCovered}: ${named(warning.rules)}.` };
    case "not-exact":
      return { text: `${say.notExact}: ${named(warning.routes)}.` };
    case "other-reading":
      return { text: `${say.otherReading}: ${title(warning.note)}`, under: otherVerdicts(speech, group) };
    case "unverified":
      return {
        text: say.unverified(warning.rules.length),
        under: [{ text: named(warning.rules), tone: "quiet" }],
      };
    case "law-date-differs":
      return { text: say.lawDateDiffers(title(warning.fact), dateIn(words, warning.date)) };
    case "rests-on-judgement":
      return { text: `${say.restsOnJudgement}: ${named(factsOf(warning.code, group))}.` };
    case "reason-missing":
      return { text: `${say.reasonMissing}: ${named(factsOf(warning.code, group))}.` };
    case "conflict":
      return {
        text: `${say.conflict}: ${(warning.rule ? title(warning.rule) : named(warning.facts)).replace(/\.$/, "")}.`,
        under: [
          ...warning.stated.map((one) => ({ text: statedLine(speech, one) })),
          { text: `${say.contested}: ${named(warning.facts)}` },
        ],
      };
    case "judgement-against-facts":
      return { text: `${title(warning.rule)}.` };
    case "assumed":
      return {
        text: `${say.assumed}: ${title(warning.rule)}.`,
        under: warning.facts.map((id) => questionLine(speech, id)),
      };
    case "resolver-failed":
      return { text: `${say.resolverFailed(warning.resolver, warning.reason)}: ${named(warning.facts)}.` };
    case "near-ceiling":
      return {
        text: say.nearCeiling(
          title(warning.route),
          moneyIn(words, warning.used),
          moneyIn(words, warning.ceiling),
        ),
      };
    case "expiring":
      return { text: say.expiring(title(warning.rule), dateIn(words, warning.to)) };
  }
}

/** What one source says of a fact, and which. */
function statedLine(speech: Speech, { fact, value, source }: Stated): string {
  return `${speech.title(fact)}: ${statedValue(speech, fact, value)} (${source ?? speech.words.warning.theCase})`;
}

const verdicts = ["open", "undetermined", "closed"] as const;

function otherVerdicts({ words, title }: Speech, group: readonly Warning[]): Line[] {
  const routes = group.flatMap((one) => (one.code === "other-reading" ? one.routes : []));
  return verdicts.flatMap((verdict): Line[] => {
    const names = routes.filter((route) => route.verdict === verdict).map(({ id }) => title(id));
    return names.length > 0
      ? [{ text: `${words.warning.otherReadingVerdict[verdict]}: ${names.join("; ")}` }]
      : [];
  });
}
