import type { Language } from "../../../src/law";

/** The languages of the pages, each with its folder under docs/. */
export const languages: readonly { lang: Language; name: string; folder: string }[] = [
  { lang: "nb", name: "Bokmål", folder: "nb/lov" },
  { lang: "nn", name: "Nynorsk", folder: "nn/lov" },
  { lang: "en", name: "English", folder: "law" },
];

/** What the pages say beside the words of the law. */
export interface PageWords {
  index: string;
  intro: string;
  allRules: string;
  byProvision: string;
  provisionsIntro: string;
  from: string;
  to: string;
  certainty: string;
  value: string;
  noRule: string;
  /** Over the version that holds now, or that held last. */
  latest: string;
  changes: string;
  added: string;
  removed: string;
  /** Bodies of law, by the first part of an id. */
  bodies: Record<string, string>;
  /** Rules of packs. */
  municipalities: string;
  /** What a picture shows: of a rule, of a parameter. */
  tree: string;
  timeline: string;
}

export const pageWords: Record<Language, PageWords> = {
  nb: {
    index: "Loven, regel for regel",
    intro: "Hver regel og hver verdi med datoer, vilkår, hjemmel, plikter og det som er endret.",
    allRules: "alle regler",
    byProvision: "Loven etter paragraf",
    provisionsIntro:
      "Hver bestemmelse som er hjemmel for en regel eller en verdi, med det som bygger på den.",
    from: "fra",
    to: "til",
    certainty: "sikkerhet",
    value: "verdi",
    noRule: "ingen regel",
    latest: "Slik er regelen",
    changes: "Hva som er endret",
    added: "Nytt",
    removed: "Falt bort",
    bodies: {
      transfer: "Kjøp eller støtte",
      actor: "Aktører",
      grant: "Tilskudd",
      "state-aid": "Statsstøtte",
      procurement: "Anskaffelser",
      "effect-contract": "Effektkontrakter",
      "municipal-act": "Kommuneloven",
      consideration: "Vurder også",
    },
    municipalities: "Kommunenes egne ordninger",
    tree: "vilkårene",
    timeline: "verdien over tid",
  },
  nn: {
    index: "Lova, regel for regel",
    intro: "Kvar regel og kvar verdi med datoar, vilkår, heimel, plikter og det som er endra.",
    allRules: "alle reglar",
    byProvision: "Lova etter paragraf",
    provisionsIntro:
      "Kvar føresegn som er heimel for ein regel eller ein verdi, med det som byggjer på henne.",
    from: "frå",
    to: "til",
    certainty: "tryggleik",
    value: "verdi",
    noRule: "ingen regel",
    latest: "Slik er regelen",
    changes: "Kva som er endra",
    added: "Nytt",
    removed: "Falle bort",
    bodies: {
      transfer: "Kjøp eller støtte",
      actor: "Aktørar",
      grant: "Tilskot",
      "state-aid": "Statsstøtte",
      procurement: "Anskaffingar",
      "effect-contract": "Effektkontraktar",
      "municipal-act": "Kommunelova",
      consideration: "Vurder òg",
    },
    municipalities: "Eigne ordningar i kommunane",
    tree: "vilkåra",
    timeline: "verdien over tid",
  },
  en: {
    index: "The law, rule by rule",
    intro: "Each rule and each value with its dates, conditions, authority, duties and what has changed.",
    allRules: "all rules",
    byProvision: "The law by provision",
    provisionsIntro: "Each provision that is the authority for a rule or a value, with what rests on it.",
    from: "from",
    to: "to",
    certainty: "certainty",
    value: "value",
    noRule: "no rule",
    latest: "The rule",
    changes: "What has changed",
    added: "New",
    removed: "Gone",
    bodies: {
      transfer: "Purchase or support",
      actor: "Actors",
      grant: "Grants",
      "state-aid": "State aid",
      procurement: "Procurement",
      "effect-contract": "Effect contracts",
      "municipal-act": "The Municipal Act",
      consideration: "Consider also",
    },
    municipalities: "Schemes of municipalities",
    tree: "what it depends on",
    timeline: "its values over time",
  },
};
