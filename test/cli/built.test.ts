import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
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
