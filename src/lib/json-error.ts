type Expecting = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "more-or-end" | "nothing";

const space = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside strings
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Where a text stops being JSON: the offset of the first sign that cannot stand there; undefined if it is JSON. */
export function jsonErrorAt(text: string): number | undefined {
  const open: string[] = [];
  let expecting: Expecting = "value";
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found !== null;
  };
  const afterValue = (): Expecting => (open.length === 0 ? "nothing" : "more-or-end");

  for (;;) {
    take(space);
    const sign = text[at];
    if (sign === undefined) return expecting === "nothing" ? undefined : at;
    const isEnd = expecting.endsWith("-or-end") && sign === open.at(-1);
    if (isEnd) {
      at += 1;
      open.pop();
      expecting = afterValue();
    } else if (expecting === "nothing") return at;
    else if (expecting === "colon" || expecting === "more-or-end") {
      if (sign !== (expecting === "colon" ? ":" : ",")) return at;
      at += 1;
      expecting = expecting === "colon" || open.at(-1) === "]" ? "value" : "key";
    } else if (expecting.startsWith("key")) {
      if (!take(string)) return at;
      expecting = "colon";
    } else if (sign === "{" || sign === "[") {
      at += 1;
      open.push(sign === "{" ? "}" : "]");
      expecting = sign === "{" ? "key-or-end" : "value-or-end";
    } else if (take(string) || take(scalar)) expecting = afterValue();
    else return at;
  }
}

/** Line and column of an offset, both counted from one. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
