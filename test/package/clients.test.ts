import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixtureFiles } from "../support/fixtures";
import { callFromJava, hasJava } from "./clients/java";

/** Clients that generators make of the OpenAPI document: compiled, and used against the built service. */
const isBuilt = existsSync("dist/cli.js");
const folder = resolve("node_modules/.cache/hjemmel/clients");
const bin = (name: string) => resolve("node_modules/.bin", name);

interface Posted {
  requestBody: { content: Record<string, { examples?: Record<string, { value: unknown }> }> };
}

describe.skipIf(!isBuilt)("clients that are generated from the OpenAPI document", () => {
  let stop: () => void;
  let url: string;

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const child = spawn(process.execPath, ["dist/cli.js", "serve", "--port", "0"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    stop = () => child.kill();
    const [said] = await once(child.stderr, "data");
    url = /http:\/\/[\d.:]+\d/.exec(String(said))![0];
    writeFileSync(join(folder, "openapi.json"), await (await fetch(`${url}/openapi.json`)).text());
  });
  afterAll(() => stop?.());

  test("every example of the document is answered", async () => {
    const { paths } = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8"));
    const posted = (Object.entries(paths) as [string, { post?: Posted }][]).flatMap(([path, { post }]) =>
      Object.values(post?.requestBody.content["application/json"]?.examples ?? {}).map(
        ({ value }) => [path.replace("{kind}", "reasons"), value] as const,
      ),
    );
    expect(posted.length).toBe(6);
    for (const [path, value] of posted) {
      const response = await fetch(`${url}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(value),
      });
      expect([path, response.status]).toEqual([path, 200]);
    }
  });

  test("openapi-typescript with openapi-fetch: the types are right, and the answers are those of the types", () => {
    execFileSync(bin("openapi-typescript"), ["openapi.json", "-o", "service.ts"], { cwd: folder });
    copyFileSync("test/package/clients/client.mts", join(folder, "client.mts"));
    const options = [
      "--strict",
      "--noEmit",
      "--skipLibCheck",
      "--allowImportingTsExtensions",
      "--target",
      "es2022",
      "--module",
      "esnext",
    ];
    const how = [...options, "--moduleResolution", "bundler", "--types", "node"];
    execFileSync(bin("tsc"), [...how, join(folder, "client.mts")], { encoding: "utf8" });
    const said = execFileSync(bin("tsx"), [join(folder, "client.mts"), url], { encoding: "utf8" });
    expect(JSON.parse(said)).toEqual({
      misspelt: ["transfr"],
      routes: expect.any(Number),
      kind: expect.stringMatching(/^(open|open-if|unclear|judgement|closed)$/),
      letter: true,
      rules: expect.any(Number),
      wrong: ["transfer.amount"],
      asked: expect.stringContaining("?"),
    });
  });

  test.skipIf(!hasJava)(
    "Java, with the classes that quicktype makes: every case arrives whole, and every answer",
    async () => {
      const document = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8"));
      const cases = fixtureFiles("fixtures/everyday").flatMap(({ fixtures }) => fixtures);
      const bodies = cases.flatMap(({ case: input, on }) =>
        ["verdicts", "summary", "full"].map((detail) => ({ case: input, on, detail })),
      );
      const said = await callFromJava(join(folder, "java"), document, url, bodies);
      expect(JSON.parse(said)).toEqual({ answered: bodies.length, wrong: "transfer.amount" });
    },
  );
});
