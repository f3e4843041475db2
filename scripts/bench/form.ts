/**
 * How long a form takes from one field to the new state, in Chromium: each fixture is filled in field by field from
 * an empty case, on its date and under its law. The number of fixtures can be given; all, if not.
 */
import { build } from "esbuild";
import { launch } from "../../test/browser/chromium";
import { fixtureFiles } from "../../test/support/fixtures";
import { packs } from "../element-build";

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
const count = Math.min(Number(process.argv[2] ?? all.length), all.length);
const sample = Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]!);
const browser = await launch();
const tab = await browser.newPage();
await tab.addScriptTag({ content: outputFiles[0]!.text });
const { created, set, slowest } = await tab.evaluate(
  (fixtures) => (globalThis as unknown as { measure(all: typeof fixtures): Measured }).measure(fixtures),
  sample.map(({ name, on, case: input }) => ({ name, on, input, municipality: input.municipality?.number })),
);
console.log(`${count} of ${all.length} fixtures; Chromium ${browser.version()}, ${process.platform}`);
await browser.close();

const shown = (ms: number) => ms.toFixed(1).padStart(8);
console.log("ms                     times  median  99th %   worst  share under 2 ms");
for (const [name, times] of [
  ["an empty form", created],
  ["a field set", set],
] as const) {
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.ceil(share * times.length) - 1]!;
  const under = times.filter((time) => time < 2).length / times.length;
  console.log(
    name.padEnd(20) +
      String(times.length).padStart(8) +
      shown(at(0.5)) +
      shown(at(0.99)) +
      shown(at(1)) +
      `${(under * 100).toFixed(1)} %`.padStart(18),
  );
}
for (const [time, path, name] of slowest) console.log(`${shown(time)}  ${path}: ${name}`);
