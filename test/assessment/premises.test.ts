import { describe, expect, test } from "vitest";
import { assessSync, type Case, explain, type Options } from "../../src/index";
import { record } from "../../src/records";
import { command, fileWith } from "../cli/command";

const on = "2026-11-24";
const club = {
  transfer: { nature: "support", form: "grant", amount: 150_000 },
  rate: { eurNok: "11.5" },
  aid: { earlierDeMinimis: { awards: [], complete: true } },
} as const;

function answer(input: object, options: Partial<Options> = {}) {
  const result = assessSync(input as Case, { on, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

const usual = { premises: "usual" } as const;

describe("usual answers", () => {
  test("are not taken unless that is asked for", () => {
    const { premises, conclusion } = answer(club);
    expect(premises).toBeUndefined();
    expect(conclusion).toMatchObject({ kind: "open-if", route: "grant.de-minimis.general" });
  });

  test("are taken as stated where that is asked for, and the conclusion lists those that it rests on", () => {
    const { premises, conclusion, case: input } = answer(club, usual);
    expect(conclusion).toMatchObject({ kind: "open", route: "grant.de-minimis.general" });
    expect(premises).toEqual(expect.arrayContaining(conclusion!.usual));
    expect(conclusion!.usual.map(({ fact }) => fact).sort()).toEqual([
      "aid.isTiedToDomesticGoods",
      "aid.isTiedToExport",
      "aid.sector",
    ]);
    expect(input).not.toHaveProperty("aid.sector");
  });

  test("give way to what the case says", () => {
    const { premises, routes } = answer({ ...club, aid: { ...club.aid, isTiedToExport: true } }, usual);
    expect(premises!.map(({ fact }) => fact)).not.toContain("aid.isTiedToExport");
    expect(routes.find(({ id }) => id === "grant.de-minimis.general")!.verdict).toBe("closed");
  });

  test("that can change nothing are not taken: none of a purchase", () => {
    expect(answer({ transfer: { nature: "purchase" } }, usual).premises).toEqual([]);
  });

  test("stand under what is presupposed, in words", () => {
    expect(explain(answer(club, usual), { lang: "nb", part: "first" })).toMatch(
      /Forutsatt .*ikke knyttet til eksport/,
    );
  });

  test("are no part of a record: they are to be stated first", () => {
    expect(() => record(answer(club, usual))).toThrow("state them in the case");
  });

  test("that are called something else are an issue", () => {
    const result = assessSync(club, { on, premises: "all" as never });
    expect(result).toMatchObject({ ok: false, issues: [{ code: "unknown-value", path: "premises" }] });
  });

  test("are taken by hjemmel assess --premises usual", async () => {
    const file = fileWith("club.json", { on, case: club });
    const { code, out } = await command(["assess", file, "--premises", "usual", "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ conclusion: { kind: "open" }, premises: expect.any(Array) });
  });
});
