import { describe, expect, test } from "vitest";
import { assessSync, type Case, Law, nationalLaw } from "../../src/index";
import { canonicalRecord, type DecisionRecord, record, replay } from "../../src/records";
import { fixtureFiles, lawOf } from "../support/fixtures";

const on = "2025-06-02";
const input: Case = {
  transfer: { nature: "support", amount: 250_000 },
  aid: { affectsTrade: { value: false, reason: "Only the district.", by: "the case handler", on } },
};
const made = () => record(assessSync(input, { on }));
const replayed = (kept: unknown, laws?: Law[]) => {
  const result = replay(kept, laws ? { laws, lang: "en" } : { lang: "en" });
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join("\n"));
  return result;
};

describe("a record", () => {
  test("holds the case, the rules that were asked, the answer and the reasons", () => {
    const kept = made();
    expect(kept).toMatchObject({
      format: "hjemmel-record-1",
      on,
      case: input,
      law: { version: nationalLaw.version, hash: nationalLaw.hash, packs: [] },
      program: { name: "hjemmel" },
      judgements: { "aid.affectsTrade": { value: false, reason: "Only the district." } },
    });
    expect(kept.answer.routes["grant.de-minimis.general"]).toBeDefined();
    expect(Object.values(kept.sha256).every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  });
  test("is the same bytes whatever the order of the fields, and when the case is changed afterwards", () => {
    const changing = structuredClone(input);
    const answer = assessSync(changing, { on });
    changing.transfer!.amount = 1;
    const turned = Object.fromEntries(Object.entries(input).reverse()) as Case;
    expect(canonicalRecord(record(answer))).toBe(canonicalRecord(made()));
    expect(canonicalRecord(record(assessSync(turned, { on })))).toBe(canonicalRecord(made()));
  });
  test("can be made of an answer that was stored as JSON", () => {
    const stored = JSON.parse(JSON.stringify(assessSync(input, { on })));
    expect(record(stored)).toEqual(made());
  });
  test("needs an answer in full", () => {
    expect(() => record(assessSync(input, { on, detail: "trace" }))).toThrow(TypeError);
    expect(() => record(assessSync({ transfer: 1 } as never, { on }))).toThrow(TypeError);
  });
  test("of an answer with less detail and the case beside it is the same", () => {
    const spread = fixtureFiles()
      .flatMap(({ fixtures }) => fixtures)
      .filter((_one, index) => index % 60 === 0);
    for (const fixture of spread) {
      const options = { on: fixture.on, law: lawOf(fixture) };
      const short = assessSync(fixture.case, { ...options, detail: "verdicts" });
      if (!short.ok) throw new Error(fixture.name);
      expect(record({ ...short, case: fixture.case as Record<string, unknown> })).toEqual(
        record(assessSync(fixture.case, options)),
      );
    }
  });
});

describe("a replay", () => {
  test("of what has not changed is identical", () => {
    expect(replayed(made())).toMatchObject({ isIdentical: true, changed: [], differences: [] });
  });
  test("of a record that was stored with other spaces is identical", () => {
    expect(replayed(JSON.parse(JSON.stringify(made(), null, 4))).isIdentical).toBe(true);
  });

  const tampered = (change: (kept: DecisionRecord) => void) => {
    const kept = structuredClone(made());
    change(kept);
    return replayed(kept);
  };
  test("tells that the case was changed, and what it changes", () => {
    const result = tampered((kept) => {
      (kept.case as Case).transfer = { nature: "purchase" };
    });
    expect(result).toMatchObject({ isIdentical: false, changed: ["case"] });
    expect(result.differences).toContainEqual({
      kind: "routes",
      id: "grant.de-minimis.general",
      was: made().answer.routes["grant.de-minimis.general"],
      now: "closed",
    });
  });
  test("tells that the case was changed where it changes nothing", () => {
    const result = tampered((kept) => {
      (kept.case as Case).transfer!.amount = 250_001;
    });
    expect(result).toMatchObject({ isIdentical: false, changed: ["case"] });
  });
  test("tells that the answer was changed", () => {
    const result = tampered((kept) => {
      kept.answer.routes["grant.notified"] = "closed";
    });
    expect(result).toMatchObject({ isIdentical: false, changed: ["answer"] });
    expect(result.differences.map(({ id }) => id)).toEqual(["grant.notified"]);
  });
  test.each<[string, (kept: DecisionRecord) => void]>([
    [
      "a reason",
      (kept) => {
        kept.judgements["aid.affectsTrade"]!.reason = "Another.";
      },
    ],
    [
      "the last day of the rules",
      (kept) => {
        kept.law.verifiedTo = "2030-01-01";
      },
    ],
  ])("tells that %s was changed", (_name, change) => {
    expect(tampered(change)).toMatchObject({ isIdentical: false, changed: ["record"] });
  });
  test("tells that the program is another", () => {
    const kept = made();
    kept.program.version = "0.0.1";
    expect(replayed(kept).changed).toContain("program");
  });
  test("tells that the rules are others, and takes those of the record where they are at hand", () => {
    const { data } = nationalLaw;
    const older = new Law({
      ...data,
      hash: "0".repeat(64),
      rules: data.rules.map((rule) =>
        rule.id === "grant.notified"
          ? { ...rule, versions: rule.versions.map(({ conditions: _none, ...version }) => version) }
          : rule,
      ),
    });
    const kept = record(assessSync({ transfer: { nature: "purchase" } }, { on, law: older }));
    const now = replayed(kept);
    expect(now).toMatchObject({ isIdentical: false, changed: ["law"] });
    expect(now.differences).toEqual([{ kind: "routes", id: "grant.notified", was: "open", now: "closed" }]);
    expect(replayed(kept, [nationalLaw, older]).isIdentical).toBe(true);
  });
  test.each([
    ["nothing", undefined],
    ["a text", "{}"],
    ["a case", input],
    ["a record of a later shape", { ...made(), format: "hjemmel-record-2" }],
    ["a record with something more", { ...made(), more: 1 }],
  ])("refuses %s", (_name, kept) => {
    expect(replay(kept)).toMatchObject({ ok: false, issues: [{ code: "not-a-record" }] });
  });
  test("says what is wrong with a case that the rules at hand cannot read", () => {
    const kept = made();
    kept.case = { transfer: { kind: "gift" } };
    expect(replay(kept)).toMatchObject({ ok: false, issues: [{ code: "unknown-field" }] });
  });
});
