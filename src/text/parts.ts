import type { Assessment } from "../assessment";
import { assessmentDocument } from "./assessment";
import { type Block, heading, list, section } from "./document";
import { firstScreen } from "./first-screen";
import { dateIn } from "./format/date";
import { authorityLines, basisLines } from "./sections/open";
import { possibleSection } from "./sections/possible";
import { questionSection } from "./sections/questions";
import { standingSections } from "./sections/standing";
import { warningSection } from "./sections/warnings";
import type { Speech } from "./speech";

/** What of an answer is shown: all of it, its first screen, where it stands, or what is missing. */
export const parts = ["all", "first", "sources", "missing"] as const;
export type Part = (typeof parts)[number];

/** A part of an answer; all of it where the answer has no conclusion to show first. */
export function partOf(speech: Speech, assessment: Assessment, part: Part): Block[] {
  switch (part) {
    case "sources":
      return [
        ...titled(speech, assessment),
        ...sourceSection(speech, assessment),
        ...warningSection(speech, assessment),
        ...standingSections(speech, assessment),
      ];
    case "missing":
      return [
        ...titled(speech, assessment),
        ...questionSection(speech, assessment),
        ...possibleSection(speech, assessment),
      ];
    default: {
      const screen = part === "first" ? firstScreen(speech, assessment) : [];
      return screen.length > 0 ? screen : assessmentDocument(speech, assessment);
    }
  }
}

function titled({ words }: Speech, { on }: Assessment): Block[] {
  return [heading(words.answer(dateIn(words, on)), 1)];
}

function sourceSection(speech: Speech, { routes }: Assessment): Block[] {
  const lines = routes
    .filter(({ verdict }) => verdict !== "closed")
    .map((route) => ({
      text: speech.title(route.id),
      mark: route.verdict === "open" ? "✓" : "?",
      under: [...authorityLines(speech, route), ...basisLines(speech, route)],
    }));
  return section(speech.words.sources, [list(lines)]);
}
