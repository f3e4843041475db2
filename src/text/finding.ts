import type { Assessment, Finding } from "../assessment";
import { citationsIn } from "./citations";
import { type Block, heading, list, paragraph, section } from "./document";
import { dateIn } from "./format/date";
import type { Speech } from "./speech";
import { traceLines } from "./trace";

/** What the actor is in one respect, or whether one set of rules governs, and how that came about. */
export function findingDocument(speech: Speech, { on }: Assessment, finding: Finding): Block[] {
  const { words } = speech;
  const { id, result, status, citations = [], notes = [], trace } = finding;
  return [
    heading(`${speech.title(id)}: ${words.result[result]}${status ? `, ${words.proposal}` : ""}`, 1),
    paragraph(dateIn(words, on), "quiet"),
    ...(citations.length > 0 ? [paragraph([`${words.authority}: `, ...citationsIn(speech, citations)])] : []),
    ...(trace ? section(words.sections.why, [list(traceLines(speech, trace))]) : []),
    ...section(words.sections.notes, [list(notes.map((note) => ({ text: speech.title(note) })))]),
  ];
}
