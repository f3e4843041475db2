import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { askerFile } from "./command";

const cli = "dist/cli.js";

test.skipIf(!existsSync(cli))("the built command answers, and stops quietly when the reader does", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "assess", askerFile], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("1. september 2023");
  const cutOff = spawnSync("sh", ["-c", `"${process.execPath}" ${cli} rules | head -1`], {
    encoding: "utf8",
  });
  expect(cutOff.stderr).toBe("");
});

test.skipIf(!existsSync(cli))("the built command refuses bad input with its exit code", () => {
  const { status, stderr } = spawnSync(process.execPath, [cli, "assess", "-", "--lang", "en"], {
    input: "{",
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("not valid JSON");
});

test.skipIf(!existsSync(cli))("the built service answers, and stops when it is told to", async () => {
  const child = spawn(process.execPath, [cli, "serve", "--port", "0"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [said] = await once(child.stderr, "data");
  const url = /http:\/\/[\d.:]+\d/.exec(String(said))![0];
  const { on, case: input } = JSON.parse(readFileSync(askerFile, "utf8"));
  const body = JSON.stringify({ case: input, on });
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${url}/v1/assess`, { method: "POST", body, headers });
  expect([answer.status, (await answer.json()).ok]).toEqual([200, true]);
  const document = await (await fetch(`${url}/openapi.json`)).json();
  expect(document.openapi).toBe("3.1.0");
  child.kill("SIGTERM");
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
});

test.skipIf(!existsSync(cli))("the built service says in words why it cannot listen", () => {
  // The address belongs to documentation, and to no machine.
  const argv = [cli, "serve", "--port", "0", "--host", "192.0.2.1"];
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
  expect([status, stderr]).toEqual([
    2,
    "Kan ikke lytte på 192.0.2.1, port 0: maskinen har ikke den adressen (EADDRNOTAVAIL).\n",
  ]);
});

test.skipIf(!existsSync(cli))("the built command writes a file of Word", () => {
  const path = join(mkdtempSync(join(tmpdir(), "hjemmel-built-")), "letter.docx");
  const sportsClub = "fixtures/everyday/01-operating-grant-to-a-sports-club.json";
  const { status } = spawnSync(process.execPath, [cli, "letter", "grant", sportsClub, "-o", path]);
  expect([status, readFileSync(path, "latin1").slice(0, 2)]).toEqual([0, "PK"]);
});
