import type { Amendment } from "../types";
import { dayIn, norwegianDate } from "./norwegian-dates";

const kinds: Record<string, Amendment["kind"]> = { tilf: "added", endr: "amended", opph: "repealed" };

/** Who decided the day in force, or what was amended on its way; neither is an amendment of the paragraph. */
const asides =
  /(?:iflg\.|som endret ved|bortfalt jf|endring endret ved)\s+(?:res\.|lov|lover|forskrift)?\s*[^),]*/g;

/**
 * The amendments that the note at a paragraph names.
 *
 * @example amendmentsIn("Tilføyd ved forskrift 20 april 2017 nr. 484 (i kraft 1 mai 2017), endret ved …")
 */
export function amendmentsIn(note: string): Amendment[] {
  const token = new RegExp(
    String.raw`\b(Tilf|Endr|Opph)[a-zæøå]*?(es)? ved|(${norwegianDate}) nr\. (\d+)(?:[^,(]*\((?:ikr\.|i kraft)([^)]*)\))?`,
    "gi",
  );
  const found: Amendment[] = [];
  let kind: Amendment["kind"] = "amended";
  let isAnnounced = false;
  for (const [, verb, coming, date, , , , number, start] of note.replace(asides, "").matchAll(token)) {
    if (verb) {
      kind = kinds[verb.toLowerCase()]!;
      isAnnounced = coming !== undefined;
      continue;
    }
    const signed = dayIn(date!)!;
    const inForce = start === undefined ? signed : dayIn(start);
    const formerly = /tidligere § ?(\d[\da-z-]*)/.exec(start ?? "")?.[1];
    found.push({
      kind,
      number: `${signed}-${number}`,
      ...(inForce === undefined ? {} : { inForce }),
      ...(formerly === undefined ? {} : { formerly }),
      ...(isAnnounced ? { isAnnounced } : {}),
    });
  }
  return found;
}
