import { nationalTexts } from "../../../src/explain";
import type { Language, Law } from "../../../src/law";
import { speechOf } from "../../../src/text";
import { pageWords } from "./words";

interface Body {
  /** The heading of the body on the index page. */
  anchor: string;
  title: string;
  kinds: { kind: string; items: { id: string; text: string }[] }[];
}

/** What a reader looks for first. */
const kindOrder = ["route", "instrument", "regime", "class", "parameter", "duty", "condition"];

/** Rules and parameters by body of law, those of municipalities last, and within it by kind. */
export function bodiesOf(homes: ReadonlyMap<string, Law>, lang: Language): Body[] {
  const { bodies, municipalities } = pageWords[lang];
  const entries = [...homes].map(([id, law]) => {
    const speech = speechOf(lang, law, law.verifiedTo, nationalTexts);
    const kind = law.data.rules.find((rule) => rule.id === id)?.kind ?? "parameter";
    const body = bodies[id.split(".")[0]!] ?? municipalities;
    return { id, body, kind, kindName: speech.words.kinds[kind], text: speech.title(id) };
  });
  const place = (kind: string) => (kindOrder.includes(kind) ? kindOrder.indexOf(kind) : kindOrder.length);
  const titles = { ...bodies, municipalities };
  return Object.entries(titles).flatMap(([anchor, title]) => {
    const own = entries.filter(({ body }) => body === title);
    const kinds = [...new Set(own.map(({ kind }) => kind))].sort(
      (a, b) => place(a) - place(b) || (a < b ? -1 : 1),
    );
    return own.length === 0
      ? []
      : [
          {
            anchor: `body-${anchor}`,
            title,
            kinds: kinds.map((kind) => {
              const items = own.filter((one) => one.kind === kind);
              const name = items[0]!.kindName;
              return {
                kind: name.charAt(0).toUpperCase() + name.slice(1),
                items: items.map(({ id, text }) => ({ id, text })).sort((a, b) => (a.text < b.text ? -1 : 1)),
              };
            }),
          },
        ];
  });
}

/**
 * The side bar of the pages in a language: the bodies of law, each at its heading on the index page. Every page carries
 * it, so it does not list the rules.
 */
export function sidebarOf(homes: ReadonlyMap<string, Law>, lang: Language, folder: string) {
  const { index, byProvision } = pageWords[lang];
  return [
    { text: index, link: `/${folder}/` },
    { text: byProvision, link: `/${folder}/provisions` },
    ...bodiesOf(homes, lang).map(({ title, anchor }) => ({ text: title, link: `/${folder}/#${anchor}` })),
  ];
}
