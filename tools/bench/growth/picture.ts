import { scaleLog } from "d3-scale";
import { line } from "d3-shape";
import { drawing, element, fine } from "../../../src/pictures/svg";

interface Series {
  name: string;
  /** `us` in microseconds, or what else is measured. */
  points: readonly { size: number; us: number }[];
}

const size = { width: 640, height: 380, left: 64, right: 132, top: 20, bottom: 44 } as const;
const strokes = ["#0b5394", "#b45f06", "#38761d", "#741b47"];

/** @param us - microseconds */
export const inTime = (us: number) => (us < 1000 ? `${us} µs` : `${us / 1000} ms`);

/** Cost against size, both logarithmic: what is parallel to the dotted line is linear. */
export function growthPicture(
  title: string,
  series: readonly Series[],
  measure: (value: number) => string,
): string {
  const points = series.flatMap((one) => one.points);
  const [right, base] = [size.width - size.right, size.height - size.bottom];
  const extent = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const x = scaleLog(extent(points.map((one) => one.size)), [size.left, right]).nice();
  const y = scaleLog(extent(points.map(({ us }) => us)), [base, size.top]).nice();
  const path = line<{ size: number; us: number }>(
    (one) => x(one.size),
    ({ us }) => y(us),
  ).digits(1);
  const powers = ([from, to]: readonly number[]) => {
    const all: number[] = [];
    for (let value = 10 ** Math.ceil(Math.log10(from!)); value <= to!; value *= 10) all.push(value);
    return all;
  };
  const [low, high] = y.domain() as [number, number];
  const [small, large] = x.domain() as [number, number];
  const times = Math.min(high / low, large / small);
  return `${drawing(
    {
      kind: "growth",
      title,
      description: series
        .map(
          ({ name, points: all }) =>
            `${name}: ${all.map((one) => `${one.size}, ${measure(Number(fine(one.us)))}`).join("; ")}`,
        )
        .join(". "),
      width: size.width,
      height: size.height,
    },
    [
      element("rect", { width: size.width, height: size.height, fill: "#ffffff" }),
      ...powers(y.domain()).flatMap((value) => [
        element("path", { d: `M${size.left},${fine(y(value))}H${right}`, stroke: "#cccccc" }),
        element(
          "text",
          {
            x: size.left - 8,
            y: y(value) + 4,
            "text-anchor": "end",
            "font-size": 12,
            "font-family": "sans-serif",
          },
          measure(value),
        ),
      ]),
      ...powers(x.domain()).map((value) =>
        element(
          "text",
          {
            x: x(value),
            y: base + 18,
            "text-anchor": "middle",
            "font-size": 12,
            "font-family": "sans-serif",
          },
          String(value),
        ),
      ),
      element(
        "text",
        {
          x: (size.left + right) / 2,
          y: base + 36,
          "text-anchor": "middle",
          "font-size": 12,
          "font-family": "sans-serif",
        },
        "how many",
      ),
      element("path", {
        d: `M${fine(x(small))},${fine(y(low))}L${fine(x(small * times))},${fine(y(low * times))}`,
        stroke: "#666666",
        "stroke-dasharray": "2 4",
        fill: "none",
      }),
      ...series.flatMap(({ name, points: all }, index) => {
        const stroke = strokes[index % strokes.length]!;
        const last = all.at(-1)!;
        return [
          element("path", { d: path([...all])!, stroke, fill: "none", "stroke-width": 2 }),
          ...all.map((one) => element("circle", { cx: x(one.size), cy: y(one.us), r: 3, fill: stroke })),
          element(
            "text",
            {
              x: x(last.size) + 8,
              y: y(last.us) + 4,
              fill: stroke,
              "font-size": 12,
              "font-family": "sans-serif",
            },
            name,
          ),
        ];
      }),
    ],
  )}\n`;
}
