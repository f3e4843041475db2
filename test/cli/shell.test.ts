import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { nationalLaw } from "../../src";
import { examples } from "../../src/cli/examples";
import { endingSoon } from "../../src/cli/expiring";
import { askerFile, command } from "./command";

/** The program as a process of its own: completion speaks to the shell itself. */
function hjemmel(...argv: string[]) {
  return execFileSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...argv], {
    encoding: "utf8",
  });
}

const isThere = (shell: string) => spawnSync(shell, ["--version"]).status === 0;

describe("completion", () => {
  it.each([
    [["complete", "--", "explain", "procurement.direct"], "procurement.direct-award"],
    [["complete", "--", "rules", "procurement.national"], "procurement.national-threshold"],
    [["complete", "--", "assess", "case.json", "--municipality", "kri"], "kristiansand"],
    [["complete", "--", "ask", "--goal", "any"], "any-open-route"],
    [["complete", "--", "assess", "--detail", "ver"], "verdicts"],
    [["complete", "--", "bat"], "batch"],
  ])("%j offers %s", (argv, offered) => {
    expect(
      hjemmel(...argv)
        .split("\n")
        .map((line) => line.split("\t")[0]),
    ).toContain(offered);
  });

  it.each(["bash", "zsh"])("the script for %s is one that the shell can read", (shell) => {
    const script = hjemmel("complete", shell);
    expect(script).toContain("hjemmel complete --");
    if (isThere(shell))
      expect(spawnSync(shell, ["-n"], { input: script, encoding: "utf8" })).toMatchObject({
        status: 0,
        stderr: "",
      });
  });
});

describe("--help", () => {
  const commands = Object.keys(examples).filter((name) => name !== "hjemmel");

  it.each(["nb", "nn", "en"])("lists every command, with examples, in %s", async (lang) => {
    const { out } = await command(["--help", "--lang", lang]);
    for (const name of commands) expect(out).toMatch(new RegExp(`^  ${name}\\b`, "m"));
  });

  it.each(commands)(
    "of %s has its examples, and each of them is a line that the program takes",
    async (name) => {
      const { out } = await command([name, "--help", "--lang", "en"]);
      for (const line of examples[name]!) {
        expect(out).toContain(`  ${line}`);
        const options = [...line.matchAll(/--[\w-]+/g)].map(([option]) => option);
        for (const option of options) expect(out).toContain(option);
      }
      expect(out).not.toMatch(/choices:|default: \[/);
    },
  );
});

describe("--quiet", () => {
  it("leaves out what is said in passing, and nothing else", async () => {
    const loud = await command(["assess", "-", "--lang", "en"], { stdin: "{}" });
    const quiet = await command(["assess", "-", "--lang", "en", "--quiet"], { stdin: "{}" });
    expect(loud.err).toContain("No date given");
    expect(quiet).toEqual({ ...loud, err: "" });
    const wrong = await command(["assess", "none.json", "--lang", "en", "--quiet"]);
    expect(wrong.err).toContain("Cannot find the file");
    expect((await command(["assess", askerFile, "--quiet"])).code).toBe(0);
  });
});

describe("rules --expiring", () => {
  it.each([
    ["2026-06-30", 1, true],
    ["2026-05-31", 1, true],
    ["2026-05-29", 1, false],
    ["2026-07-01", 1, false],
  ])("on %s, within %i month: the threshold that ends on 2026-06-30 is told: %s", (on, months, isTold) => {
    const ids = endingSoon(nationalLaw, on, months).map(({ id }) => id);
    expect(ids.includes("procurement.act-threshold")).toBe(isTold);
  });

  it("says what follows", async () => {
    const { out } = await command(["rules", "--expiring", "6", "--on", "2030-10-01", "--lang", "en"]);
    expect(out).toMatch(
      /Last day 31 December 2030: .*\(grant\.de-minimis\.general\)\s+- A new version follows 1 January 2031 \(settled\)/,
    );
    const before = await command(["rules", "--expiring", "--on", "2026-05-01", "--format", "json"]);
    expect(JSON.parse(before.out)).toContainEqual({
      id: "procurement.act-threshold",
      to: "2026-06-30",
      next: "2026-07-01",
      nextCertainty: "settled",
    });
  });

  it("does not take a time without a rule for what follows", () => {
    const ending = endingSoon(nationalLaw, "2024-06-01", 1).find(
      ({ id }) => id === "grant.de-minimis.general",
    );
    expect(ending).toMatchObject({ to: "2024-06-30", next: "2024-11-11" });
  });

  it("leaves out notes, which end with what they are about", () => {
    const ids = endingSoon(nationalLaw, "2026-12-01", 3).map(({ id }) => id);
    expect(ids).toContain("grant.group-exemption");
    expect(ids).not.toContain("state-aid.note.gber-expiry");
  });

  it("refuses what is no number of months", async () => {
    expect(await command(["rules", "--expiring", "soon", "--lang", "en"])).toMatchObject({ code: 2 });
  });
});
