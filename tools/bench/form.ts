/**
 * How long a form takes from one field to the new state, in Chromium: each fixture is filled in field by field from
 * an empty case, on its date and under its law. The number of fixtures can be given; all, if not.
 */
import { build } from "esbuild";
import { launch } from "../../test/browser/chromium";
import { fixtureFiles } from "../../test/support/fixtures";
import { packs } from "../build/element-build";
import { tell } from "../figures";
import { machine } from "./machine";

const page = `
import { createFormSession } from "./src/form/index";
import { entriesOf } from "./src/form/fields";
import { lawFor } from "./docs/form/src/municipalities";

globalThis.measure = (fixtures) => {
  const created = [], set = [], slowest = [];
  for (const { name, on, input, municipality } of fixtures) {
    const law = lawFor(municipality);
    const begun = performance.now();
    const session = createFormSession({ law, on });
    created.push(performance.now() - begun);
    for (const { path, value } of entriesOf(law, input)) {
      const before = performance.now();
      session.set(path, value);
      const time = performance.now() - before;
      set.push(time);
      slowest.push([time, path, name]);
    }
  }
  return { created, set, slowest: slowest.sort((a, b) => b[0] - a[0]).slice(0, 5) };
};
`;

interface Measured {
  created: number[];
  set: number[];
  slowest: [time: number, path: string, name: string][];
}

const { outputFiles } = await build({
  stdin: { contents: page, resolveDir: "." },
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  platform: "browser",
  target: "es2022",
  plugins: [packs],
});

const all = fixtureFiles().flatMap(({ fixtures }) => fixtures);
const count = Math.min(
  Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? all.length),
  all.length,
);
const sample = Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]!);
const browser = await launch();
const tab = await browser.newPage();
await tab.addScriptTag({ content: outputFiles[0]!.text });
const measured = (part: typeof sample): Promise<Measured> =>
  tab.evaluate(
    (fixtures) => (globalThis as unknown as { measure(all: typeof fixtures): Measured }).measure(fixtures),
    part.map(({ name, on, case: input }) => ({ name, on, input, municipality: input.municipality?.number })),
  );
const { created, set, slowest } = await measured(sample);
/** As on a cheap phone; fewer fixtures, since it takes so many times as long. */
const throttle = 4;
const devtools = await tab.context().newCDPSession(tab);
await devtools.send("Emulation.setCPUThrottlingRate", { rate: throttle });
const throttled = await measured(sample.filter((_, index) => index % (2 * throttle) === 0));
const about = `${machine()}. ${count} of ${all.length} fixtures, Chromium ${browser.version()}.`;
await browser.close();

/** From so many milliseconds on, a browser counts a task as long. */
const longTask = 50;
const shown = (ms: number) => ms.toFixed(1);
const rows = (
  [
    ["an empty form", created],
    ["a field set", set],
    [`an empty form, throttled ${throttle} times`, throttled.created],
    [`a field set, throttled ${throttle} times`, throttled.set],
  ] as const
).map(([name, times]) => {
  times.sort((a, b) => a - b);
  const at = (share: number) => shown(times[Math.ceil(share * times.length) - 1]!);
  const under = times.filter((time) => time < 2).length / times.length;
  const long = times.filter((time) => time > longTask).length;
  return `| ${name} | ${times.length} | ${at(0.5)} | ${at(0.99)} | ${at(1)} | ${(under * 100).toFixed(1)} % | ${long} |`;
});
tell(
  "docs/speed.md",
  "form",
  [
    about,
    "",
    "| in ms | times | median | 99 % | worst | share under 2 ms | long tasks |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
    "",
    `The slowest: ${slowest.map(([time, path, name]) => `${shown(time)} for \`${path}\` (${name})`).join("; ")}.`,
  ].join("\n"),
);
