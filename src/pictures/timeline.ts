import { scaleLinear, scaleTime } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import { type Parameter, toFactValue } from "../law";
import { escaped, parameterValue, type Speech, span } from "../text";
import { drawing, element, fine } from "./svg";

const size = { width: 640, plot: 220, left: 132, right: 16, top: 40, axis: 28, legend: 20 } as const;

interface Stretch {
  from: Date;
  to: Date;
  value: number;
  /** `settled`, `unverified` or `uncertain`; `alternative` for another reading of it. */
  kind: string;
  /** In words: from when to when, what, how certain, and what is to be noted of it. */
  told: string;
}

/**
 * A threshold or a ceiling over time, as a plot of steps: what is not settled is drawn otherwise, and so are the other
 * readings of what is uncertain.
 *
 * @param until - the last day drawn, `YYYY-MM-DD`
 * @param on - a day to be marked
 * @returns an `svg` element as text, without styles of its own; undefined where the parameter is no number, or never changed
 */
export function timelinePicture(
  speech: Speech,
  parameter: Parameter,
  { until, on }: { until: string; on?: string | undefined },
): string | undefined {
  const stretches = stretchesOf(speech, parameter, until);
  if (parameter.fact === "code" || new Set(stretches.map(({ value }) => value)).size < 2) return undefined;
  const right = size.width - size.right;
  const base = size.top + size.plot;
  const x = scaleTime([stretches[0]!.from, dateOf(until)], [size.left, right]);
  const y = scaleLinear([0, Math.max(...stretches.map(({ value }) => value))], [base, size.top]).nice(4);
  const step = line<[Date, number]>(
    ([date]) => x(date),
    ([, value]) => y(value),
  )
    .curve(curveStepAfter)
    .digits(1);
  const inWords = (value: number) => parameterValue(speech, parameter, Math.round(value));
  const kinds = [...new Set(stretches.map(({ kind }) => kind))];
  return drawing(
    {
      kind: "timeline",
      title: speech.title(parameter.id),
      description: stretches.map(({ told }) => told).join("; "),
      width: size.width,
      height: base + size.axis + kinds.length * size.legend,
    },
    [
      element("text", { class: "name", x: 8, y: 18 }, escaped(speech.title(parameter.id))),
      ...y
        .ticks(4)
        .flatMap((value) => [
          element("path", { class: "grid", d: `M${size.left},${fine(y(value))}H${right}` }),
          element(
            "text",
            { x: size.left - 8, y: y(value) + 4, "text-anchor": "end" },
            escaped(inWords(value)),
          ),
        ]),
      ...x
        .ticks(6)
        .map((date) =>
          element(
            "text",
            { x: x(date), y: base + 18, "text-anchor": "middle" },
            String(date.getUTCFullYear()),
          ),
        ),
      ...(on && dateOf(on) >= stretches[0]!.from && on <= until
        ? [element("path", { class: "day", d: `M${fine(x(dateOf(on)))},${size.top}V${base}` })]
        : []),
      ...stretches.map(({ from, to, value, kind, told }) => {
        const d = step([
          [from, value],
          [to, value],
        ])!;
        return element(
          "path",
          { class: `step ${kind}`, fill: "none", d },
          element("title", {}, escaped(told)),
        );
      }),
      ...kinds.map((kind, index) => {
        const height = base + size.axis + (index + 0.5) * size.legend;
        return (
          element("path", { class: `step ${kind}`, d: `M${size.left},${height}h24` }) +
          element("text", { x: size.left + 32, y: height + 4 }, escaped(legend(speech, kind)))
        );
      }),
    ],
  );
}

function legend({ words }: Speech, kind: string): string {
  return kind === "alternative" ? words.otherReading : words.certainty[kind as keyof typeof words.certainty];
}

function stretchesOf(speech: Speech, parameter: Parameter, until: string): Stretch[] {
  return parameter.values.flatMap((one) => {
    const { from, to, value, alternatives = [] } = one;
    const readings = [
      { from, to, value, kind: one.certainty as string, notes: one.notes ?? [] },
      ...alternatives.map((other) => ({
        from: other.from ?? from,
        to: other.to === undefined ? to : other.to,
        value: other.value ?? value,
        kind: "alternative",
        notes: [other.note],
      })),
    ];
    return readings
      .filter((reading) => reading.from <= until)
      .map((reading) => {
        const amount = Number(toFactValue(parameter.fact, reading.value));
        const said = [legend(speech, reading.kind), ...reading.notes.map((note) => speech.title(note))];
        return {
          from: dateOf(reading.from),
          to: dateOf(!reading.to || reading.to > until ? until : reading.to),
          value: amount,
          kind: reading.kind,
          told: `${span(speech, reading)}: ${parameterValue(speech, parameter, amount)} (${said.join(". ")})`,
        };
      });
  });
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
