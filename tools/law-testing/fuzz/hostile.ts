import type { Dice } from "./dice";

const deep = (kind: "list" | "object", depth: number) => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = kind === "list" ? [value] : { a: value };
  return value;
};

const cyclic = () => {
  const ring: Record<string, unknown> = { value: 1 };
  ring.self = ring;
  return ring;
};

const cyclicList = () => {
  const ring: unknown[] = [1];
  ring.push(ring);
  return ring;
};

/** Words that look like others, that are not whole, that turn the line round, or that a careless expression chokes on. */
export const hostileTexts: readonly string[] = [
  "",
  " ",
  "\u0000",
  "\ud800",
  "\udfff\ud800",
  "\u202egnp.exe",
  "\u200b\u200d\ufeff",
  "e\u0301",
  "é",
  "аid.purpose", // the first letter is Cyrillic
  "Ⅻ",
  "１２３",
  "٣٤",
  "𝟙𝟚",
  "ﷺ".repeat(20),
  "Z̴a̴l̴g̴o̴".repeat(10),
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "toString",
  "then",
  "1e309",
  "-0",
  "0x10",
  "1_000",
  "1,5",
  "9".repeat(400),
  `0.${"0".repeat(300)}1`,
  `1e${"9".repeat(30)}`,
  "2024-02-30",
  "2024-13-01",
  "+275760-09-13",
  "0000-00-00",
  `${"a".repeat(3000)}!`,
  "a-".repeat(2000),
  "a.".repeat(2000),
  `${"0.".repeat(1500)}x`,
  `${" ".repeat(3000)}x`,
  '"; DROP TABLE cases; --',
  "<script>alert(1)</script>",
  "=cmd|' /C calc'!A0",
  "%s%s%n",
  "../../../../etc/passwd",
  "\r\nSet-Cookie: a=b",
];

const values: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => 0,
  () => -0,
  () => -1,
  () => 0.1 + 0.2,
  () => 1e308,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => 12n,
  () => Symbol("x"),
  () => () => 1,
  () => new Date(Number.NaN),
  () => new Map([["a", 1]]),
  () => Object.create(null),
  () => JSON.parse('{ "__proto__": { "polluted": true } }'),
  () => JSON.parse('{ "constructor": { "prototype": { "polluted": true } } }'),
  () => [],
  () => {
    const gaps: unknown[] = [];
    gaps[50] = 1;
    return gaps;
  },
  () => new Array(2000).fill(0),
  () => deep("list", 500),
  () => deep("object", 500),
  cyclic,
  cyclicList,
  () => ({ length: 5 }),
  () => ({ toString: "x", valueOf: 1 }),
  () => ({ toJSON: () => "x" }),
  () => ({ value: null, reason: 5 }),
  () => ({ amount: "1e400", currency: "SEK" }),
];

export function hostileValue(dice: Dice): unknown {
  return dice.onceIn(2) ? dice.from(hostileTexts) : dice.from(values)();
}

type Branch = Record<string, unknown> | unknown[];

/** A copy of a good document with one to three things wrong in it: what is in it goes, is doubled, moves, or gives place to something hostile. */
export function malformed(document: unknown, dice: Dice): unknown {
  const copy = { document: structuredClone(document) };
  for (let times = dice.below(3); times >= 0; times--) malform(copy, dice);
  return copy.document;
}

function malform(root: Branch, dice: Dice) {
  const branch = someBranch(root, dice);
  const keys = Object.keys(branch);
  const key = keys.length === 0 ? "x" : dice.from(keys);
  const at = branch as Record<string, unknown>;
  switch (dice.below(6)) {
    case 0:
      delete at[key];
      break;
    case 1:
      define(at, dice.from(hostileTexts), hostileValue(dice));
      break;
    case 2:
      if (Array.isArray(branch)) branch.push(...Array.from(branch).slice(0, 50));
      else define(at, `${key} `, at[key]);
      break;
    case 3: {
      const other = someBranch(root, dice) as Record<string, unknown>;
      const others = Object.keys(other);
      if (others.length > 0) define(at, key, other[dice.from(others)]);
      break;
    }
    case 4:
      define(at, key, misspelt(at[key], dice));
      break;
    default:
      define(at, key, hostileValue(dice));
  }
}

/** Sets a field of its own, also where it is called `__proto__`. */
function define(at: Record<string, unknown>, key: string, value: unknown) {
  if (Array.isArray(at) && key === "length") return;
  Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true });
}

function misspelt(value: unknown, dice: Dice): unknown {
  if (typeof value === "number")
    return value * dice.from([-1, 0, 0.5, 1e6, 1e15]) + dice.from([0, 1, -1, 0.001]);
  if (typeof value !== "string" || value === "") return hostileValue(dice);
  const place = dice.below(value.length);
  return value.slice(0, place) + dice.from(hostileTexts).slice(0, 3) + value.slice(place + dice.below(2));
}

/** Some object or list in it: down a few steps at each of which it may stop. */
function someBranch(root: Branch, dice: Dice): Branch {
  let branch = root;
  for (let step = 0; step < 12; step++) {
    const inner = Object.values(branch).filter(isBranch);
    if (inner.length === 0 || (branch !== root && dice.onceIn(5))) return branch;
    branch = dice.from(inner);
  }
  return branch;
}

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null;
}
