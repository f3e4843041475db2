import type { Language } from "../../law";

const ordinals = {
  nb: [
    "",
    "første",
    "andre",
    "tredje",
    "fjerde",
    "femte",
    "sjette",
    "sjuende",
    "åttende",
    "niende",
    "tiende",
  ],
  nn: [
    "",
    "første",
    "andre",
    "tredje",
    "fjerde",
    "femte",
    "sjette",
    "sjuande",
    "åttande",
    "niande",
    "tiande",
  ],
};

/** Words between provisions as the law files have them, which are in Bokmål. */
const between: Record<"nn" | "en", readonly (readonly [RegExp, string])[]> = {
  nn: [
    [/\bendret ved\b/g, "endra ved"],
    [/\bopphevet ved\b/g, "oppheva ved"],
    [/\btilføyd ved\b/g, "tilføydd ved"],
  ],
  en: [
    [/ og /g, " and "],
    [/ eller /g, " or "],
    [/\bendret ved\b/g, "amended by"],
    [/\bopphevet ved\b/g, "repealed by"],
    [/\btilføyd ved\b/g, "added by"],
    [/\bjf\. /g, "cf. "],
    [/\bkap\. /g, "ch. "],
    [/\bvedlegg /g, "annex "],
    [/\bartikkel /g, "article "],
  ],
};

/**
 * A provision in Norwegian legal form; in English with the numbers as they are written in the law.
 *
 * @example provisionIn("nb", "§ 5-3(1) b") //=> "§ 5-3 første ledd bokstav b"
 * @example provisionIn("nb", "art. 4(1)(bb)") //=> "artikkel 4 nr. 1 bokstav bb"
 */
export function provisionIn(language: Language, provision: string): string {
  if (language === "nb") return norwegianIn(language, provision);
  const own = between[language].reduce((text, [words, ours]) => text.replace(words, ours), provision);
  return language === "en" ? own : norwegianIn(language, own);
}

function norwegianIn(language: "nb" | "nn", provision: string): string {
  const ledd = (number: string) => `${ordinals[language][Number(number)] ?? `${number}.`} ledd`;
  if (provision.includes("§"))
    return provision
      .replace(
        /(\d[a-z]?)\((\d+)\)/g,
        (_, paragraph: string, number: string) => `${paragraph} ${ledd(number)}`,
      )
      .replace(/(?<= (?:og|eller) |ledd, |–)\((\d+)\)/g, (_, number: string) => ledd(number))
      .replace(/ledd ([a-z])(?![a-zæøå])/g, "ledd bokstav $1");
  return provision
    .replace(/\bart\. /g, "artikkel ")
    .replace(/\bparas? /g, "avsnitt ")
    .replace(/\brecital /g, "fortalen punkt ")
    .replace(/\bpart ([IVX]+)/g, "del $1")
    .replace(/\bchapter /g, "kapittel ")
    .replace(/\bch\. /g, "kapittel ")
    .replace(/\bProtocol /g, "protokoll ")
    .replace(/–\((\d+[a-z]?)\)/g, "–$1")
    .replace(/\((\d+[a-z]?)\)/g, " nr. $1")
    .replace(/\(([a-z]+)\)/g, " bokstav $1");
}

const byNumber = new Intl.Collator("en", { numeric: true }).compare;
const and = { nb: "og", nn: "og", en: "and" };

/**
 * A provision as the single places that it names.
 *
 * @example placesIn("art. 1(2)–(4), 5") //=> ["art. 1(2)–(4)", "art. 5"]
 * @example placesIn("§ 6-1(4) og (5)") //=> ["§ 6-1(4)", "§ 6-1(5)"]
 */
export function placesIn(provision: string): string[] {
  const two = /^(§ [\d-]+[a-z]?)(\(\d+\)) og (\(\d+\))$/.exec(provision);
  if (two) return [`${two[1]}${two[2]}`, `${two[1]}${two[3]}`];
  if (!/^art\. [^;]+$/.test(provision)) return [provision];
  return provision
    .slice("art. ".length)
    .split(", ")
    .map((part) => (/^\d/.test(part) ? `art. ${part}` : part));
}

/**
 * Single places in one source, each once and in order; one that another of them is within is left out.
 *
 * @example provisionsIn("nb", ["art. 53", "art. 5", "art. 53(4)(a)"]) //=> "artikkel 5 og 53 nr. 4 bokstav a"
 * @example provisionsIn("nb", ["§ 14-19", "§ 14-17"]) //=> "§§ 14-17 og 14-19"
 */
export function provisionsIn(language: Language, places: readonly string[]): string {
  const kept = [...new Set(places)]
    .filter((place, _, all) => !all.some((one) => one !== place && saysMore(one, place)))
    .sort(byNumber);
  const articles = kept.filter((place) => /^art\. [^;]+$/.test(place));
  const paragraphs = kept.filter((place) => /^§ [\d-]+[a-z]?(?:\(\d+\))?(?: [a-z])?$/.test(place));
  const others = kept.filter((place) => !articles.includes(place) && !paragraphs.includes(place));
  const sections = [...new Set(paragraphs.map(sectionOf))].flatMap((section) =>
    sectionIn(
      language,
      section,
      paragraphs.filter((place) => sectionOf(place) === section),
    ),
  );
  return listed(language, [
    ...(sections.length === 0 ? [] : [`${sections.length === 1 ? "§" : "§§"} ${listed(language, sections)}`]),
    ...(articles.length === 0
      ? []
      : [
          provisionIn(
            language,
            `art. ${listed(
              language,
              articles.map((place) => place.slice("art. ".length)),
            )}`,
          ),
        ]),
    ...others.map((place) => provisionIn(language, place)),
  ]);
}

const sectionOf = (place: string) => /^§ [\d-]+[a-z]?/.exec(place)![0];

/** What is cited of one section, without its sign; several whole subsections together. */
function sectionIn(language: Language, section: string, places: readonly string[]): string[] {
  const number = section.slice("§ ".length);
  const subsections = places.flatMap((place) => /^\((\d+)\)$/.exec(place.slice(section.length))?.[1] ?? []);
  if (subsections.length < 2 || subsections.length < places.length)
    return places.map((place) => provisionIn(language, place).slice("§ ".length));
  if (language === "en")
    return [
      number +
        listed(
          language,
          subsections.map((one) => `(${one})`),
        ),
    ];
  const names = subsections.map((one) => ordinals[language][Number(one)] ?? `${one}.`);
  return [`${number} ${listed(language, names)} ledd`];
}

/** Whether the one is within the other, names it with its amendment, or is a span that it lies in. */
function saysMore(one: string, place: string): boolean {
  if (["(", " ", ","].some((sign) => one.startsWith(place + sign))) return true;
  const [, before, first, last] = /^(.*?)(\d+)\)?–\(?(\d+)\)?$/.exec(one) ?? [];
  const [, start, number] = /^(.*?)(\d+)\)?$/.exec(place) ?? [];
  return (
    first !== undefined &&
    before === start &&
    Number(first) <= Number(number) &&
    Number(number) <= Number(last)
  );
}

function listed(language: Language, parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} ${and[language]} ${parts.at(-1)}`;
}
