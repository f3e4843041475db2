import type { Assessment } from "../assessment";
import { type Block, heading } from "./document";
import { dateIn } from "./format/date";
import { actorSection } from "./sections/actor";
import { closedSection } from "./sections/closed";
import { dutySection } from "./sections/duties";
import { instrumentSection } from "./sections/instruments";
import { breachSection, considerationSection, noteSection } from "./sections/notes";
import { openSection } from "./sections/open";
import { possibleSection } from "./sections/possible";
import { questionSection } from "./sections/questions";
import { regimeSection } from "./sections/regimes";
import { standingSections } from "./sections/standing";
import { warningSection } from "./sections/warnings";
import type { Speech } from "./speech";

/** In the order in which a case handler needs it. */
const sections = [
  actorSection,
  regimeSection,
  openSection,
  breachSection,
  dutySection,
  possibleSection,
  questionSection,
  instrumentSection,
  closedSection,
  warningSection,
  noteSection,
  considerationSection,
  standingSections,
];

/** A whole answer. */
export function assessmentDocument(speech: Speech, assessment: Assessment): Block[] {
  const title = heading(speech.words.answer(dateIn(speech.words, assessment.on)), 1);
  return [title, ...sections.flatMap((say) => say(speech, assessment))];
}
