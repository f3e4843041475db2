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

/**
 * A provision in Norwegian legal form; in English as it is written in the law.
 *
 * @example provisionIn("nb", "§ 5-3(1) b") //=> "§ 5-3 første ledd bokstav b"
 * @example provisionIn("nb", "art. 4(1)(bb)") //=> "artikkel 4 nr. 1 bokstav bb"
 */
export function provisionIn(language: Language, provision: string): string {
  if (language === "en") return provision;
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
