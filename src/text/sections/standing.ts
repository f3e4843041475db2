import type { Assessment } from "../../assessment";
import { type Block, list, section } from "../document";
import { dateIn } from "../format/date";
import type { Speech } from "../speech";

const shownOfHash = 12;

/** What no answer covers, and which rules the answer stands on. */
export function standingSections(speech: Speech, assessment: Assessment): Block[] {
  return [...notCheckedSection(speech, assessment), ...lawSection(speech, assessment)];
}

export function notCheckedSection(speech: Speech, { notChecked }: Assessment): Block[] {
  return section(speech.words.sections.notChecked, [
    list(notChecked.map((id) => ({ text: speech.title(id) }))),
  ]);
}

export function lawSection(speech: Speech, { law }: Assessment): Block[] {
  const { words } = speech;
  const packs = law.packs.map(({ id, version }) => {
    const name = speech.law.data.packs.find((pack) => pack.id === id)?.name ?? id;
    return { text: words.packLine(name, version) };
  });
  return section(words.sections.law, [
    list([
      { text: words.lawLine(law.version, law.hash.slice(0, shownOfHash), dateIn(words, law.verifiedTo)) },
      ...packs,
    ]),
  ]);
}
