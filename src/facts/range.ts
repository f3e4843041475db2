/** Whole numbers from the first to the last, both inclusive. */
export type Span = readonly [from: number, to: number];

/**
 * What a fact can still be over all completions of a case. `spans` holds the numbers, in order and apart; `words` holds
 * the words or the yes and no, and is absent where it may be any. `lacksValue`: it may also be without a value although
 * all that it rests on is known, as a share of nothing is.
 */
export interface Range {
  readonly spans?: readonly Span[] | undefined;
  readonly words?: readonly (string | boolean)[] | undefined;
  readonly lacksValue: boolean;
}

/** Above this many spans of a sum their hull is taken. */
const mostSpans = 16;

export const anything: Range = { lacksValue: false };
export const noValue: Range = { spans: [], words: [], lacksValue: true };
export const eitherWay: Range = { words: [true, false], lacksValue: false };
export const anyNumber: Range = { spans: [[-Infinity, Infinity]], lacksValue: false };

/** All whole numbers from one on. */
export function atLeast(from: number): Range {
  return { spans: [[from, Infinity]], lacksValue: false };
}

/** One value alone. */
export function only(value: unknown): Range {
  if (value === undefined) return noValue;
  return typeof value === "number"
    ? { spans: [[value, value]], lacksValue: false }
    : { words: [value as string | boolean], lacksValue: false };
}

/** What any of the ranges allows: a set, not its hull. */
export function union(ranges: readonly Range[]): Range {
  const lacksValue = ranges.some((range) => range.lacksValue);
  const isAny = ranges.some(({ spans, words }) => !spans && !words);
  if (isAny) return { lacksValue };
  return {
    lacksValue,
    spans: joined(ranges.flatMap(({ spans }) => spans ?? [])),
    words: [...new Set(ranges.flatMap(({ words }) => words ?? []))],
  };
}

/** The part of a range of numbers that lies within a span. */
export function within(range: Range, [least, most]: Span): Range {
  const spans = (range.spans ?? anyNumber.spans!).flatMap(([from, to]): Span[] =>
    from > most || to < least ? [] : [[Math.max(from, least), Math.min(to, most)]],
  );
  return { ...range, spans };
}

/** What a calculation that rises or falls with each of its numbers can give: each span by its ends. */
export function calculated(
  ranges: readonly Range[],
  ofEnds: (numbers: readonly Span[]) => Span | undefined,
): Range {
  let choices: (readonly Span[])[] = [[]];
  for (const { spans = anyNumber.spans! } of ranges)
    choices = choices.flatMap((choice) => few(spans).map((span) => [...choice, span]));
  const found = choices.map(ofEnds);
  return {
    lacksValue: ranges.some((range) => range.lacksValue) || found.includes(undefined),
    spans: joined(found.filter((span) => span !== undefined)),
  };
}

/** The sum of numbers. */
export function summed(ranges: readonly Range[]): Range {
  return ranges.reduce((sum, next) => calculated([sum, next], ([a, b]) => [a![0] + b![0], a![1] + b![1]]));
}

/** The product of two numbers: from the least to the greatest of their ends. */
export function multiplied(a: Range, b: Range): Range {
  return calculated([a, b], ([one, other]) => {
    const ends = one!.flatMap((x) => other!.map((y) => (x === 0 || y === 0 ? 0 : x * y)));
    return [Math.min(...ends), Math.max(...ends)];
  });
}

/** The lesser of two numbers. */
export function leastOf(a: Range, b: Range): Range {
  return calculated([a, b], ([one, other]) => [Math.min(one![0], other![0]), Math.min(one![1], other![1])]);
}

function few(spans: readonly Span[]): readonly Span[] {
  return spans.length > mostSpans ? [[spans[0]![0], spans.at(-1)![1]]] : spans;
}

function joined(spans: readonly Span[]): readonly Span[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
