import { expect, test } from "vitest";
import { nationalLaw } from "../../src/national-law";
import { interviewed, interviews, lawOfInterview } from "../support/interviews";

const on = "2026-11-24";

test.each(interviews.map((one) => [one.name, one] as const))(
  "%s: from empty to the conclusion in no more screens than a lawyer would need",
  (_, interview) => {
    const { screens, session } = interviewed(interview.told, { on, law: lawOfInterview(interview) });
    const result = session.assessment();
    if (!result.ok) throw new Error(result.issues[0]!.message);
    const { kind, route } = result.conclusion!;
    expect({ kind, ...(route ? { route } : {}) }).toEqual(interview.ends);
    expect(screens.length, screens.map((facts) => facts.join(" + ")).join("\n")).toBeLessThanOrEqual(
      interview.most,
    );
    expect(session.state.isSettled).toBe(true);
  },
);

test("an interview in which nothing is known ends, and asks no fact twice", () => {
  for (const nature of ["purchase", "support"]) {
    const { screens } = interviewed({ "transfer.nature": nature }, { on });
    const facts = screens.flat();
    expect(new Set(facts).size).toBe(facts.length);
    expect(facts.length).toBeLessThan(nationalLaw.data.facts.filter((fact) => !fact.derive).length / 4);
  }
});

test("the usual group is one question, and nothing of it is taken before it is answered", () => {
  const { session } = interviewed(
    { "transfer.nature": "support", "transfer.form": "grant", "aid.isEconomicActivity": true },
    { on },
  );
  expect(session.state.fields["aid.sector"]).not.toHaveProperty("value");
  const asked = interviews.find(({ name }) => name.includes("economic, one earlier"))!;
  const { "aid.sector": _sector, "aid.isTiedToExport": _export, ...told } = asked.told;
  const answered = interviewed(told, { on }).session;
  expect(answered.toCase().aid).not.toHaveProperty("sector");
  expect(answered.assessment()).toMatchObject({ conclusion: { kind: "open-if" } });
});
