import type { Assessment } from "../../assessment";
import { type Block, heading, type Line, list } from "../document";
import { toPlain } from "../plain";
import type { Speech } from "../speech";
import { conclusionLine, lightestLine } from "./conclusion";
import { dutyLine } from "./duties";
import { easierLines, lawfulLines, notCheckedLine, warningsIn } from "./rest";
import type { Room } from "./room";
import { subjectIn } from "./subject";

/** Duties give way first, down to a few; then the rest. */
const rooms: readonly Room[] = [
  { sources: 4, reasons: 3, easier: 2, warnings: 3, lawful: 6, remedies: 2 },
  { sources: 3, reasons: 2, easier: 1, warnings: 2, lawful: 6, remedies: 2 },
  { sources: 2, reasons: 1, easier: 1, warnings: 1, lawful: 3, remedies: 1 },
  { sources: 1, reasons: 1, easier: 0, warnings: 1, lawful: 2, remedies: 1 },
  { sources: 1, reasons: 1, easier: 0, warnings: 1, lawful: 0, remedies: 1 },
].flatMap((room, level) =>
  (level < 2 ? [20, 14, 10, 8, 6] : level === 2 ? [20, 14, 10, 8, 6, 5, 4] : [6, 4, 2, 0]).map((duties) => ({
    ...room,
    duties,
  })),
);

export const mostLines = 15;
export const widestLine = 100;

/** What the answer comes to, on one screen; an answer without a conclusion has none. */
export function firstScreen(speech: Speech, assessment: Assessment): Block[] {
  if (!assessment.conclusion) return [];
  const screens = rooms.map((room) => () => screenIn(speech, assessment, room));
  for (const screen of screens) {
    const blocks = screen();
    if (toPlain(blocks, { width: widestLine }).trimEnd().split("\n").length <= mostLines) return blocks;
  }
  return screens.at(-1)!();
}

function screenIn(speech: Speech, assessment: Assessment, room: Room): Block[] {
  const lines: Line[] = [
    conclusionLine(speech, assessment, room),
    ...lightestLine(speech, assessment, room),
    ...dutyLine(speech, assessment, room),
    ...easierLines(speech, assessment, room),
    ...warningsIn(speech, assessment, room),
    ...lawfulLines(speech, assessment, room),
    notCheckedLine(speech, assessment),
  ];
  return [heading(subjectIn(speech, assessment), 1), list(lines)];
}
