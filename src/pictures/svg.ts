/** Elements of a drawing as text. Colours are classes: `open`, `closed`, `undetermined`, `quiet` and what the drawing names. */

import { escaped } from "../text";

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function element(name: string, attributes: Attributes, ...inner: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === "number" ? fine(value) : value!)}"`)
    .join("");
  return inner.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inner.join("")}</${name}>`;
}

/** A drawing with its name and what it says, for those who cannot see it. */
export function drawing(
  {
    width,
    height,
    kind,
    title,
    description,
  }: Record<"kind" | "title" | "description", string> & Record<"width" | "height", number>,
  parts: readonly string[],
): string {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: `picture ${kind}`,
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: "img",
      "aria-label": `${title}. ${description}`,
    },
    element("title", {}, escaped(title)),
    element("desc", {}, escaped(description)),
    ...parts,
  );
}

/** To a tenth of a pixel. */
export function fine(value: number): string {
  return String(Math.round(value * 10) / 10);
}
