import { plain } from "./read/markdown";

/** A place in an act or a regulation. */
export interface Place {
  /** Such as `5-3`, `5a`, or `vedlegg 2`. */
  paragraph: string;
  subsection?: number;
  letter?: string;
}

/** A place in an EU act. */
export interface EuPlace {
  article: string;
  paragraph?: string;
  points: string[];
}

const series = /§§? ?(\d[^§]*)|vedlegg (\w+)/g;
const range = /^(\d+)\s*[–-]\s*(\d+)$/;
const one = /^(\d+(?:-\d+)?[a-z]?)((?:\s?\(\d+\))*)(?: ?(?:bokstav )?([a-z]))?$/;

/**
 * The places that a provision names.
 *
 * @example placesIn("§ 5-2(1) c og § 5-3") //=> [{ paragraph: "5-2", subsection: 1, letter: "c" }, { paragraph: "5-3" }]
 */
export function placesIn(provision: string): Place[] {
  const text = plain(provision).replace(/,? (?:endret|tilføyd|slik|i kraft).*$/, "");
  const places: Place[] = [];
  for (const [, numbers, annex] of text.matchAll(series)) {
    if (annex !== undefined) {
      places.push({ paragraph: `vedlegg ${annex}` });
      continue;
    }
    for (const part of numbers!.split(/, | og |,$/).map((piece) => piece.trim())) {
      const span = range.exec(part);
      const single = one.exec(part);
      const last = places.at(-1);
      const own = /^\((\d+)\)(?: ?([a-z]))?$/.exec(part);
      if (span && part.includes("–"))
        for (let number = Number(span[1]); number <= Number(span[2]); number++)
          places.push({ paragraph: String(number) });
      else if (single) places.push(placeOf(single[1]!, single[2]!, single[3]));
      else if (own && last)
        places.push({
          paragraph: last.paragraph,
          subsection: Number(own[1]),
          ...(own[2] ? { letter: own[2] } : {}),
        });
      else if (/^[a-z]$/.test(part) && last) places.push({ ...last, letter: part });
    }
  }
  return places;
}

function placeOf(paragraph: string, subsections: string, letter: string | undefined): Place {
  const subsection = /\((\d+)\)/.exec(subsections)?.[1];
  return {
    paragraph,
    ...(subsection === undefined ? {} : { subsection: Number(subsection) }),
    ...(letter === undefined ? {} : { letter }),
  };
}

/** Whether a provision is cited for what it was, or for the amendment that brought it, and not as it stands on the day. */
export function isAboutEarlier(provision: string): boolean {
  return /slik den lød før|tilføyd ved|i kraft fra/.test(provision);
}

/** The amending regulation or act that a provision names, such as `2024-03-14-449`. */
export function amendmentIn(provision: string): string | undefined {
  return /(?:FOR|LOV)-(\d{4}-\d\d-\d\d-\d+)/.exec(provision)?.[1];
}

/**
 * The places that a provision of an EU act names.
 *
 * @example euPlacesIn("art. 3(2), 4(6)(a)") //=> [{ article: "3", paragraph: "2", points: [] }, { article: "4", paragraph: "6", points: ["a"] }]
 */
export function euPlacesIn(provision: string): EuPlace[] {
  const articles = /art(?:icles?|\.)\s*(.*)$/.exec(plain(provision))?.[1] ?? "";
  return articles.split(/, | and | og /).flatMap((part): EuPlace[] => {
    const span = /^(\d+)–(\d+)$/.exec(part);
    if (span)
      return Array.from({ length: Number(span[2]) - Number(span[1]) + 1 }, (_, index) => ({
        article: String(Number(span[1]) + index),
        points: [],
      }));
    const found = /^(\d+[a-z]?)((?:\(\w+\))*)(?:–\((\w+)\))?$/.exec(part.trim());
    if (!found) return [];
    const inner = [...found[2]!.matchAll(/\((\w+)\)/g)].map((match) => match[1]!);
    const [first, ...rest] = inner;
    const isParagraph = first !== undefined && /^\d/.test(first);
    const place = {
      article: found[1]!,
      ...(isParagraph ? { paragraph: first } : {}),
      points: isParagraph ? rest : inner,
    };
    return found[3] === undefined
      ? [place]
      : [place, { article: found[1]!, paragraph: found[3], points: [] }];
  });
}
