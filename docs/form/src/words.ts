/** What the demo says around the form. */
export interface DemoWords {
  lead: string;
  examples: { asker: string; generasjonM: string; sportsClub: string; commercial: string };
  empty: string;
  municipality: string;
  national: string;
  save: string;
  open: string;
  share: string;
  link: string;
  notACase: string;
  notALink: string;
}

export const demoWords: Record<string, DemoWords> = {
  nb: {
    lead: "Hvilken lovlig vei kan pengene ta? Svar på det du vet, så ser du hvilke veier som er åpne, og hvorfor. Ingenting du skriver forlater denne maskinen.",
    examples: {
      asker: "Asker: effektkontrakt",
      generasjonM: "Generasjon M",
      sportsClub: "Et idrettslag",
      commercial: "En kommersiell entreprenør",
    },
    empty: "Tom sak",
    municipality: "Kommunens egne regler",
    national: "Ingen, bare nasjonale regler",
    save: "Lagre saken",
    open: "Åpne en sak",
    share: "Del som lenke",
    link: "Lenken inneholder hele saken. Den som får lenken, får saken; ingen tjener ser den.",
    notACase: "Filen er ikke en lagret sak. Den må være JSON med «case».",
    notALink: "Lenken inneholder ingen sak som kan leses.",
  },
  nn: {
    lead: "Kva lovleg veg kan pengane ta? Svar på det du veit, så ser du kva vegar som er opne, og kvifor. Ingenting du skriv, forlèt denne maskina.",
    examples: {
      asker: "Asker: effektkontrakt",
      generasjonM: "Generasjon M",
      sportsClub: "Eit idrettslag",
      commercial: "Ein kommersiell entreprenør",
    },
    empty: "Tom sak",
    municipality: "Kommunen sine eigne reglar",
    national: "Ingen, berre nasjonale reglar",
    save: "Lagre saka",
    open: "Opne ei sak",
    share: "Del som lenkje",
    link: "Lenkja inneheld heile saka. Den som får lenkja, får saka; ingen tenar ser henne.",
    notACase: "Fila er ikkje ei lagra sak. Ho må vere JSON med «case».",
    notALink: "Lenkja inneheld inga sak som kan lesast.",
  },
  en: {
    lead: "Which legal route may the money take? Answer what you know, and see which routes are open, and why. Nothing that you write leaves this machine.",
    examples: {
      asker: "Asker: an effect contract",
      generasjonM: "Generasjon M",
      sportsClub: "A sports club",
      commercial: "A commercial entrepreneur",
    },
    empty: "Empty case",
    municipality: "The municipality’s own rules",
    national: "None, national rules only",
    save: "Save the case",
    open: "Open a case",
    share: "Share as a link",
    link: "The link holds the whole case. Whoever gets the link gets the case; no server sees it.",
    notACase: "The file is not a saved case. It must be JSON with “case”.",
    notALink: "The link holds no case that can be read.",
  },
};
