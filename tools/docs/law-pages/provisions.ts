import { nationalTexts } from "../../../src/explain";
import type { Language, Law, Parameter, Rule } from "../../../src/law";
import { speechOf } from "../../../src/text";
import { pageWords } from "./words";

const inNaturalOrder = new Intl.Collator("nb", { numeric: true }).compare;

/** An index by provision: what each paragraph, article or point that is cited as authority carries. */
export function provisionsPage(
  homes: ReadonlyMap<string, Law>,
  lang: Language,
): { file: string; text: string } {
  const law = [...homes.values()][0]!;
  const speech = speechOf(lang, law, law.verifiedTo, nationalTexts);
  const words = pageWords[lang];
  const carried = new Map<string, Map<string, Set<string>>>();
  const titles = new Map<string, string>();
  for (const [id, home] of homes) {
    for (const { id: source, title, reference } of home.data.sources)
      titles.set(source, reference && !title.includes(reference) ? `${title} (${reference})` : title);
    for (const { source, provision = "" } of citationsIn(home, id)) {
      const provisions = carried.get(source) ?? new Map<string, Set<string>>();
      carried.set(source, provisions.set(provision, (provisions.get(provision) ?? new Set()).add(id)));
    }
  }
  const sections = [...carried]
    .sort(([a], [b]) => inNaturalOrder(titles.get(a)!, titles.get(b)!))
    .flatMap(([source, provisions]) => [
      `## ${titles.get(source)!}`,
      "",
      ...[...provisions]
        .sort(([a], [b]) => inNaturalOrder(a, b))
        .map(
          ([provision, ids]) =>
            `- ${provision ? `**${provision}**: ` : ""}${[...ids].map((id) => `[${titleOf(id)}](${id}.md)`).join(" · ")}`,
        ),
      "",
    ]);
  function titleOf(id: string): string {
    const home = homes.get(id)!;
    return home === law ? speech.title(id) : speechOf(lang, home, home.verifiedTo, nationalTexts).title(id);
  }
  const text = [
    `# ${words.byProvision}`,
    "",
    `${words.provisionsIntro} [${words.index}](index.md)`,
    "",
    ...sections,
  ];
  return { file: "provisions.md", text: `${text.join("\n").trimEnd()}\n` };
}

function citationsIn(law: Law, id: string) {
  const rule = law.data.rules.find((one): one is Rule => one.id === id);
  const parameter = law.data.parameters.find((one): one is Parameter => one.id === id);
  return (rule?.versions ?? parameter?.values ?? []).flatMap(({ citations }) => citations);
}
