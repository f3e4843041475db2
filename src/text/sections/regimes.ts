import type { Assessment } from "../../assessment";
import { citationsIn } from "../citations";
import { type Block, list, section } from "../document";
import type { Speech } from "../speech";

/** The rules that govern, with where they stand. */
export function regimeSection(speech: Speech, { regimes }: Assessment): Block[] {
  const items = regimes
    .filter((one) => one.result === "met")
    .map(({ id, citations = [] }) => ({
      text:
        citations.length > 0
          ? [`${speech.title(id)}: `, ...citationsIn(speech, citations)]
          : speech.title(id),
    }));
  return section(speech.words.sections.regimes, [list(items)]);
}
