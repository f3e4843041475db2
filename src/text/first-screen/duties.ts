import type { Assessment, Conclusion, Duty, Route } from "../../assessment";
import type { Line } from "../document";
import type { Speech } from "../speech";
import { routeOf } from "./conclusion";
import type { Room } from "./room";

const stages = ["before", "award", "after"] as const;

/** What must be done, a line for each stage, some of each; what belongs to few routes tells most and comes first. */
export function dutyLine(speech: Speech, assessment: Assessment, { duties: most }: Room): Line[] {
  const { conclusion } = assessment;
  const { words } = speech;
  const routes = [usableIn(conclusion), ...(conclusion?.with ?? [])].flatMap((id) => {
    const route = id === undefined ? undefined : routeOf(assessment, id);
    return route ? [route] : [];
  });
  const all = dutiesOf(routes);
  const rarest = all
    .filter(({ applies }) => applies === undefined)
    .sort((a, b) => commonness(assessment, a) - commonness(assessment, b));
  const placeInStage = (duty: Duty) => rarest.filter(({ stage }) => stage === duty.stage).indexOf(duty);
  const inTurn = [...rarest].sort((a, b) => placeInStage(a) - placeInStage(b));
  const shown = new Set(inTurn.slice(0, most));
  const under = stages.flatMap((stage): Line[] => {
    const within = all.filter((duty) => duty.stage === stage && shown.has(duty));
    if (within.length === 0) return [];
    const label = stage === "award" && routes[0]?.family === "purchase" ? "contract" : stage;
    return [{ label: words.first.stages[label], text: within.map(({ id }) => speech.short(id)).join("; ") }];
  });
  const rest = all.length - shown.size;
  if (under.length === 0) return [];
  const more = rest > 0 ? ` (${words.andMore(rest)})` : "";
  return [{ text: words.first.toDo + more, mark: "→", tone: "strong", under }];
}

/** The route whose duties are to be done: the lightest where the one asked for cannot be used. */
function usableIn(conclusion: Conclusion | undefined): string | undefined {
  const isUsable = conclusion?.kind !== "closed" && conclusion?.kind !== "unclear";
  return isUsable ? conclusion?.route : conclusion?.lightest?.route;
}

/** Each duty once; those that say the same in words as well. */
function dutiesOf(routes: readonly Route[]): Duty[] {
  const duties = new Map<string, Duty>();
  for (const duty of routes.flatMap((route) => route.duties ?? []))
    if (!duties.has(duty.id)) duties.set(duty.id, duty);
  return [...duties.values()];
}

function commonness({ routes }: Assessment, { id }: Duty): number {
  return routes.filter((route) => route.duties?.some((duty) => duty.id === id)).length;
}
