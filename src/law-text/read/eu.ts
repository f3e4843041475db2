import type { EuVersion } from "../types";

/** One text of an EU act: lines `Article 3`, its paragraphs as `2. …`, points as `(a) …`. Nothing if the file is no such text. */
export function euVersionIn(
  name: string,
  content: string,
): { celex: string; version: EuVersion } | undefined {
  const celex = /^celex: "?([03]\d{4}[A-Z]\d{4})/m.exec(content)?.[1];
  if (celex === undefined) return undefined;
  const act = celex.replace(/^0/, "3");
  const described = /^version: "(.*)"$/m.exec(content)?.[1] ?? "";
  const from =
    /(\d{4}-\d\d-\d\d)/.exec(name)?.[1] ??
    /(\d{4}-\d\d-\d\d)/.exec(described)?.[1] ??
    `${act.slice(1, 5)}-01-01`;
  return {
    celex: act,
    version: { from, isWhole: !/\barticles? \d/.test(described), articles: articlesIn(content) },
  };
}

/** Annexes number their articles anew: the first of each number is that of the act. */
function articlesIn(content: string): Map<string, string> {
  const articles = new Map<string, string[]>();
  let lines: string[] | undefined;
  for (const raw of content.split("\n")) {
    const line = raw.replace(/[►◄▼](?:[A-Z]\d*)?\s?/g, "").trim();
    const number = /^Article (\d+[a-z]*)$/.exec(line)?.[1];
    if (number !== undefined) {
      lines = articles.has(number) ? undefined : [];
      if (lines) articles.set(number, lines);
    } else if (/^ANNEX\b/.test(line)) lines = undefined;
    else if (line !== "") lines?.push(line);
  }
  return new Map([...articles].map(([number, found]) => [number, found.join("\n")]));
}
