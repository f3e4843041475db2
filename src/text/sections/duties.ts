import type { Assessment, Duty, Route } from "../../assessment";
import { citationsIn } from "../citations";
import { type Block, type Line, list, section } from "../document";
import type { Speech } from "../speech";

const stages = ["before", "award", "after"] as const;

/** What must be done: first what follows with every open route, then what each adds. */
export function dutySection(speech: Speech, { routes }: Assessment): Block[] {
  const { words } = speech;
  const open = routes.filter((route) => route.verdict === "open" && (route.duties?.length ?? 0) > 0);
  if (open.length === 0) return [];
  const first = open[0]!;
  const common =
    open.length > 1 ? first.duties!.filter((duty) => open.every((route) => hasDuty(route, duty))) : [];
  const isCommon = (duty: Duty) => common.some((one) => one.id === duty.id);
  const lines: Line[] =
    common.length > 0 ? [{ text: words.dutiesForAll, tone: "strong", under: dutyLines(speech, common) }] : [];
  for (const route of open) {
    const own = route.duties!.filter((duty) => !isCommon(duty));
    const title = speech.title(route.id);
    if (own.length > 0)
      lines.push({
        text: common.length > 0 ? words.dutiesFor(title) : title,
        tone: "strong",
        under: dutyLines(speech, own),
      });
  }
  return section(words.sections.duties, [list(lines)]);
}

function hasDuty(route: Route, duty: Duty): boolean {
  return route.duties!.some((one) => one.id === duty.id && one.applies === duty.applies);
}

/** Duties by when they fall due. */
export function dutyLines(speech: Speech, duties: readonly Duty[]): Line[] {
  const { words } = speech;
  return stages.flatMap((stage) =>
    duties
      .filter((duty) => duty.stage === stage)
      .map((duty) => ({
        text: [
          `${words.stages[stage]}: ${speech.title(duty.id)}${duty.applies === "unknown" ? ` (${words.dutyUnsettled})` : ""}`,
          ...(duty.citations.length > 0 ? [" [", ...citationsIn(speech, duty.citations), "]"] : []),
        ],
      })),
  );
}
