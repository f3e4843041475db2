import type { Assessment, Warning } from "../../assessment";
import { type Block, type Line, list, section } from "../document";
import { dateIn } from "../format/date";
import type { Speech } from "../speech";

export function warningSection(speech: Speech, { warnings }: Assessment): Block[] {
  return section(speech.words.sections.warnings, [list(warningLines(speech, warnings))]);
}

/** Warnings in words, those that say the same put together. */
export function warningLines(speech: Speech, warnings: readonly Warning[]): Line[] {
  const withoutReason = new Set(warnings.flatMap((one) => (one.code === "reason-missing" ? [one.fact] : [])));
  const shown = warnings.filter((one) => one.code !== "rests-on-judgement" || !withoutReason.has(one.fact));
  return byNote(shown).map((one) => ({ mark: "!", tone: "warning" as const, ...warningLine(speech, one) }));
}

/** One and the same doubt can stand in several rules. */
function byNote(warnings: readonly Warning[]): Warning[] {
  const merged: Warning[] = [];
  const places = new Map<string, number>();
  for (const one of warnings) {
    const place = one.code === "other-reading" ? places.get(one.note) : undefined;
    if (place === undefined) {
      if (one.code === "other-reading") places.set(one.note, merged.length);
      merged.push(one);
    } else {
      const other = merged[place] as OtherReading;
      merged[place] = { ...other, routes: [...other.routes, ...(one as OtherReading).routes] };
    }
  }
  return merged;
}

/** A warning in words. */
function warningLine(speech: Speech, warning: Warning): Line {
  const { words } = speech;
  const say = words.warning;
  switch (warning.code) {
    case "after-verified":
      return { text: say.afterVerified(dateIn(words, warning.verifiedTo)) };
    case "not-covered":
      return { text: `${say.notCovered}: ${warning.rules.map(speech.title).join("; ")}.` };
    case "other-reading":
      return {
        text: `${say.otherReading}: ${speech.title(warning.note)}`,
        under: otherVerdicts(speech, warning),
      };
    case "unverified":
      return {
        text: say.unverified(warning.rules.length),
        under: [{ text: warning.rules.map(speech.title).join("; "), tone: "quiet" }],
      };
    case "law-date-differs":
      return { text: say.lawDateDiffers(speech.title(warning.fact), dateIn(words, warning.date)) };
    case "rests-on-judgement":
      return { text: say.restsOnJudgement(speech.title(warning.fact)) };
    case "reason-missing":
      return { text: say.reasonMissing(speech.title(warning.fact)) };
    case "conflict":
      return {
        text: `${say.conflict}: ${speech.title(warning.rule)}.`,
        under: [{ text: `${say.contested}: ${warning.facts.map(speech.title).join("; ")}` }],
      };
    case "search-bounded":
      return { text: `${say.searchBounded}: ${warning.rules.map(speech.title).join("; ")}.` };
    case "expiring":
      return { text: say.expiring(speech.title(warning.rule), dateIn(words, warning.to)) };
  }
}

type OtherReading = Extract<Warning, { code: "other-reading" }>;

const verdicts = ["open", "undetermined", "closed"] as const;

function otherVerdicts({ words, title }: Speech, { routes }: OtherReading): Line[] {
  return verdicts.flatMap((verdict): Line[] => {
    const flipped = routes.filter((route) => route.verdict === verdict);
    return flipped.length > 0
      ? [
          {
            text: `${words.warning.otherReadingVerdict[verdict]}: ${flipped.map(({ id }) => title(id)).join("; ")}`,
          },
        ]
      : [];
  });
}
