import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The package as users get it: packed, installed into an empty project, and used in each of their ways. */
const isBuilt = existsSync("dist/index.js");
const bin = (name: string) => resolve("node_modules/.bin", name);

const use = `
const answer = assessSync({ transfer: { nature: "purchase" } }, { on: "2026-07-01", detail: "verdicts" });
if (!answer.ok) throw new Error("The case is valid.");
console.log(answer.routes.length, typeof createFormSession, typeof fromEnhetsregisteret, typeof writeJustification, typeof toEngine, typeof loadLaw, typeof replay);
`;
const names = [
  ["assessSync", "hjemmel"],
  ["createFormSession", "hjemmel/form"],
  ["fromEnhetsregisteret", "hjemmel/registers"],
  ["writeJustification", "hjemmel/text"],
  ["toEngine", "hjemmel/json-rules-engine"],
  ["loadLaw", "hjemmel/law"],
  ["replay", "hjemmel/record"],
] as const;
const imports = names.map(([name, from]) => `import { ${name} } from "${from}";`).join("\n") + use;
const requires = names.map(([name, from]) => `const { ${name} } = require("${from}");`).join("\n") + use;
const printed = "38 function function function function function function\n";

describe.skipIf(!isBuilt)("the package, installed into an empty project", () => {
  const folder = mkdtempSync(join(tmpdir(), "hjemmel-installed-"));
  const run = (command: string, ...argv: string[]) =>
    execFileSync(command, argv, { cwd: folder, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  const installed = (file: string) => join(folder, "node_modules/hjemmel", file);

  beforeAll(() => {
    const packed = execFileSync(
      "npm",
      ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder],
      {
        encoding: "utf8",
      },
    ).trim();
    write("package.json", JSON.stringify({ name: "empty", private: true, type: "module" }));
    run(
      "npm",
      "install",
      "--silent",
      "--ignore-scripts",
      "--prefer-offline",
      "--no-audit",
      "--no-fund",
      `./${packed}`,
    );
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("runs as modules, as CommonJS and as a command", () => {
    write("index.js", imports);
    write("index.cjs", requires);
    expect(run(process.execPath, "index.js")).toBe(printed);
    expect(run(process.execPath, "index.cjs")).toBe(printed);
    expect(run(process.execPath, installed("dist/cli.js"), "--version")).toBe(
      `${JSON.parse(readFileSync("package.json", "utf8")).version}\n`,
    );
  });

  it.each([
    ["node16", "node16"],
    ["bundler", "esnext"],
  ])("has types that hold under strict and moduleResolution %s", (moduleResolution, module) => {
    write("typed.ts", imports);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module,
      moduleResolution,
      target: "es2022",
      types: [],
      lib: ["es2023", "dom"],
    };
    write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["typed.ts"] }));
    expect(run(bin("tsc"), "-p", ".")).toBe("");
  });

  it("is bundled by esbuild and by Vite, and still runs", async () => {
    write("entry.js", imports);
    run(
      bin("esbuild"),
      "entry.js",
      "--bundle",
      "--platform=node",
      "--format=esm",
      "--outfile=out/esbuild.mjs",
      "--log-level=error",
    );
    expect(run(process.execPath, "out/esbuild.mjs")).toBe(printed);
    mkdirSync(join(folder, "site"));
    write("site/index.html", '<script type="module" src="../entry.js"></script>');
    run(bin("vite"), "build", "site", "--logLevel", "error");
    const [script] = readdirSync(join(folder, "site/dist/assets")).filter((name) => name.startsWith("index"));
    expect(readFileSync(join(folder, "site/dist/assets", script!), "utf8")).toContain(
      "procurement.direct-award",
    );
  });

  it.each(["index", "form", "registers", "text"])("does not import zod for %s", (entry) => {
    const importsOf = (file: string): string[] =>
      [...readFileSync(file, "utf8").matchAll(/^(?:import|export)\b[^;"]*"([^"]+)"/gm)].flatMap(([, name]) =>
        name!.startsWith(".") ? importsOf(join(dirname(file), name!)) : [name!],
      );
    const all = new Set(importsOf(installed(`dist/${entry}.js`)));
    expect([...all].filter((name) => !/^(date-fns|decimal\.js)/.test(name))).toEqual([]);
    expect(all).toContain("decimal.js");
  });

  it("shares zod, date-fns and decimal.js with the project that installs it", () => {
    run("npm", "install", "--silent", "--prefer-offline", "--no-audit", "--no-fund", "zod@4", "date-fns@4");
    for (const name of ["zod", "date-fns", "decimal.js"])
      expect([
        name,
        existsSync(join(folder, "node_modules", name)),
        existsSync(join(installed("node_modules"), name)),
      ]).toEqual([name, true, false]);
  }, 120_000);

  it("asks nobody to run a script when it is installed, and says its licence", () => {
    const { scripts, license, dependencies } = JSON.parse(readFileSync(installed("package.json"), "utf8"));
    for (const name of ["preinstall", "install", "postinstall"]) expect(scripts).not.toHaveProperty(name);
    expect(license).toBe("MIT");
    for (const name of Object.keys(dependencies)) {
      const own = JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"));
      expect([name, own.license]).toEqual([name, expect.stringMatching(/^(MIT|ISC|BSD-.*|Apache-2\.0)$/)]);
    }
  });
});
