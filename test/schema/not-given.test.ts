import { describe, expect, it } from "vitest";
import { assessSync, caseSchema } from "../../src";
import { createFormSession } from "../../src/form";
import { canonicalRecord, record, replay } from "../../src/records";

/** What a form library hands over for what nobody touched. */
const untouched: Record<string, unknown>[] = [
  { transfer: { amount: "" } },
  { actor: { employees: "" } },
  { actor: { employees: Number.NaN } },
  { actor: { organisationNumber: "" } },
  { actor: { legalForm: "" } },
  { transfer: { decidedOn: "" } },
  { actor: { name: "" } },
  { contract: { cpv: "" } },
  { contract: "" },
  { aid: { affectsTrade: "" } },
  { aid: { economicUse: Number.NaN } },
  { done: { "state-aid.duty.notify": "" } },
  { sources: { "actor.name": "" } },
  { registers: { enhetsregisteret: { "actor.name": "" } } },
  { such: "" },
];

const on = "2026-11-24";
const said = (input: unknown) => (caseSchema["~standard"].validate(input) as { issues?: unknown[] }).issues;

describe("what nobody touched is not given", () => {
  it.each(untouched)("%j, to the schema, the form and the answer", (input) => {
    expect(said(input)).toBeUndefined();
    expect(createFormSession({ on, case: input }).state.issues).toEqual([]);
    const { case: _, ...answer } = assessSync(input, { on }) as { case?: unknown };
    const { case: __, ...empty } = assessSync({}, { on }) as { case?: unknown };
    expect(answer).toEqual(empty);
  });

  it("is left out of a row and a judgement, which may still lack what they must have", () => {
    const rows = (row: Record<string, unknown>) => ({
      aid: { earlierDeMinimis: { awards: [row], complete: true } },
    });
    expect(said(rows({ on: "2026-01-01", amount: 5, eurNok: "", giver: "" }))).toBeUndefined();
    expect(said(rows({ on: "", amount: Number.NaN }))).toHaveLength(2);
    expect(said({ aid: { affectsTrade: { value: true, reason: "", on: "" } } })).toBeUndefined();
    expect(said({ aid: { affectsTrade: { value: "", reason: "x" } } })).toHaveLength(1);
  });

  it("is not in the record of an answer", () => {
    const kept = record(assessSync({ actor: { name: "", employees: Number.NaN } }, { on }));
    expect(kept.case).toEqual({ actor: {} });
    expect(replay(JSON.parse(canonicalRecord(kept))).ok).toBe(true);
  });

  it("and an amount that can be read in two ways is refused by the schema, the form and the answer", () => {
    const input = { transfer: { amount: "250.000" } };
    const message =
      'transfer.amount kan leses på flere måter: 250000, 250.00. Skriv den som er ment. Oppgitt: "250.000".';
    expect(said(input)).toMatchObject([{ message }]);
    expect(createFormSession({ on, case: input }).state.issues).toMatchObject([{ message }]);
    expect(assessSync(input, { on })).toMatchObject({ ok: false, issues: [{ message }] });
  });
});
