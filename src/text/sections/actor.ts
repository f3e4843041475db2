import type { Assessment, Finding } from "../../assessment";
import type { Result } from "../../engine";
import { type Block, type Line, list, paragraph, section } from "../document";
import type { Speech } from "../speech";

/** What the actor is, is not, and what the case says too little about. */
export function actorSection(speech: Speech, { classes }: Assessment): Block[] {
  const { words } = speech;
  const named = (result: Result) =>
    classes.filter((one) => one.result === result).map((one) => nameOf(speech, one));
  const lines = (label: string, names: readonly string[], tone?: Line["tone"]): Line[] =>
    names.length > 0 ? [{ text: `${label}: ${names.join("; ")}`, tone }] : [];
  if (classes.every((one) => one.result === "unknown"))
    return section(words.sections.actor, [paragraph(words.actorUnknown)]);
  return section(words.sections.actor, [
    list([
      ...lines(words.actorIs, named("met"), "open"),
      ...lines(words.actorIsNot, named("unmet")),
      ...lines(words.actorUnsettled, named("unknown"), "quiet"),
    ]),
  ]);
}

function nameOf(speech: Speech, { id, status }: Finding): string {
  return speech.title(id) + (status === "proposal" ? `, ${speech.words.proposal}` : "");
}
