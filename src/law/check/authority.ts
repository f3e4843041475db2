import { groundKinds } from "../marks";
import type { Citation, RuleVersion, Source } from "../types";
import type { CheckContext } from "./context";

interface Cited {
  from: string;
  to: string | null;
  gap?: true | undefined;
  citations: readonly Citation[];
}

/** Two paragraphs with nothing between them, as when a section sign is written twice: `§ 2 § 2`. */
const doubled = /§+ ?[\d-]+[a-z]?(?:\(\d+\))* §/;

/** What a version rests on binds, on each of its days; where something was only read stands under evidence. */
export function checkAuthority(context: CheckContext): void {
  const { data, isMain } = context.law;
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const check = (item: string, id: string, versions: readonly Cited[]) => {
    for (const version of versions)
      for (const citation of version.citations) {
        const source = sources.get(citation.source);
        const report = (code: string, message: string, hint: string) =>
          context.report(item, `${id}, ${version.from}`, code, message, hint);
        if (source?.kind && !isGround(source, isMain(id)))
          report(
            "no-ground",
            `"${source.id}" (${source.kind}) is cited as authority, but binds nobody.`,
            "Move it to evidence, and cite the act, regulation or decision that it tells of.",
          );
        // Where no rule is in force, the citation says what came later, or what ended.
        if (source && !version.gap) reportDays(report, source, version);
        if (doubled.test(citation.provision ?? ""))
          report(
            "provision-twice",
            `The provision "${citation.provision}" has a section sign with nothing before it.`,
            "Write §§ once before several paragraphs, or og between them.",
          );
      }
  };
  for (const { id, kind, versions } of data.rules) {
    check(`rule:${id}`, id, versions);
    if (kind === "duty")
      for (const { from } of versions.filter(isOnlyAdvised))
        context.report(
          `rule:${id}`,
          `${id}, ${from}`,
          "duty-without-authority",
          "Nothing that binds says that the municipality must do this.",
          "Cite what does; where nothing does, it is good practice: make it a note that says so.",
        );
  }
  for (const { id, values } of data.parameters) check(`parameter:${id}`, id, values);
}

/** Read somewhere, and commanded by nothing; one that says nothing at all has a problem of its own. */
function isOnlyAdvised({ gap, citations, evidence = [] }: RuleVersion): boolean {
  return !gap && citations.length === 0 && evidence.length > 0;
}

/** A municipality's own decision is the ground of its own schemes. */
function isGround({ kind }: Source, isNational: boolean): boolean {
  return groundKinds.some((one) => one === kind) || (kind === "municipal" && !isNational);
}

function reportDays(
  report: (code: string, message: string, hint: string) => void,
  source: Source,
  { from, to }: Cited,
): void {
  if (source.from !== undefined && source.from > from)
    report(
      "citation-younger",
      `"${source.id}" is in force from ${source.from}, later than the version that cites it.`,
      "Begin the version then, or cite what was in force before.",
    );
  if (typeof source.to === "string" && (to === null || source.to < to))
    report(
      "citation-ended",
      `"${source.id}" was in force until ${source.to}, and the version that cites it goes on.`,
      "End the version then, or cite what took its place.",
    );
}
