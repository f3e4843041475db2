import type { Assessment, Route } from "../../assessment";
import { type Block, type Line, list, section } from "../document";
import type { Speech } from "../speech";
import { closedLine, isOfOtherFamily } from "./closed";
import { dutyLines } from "./duties";
import { openLine } from "./open";
import { possibleLine } from "./possible";

/** The schemes of the municipality, or one line where they do not apply. */
export function instrumentSection(speech: Speech, assessment: Assessment): Block[] {
  const { instruments } = assessment;
  const { words } = speech;
  if (instruments.length > 0 && instruments.every(isOfOtherFamily))
    return section(words.sections.instruments, [
      list([{ text: words.instrumentsFolded, mark: "✗", tone: "quiet" }]),
    ]);
  return section(words.sections.instruments, [
    list(instruments.map((one) => instrumentLine(speech, assessment, one))),
  ]);
}

function instrumentLine(speech: Speech, assessment: Assessment, one: Route): Line {
  if (one.verdict === "closed") return closedLine(speech, assessment, one);
  if (one.verdict === "undetermined") return possibleLine(speech, assessment, one);
  const line = openLine(speech, assessment, one);
  const own = ownDuties(assessment, one);
  return own.length > 0
    ? {
        ...line,
        under: [...(line.under ?? []), { text: speech.words.sections.duties, under: dutyLines(speech, own) }],
      }
    : line;
}

/** Duties that the open routes under it do not bring already. */
function ownDuties({ routes }: Assessment, { duties = [] }: Route) {
  const known = new Set(
    routes
      .filter((route) => route.verdict === "open")
      .flatMap((route) => (route.duties ?? []).map((duty) => duty.id)),
  );
  return duties.filter((duty) => !known.has(duty.id));
}
