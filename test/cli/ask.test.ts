import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  caseOf,
  faultIn,
  type Interview,
  readRow,
  remaining,
  resumed,
  saved,
  stepBack,
  withAnswer,
} from "../../src/cli/interview";
import type { Prompter } from "../../src/cli/prompter";
import { nationalLaw } from "../../src/national-law";
import { askerFile, command, fileWith } from "./command";

const begun: Interview = { on: "2026-11-24", goal: "all-routes", start: {}, answers: [] };
const nature = { fact: "transfer.nature", value: "purchase" };

describe("an interview", () => {
  it("goes on, back and past what is not known", () => {
    expect(remaining(nationalLaw, begun)[0]!.fact).toBe("transfer.nature");
    const purchase = withAnswer(begun, nature);
    expect(caseOf(purchase)).toEqual({ transfer: { nature: "purchase" } });
    expect(remaining(nationalLaw, purchase).map(({ fact }) => fact)).not.toContain("transfer.nature");
    expect(stepBack(purchase)).toEqual(begun);
    const unknown = withAnswer(begun, { fact: "transfer.nature" });
    expect(caseOf(unknown)).toEqual({});
    expect(remaining(nationalLaw, unknown).map(({ fact }) => fact)).not.toContain("transfer.nature");
  });

  it("comes back from its file as it was", () => {
    const interview = withAnswer(withAnswer(begun, nature), { fact: "contract.isCallOff" });
    const file = JSON.parse(JSON.stringify(saved(interview)));
    expect(resumed(file)).toEqual(interview);
    expect(file.case).toEqual({ transfer: { nature: "purchase" } });
    expect(resumed({ case: { transfer: {} } })).toEqual({ start: { transfer: {} } });
    expect(resumed({ case: 1 })).toBeUndefined();
    expect(resumed({ case: {}, interview: { goal: "all-routes", start: {}, answers: [1] } })).toBeUndefined();
  });

  it("reads a row of a list as people write it", () => {
    expect(readRow("1.5.2024; kr 100.000,-; 11,65")).toEqual({
      value: { on: "2024-05-01", amount: "100000", eurNok: "11.65" },
    });
    expect(readRow("2024-05-01; EUR 1.500")).toEqual({
      value: { on: "2024-05-01", amount: { amount: "1500", currency: "EUR" } },
    });
    expect(readRow("1/2/2024; 1.400.00; 11,65")).toMatchObject({
      issues: [{ code: "ambiguous" }, { code: "unreadable-amount" }],
    });
  });

  it("says what is wrong with an answer, beside the others too", () => {
    const fault = (fact: string, value: unknown, interview = begun) =>
      faultIn(nationalLaw, interview, { fact, value }, "en");
    expect(fault("contract.estimatedValue", "1300000")).toBeUndefined();
    expect(fault("contract.estimatedValue", "much")).toMatch(/contract\.estimatedValue/);
    const employees = withAnswer(begun, { fact: "actor.employees", value: 3 });
    expect(fault("actor.disadvantagedEmployees", 4, employees)).toMatch(/disadvantagedEmployees/);
  });
});

/** Answers in turn; what is asked is written down. */
function driver(replies: readonly (string | undefined)[]): Prompter & { messages: string[] } {
  const left = [...replies];
  const messages: string[] = [];
  const next = (message: string) => {
    messages.push(message);
    return Promise.resolve(left.shift());
  };
  return { messages, choose: (message) => next(message), write: (message) => next(message) };
}

describe("earlier aid as one sum", () => {
  const start = {
    transfer: { nature: "support", form: "grant", amount: { amount: "200000", currency: "EUR" } },
    aid: { isEconomicActivity: true, sector: "ordinary" },
  };
  const grant: Interview = { on: "2026-11-24", goal: "lightest-route", start, answers: [] };
  const asked = (interview: Interview) => remaining(nationalLaw, interview).map(({ fact }) => fact);
  const told = (euro: number) => ({
    fact: "aid.earlierDeMinimis",
    value: { total: { amount: euro, currency: "EUR" } },
  });

  it("is not asked for again where the sum settles it", () => {
    expect(asked(withAnswer(grant, told(100_000)))).not.toContain("aid.earlierDeMinimis");
  });

  it("is asked for one by one where it does not, once", () => {
    const once = withAnswer(grant, told(200_000));
    expect(asked(once)).toContain("aid.earlierDeMinimis");
    const unknown = withAnswer(once, { fact: "aid.earlierDeMinimis" });
    expect(asked(unknown)).not.toContain("aid.earlierDeMinimis");
    expect(caseOf(unknown)).toEqual(caseOf(once));
  });
});

describe("hjemmel ask", () => {
  it("says who can answer, what makes an answer valid, and on what ground", async () => {
    const prompter = driver(["support", undefined]);
    await command(["ask", "--lang", "nb", "--on", "2026-11-24"], { prompter });
    expect(prompter.messages[0]).toContain("Kommunen kan svare selv. Gyldig svar: slik det står i vedtaket");
    expect(prompter.messages[0]).toContain("Hjemmel: ");
  });

  it("helps to decide: asks the signs, says what each points to, and asks the question all the same", async () => {
    const prompter = driver(["help", "true", "false", "?", "?", "?", "?", "?", undefined]);
    const { out } = await command(["ask", "--lang", "nb", "--on", "2026-11-24", "--format", "json"], {
      prompter,
    });
    const again = prompter.messages[8]!;
    expect(again).toContain("Skal kommunen kjøpe noe eller gi støtte?");
    expect(again).toMatch(/kommunen kan kreve\? Ja\. Peker mot: Kjøp/);
    expect(again).toMatch(/egen oppgave eller behov\? Nei\. Peker mot: Støtte/);
    expect(JSON.parse(out)).toMatchObject({ case: {} });
  });

  it("asks until the goal is reached, then gives the answer and the case", async () => {
    const prompter = driver(["purchase"]);
    const { code, out } = await command(["ask", "--goal", "any-open-route", "--lang", "en"], { prompter });
    expect(code).toBe(0);
    expect(prompter.messages).toHaveLength(1);
    expect(prompter.messages[0]).toMatch(/^At most \d+ questions left\./);
    expect(out).toContain('"nature": "purchase"');
  });

  it("goes back, saves after each answer, and takes up where it stopped", async () => {
    const file = fileWith("interview.json", "");
    const first = await command(["ask", "--save", file, "--format", "json"], {
      prompter: driver(["support", "<", "purchase", "?", "."]),
    });
    expect(first.code).toBe(0);
    expect(existsSync(file)).toBe(true);
    const { case: known, interview } = JSON.parse(readFileSync(file, "utf8"));
    expect(known).toEqual({ transfer: { nature: "purchase" } });
    expect(interview.answers).toHaveLength(2);
    expect(interview.answers[1]).not.toHaveProperty("value");
    const prompter = driver([undefined]);
    const second = await command(["ask", "--resume", file, "--format", "json"], { prompter });
    expect(prompter.messages).toHaveLength(1);
    expect(JSON.parse(second.out).interview).toEqual(interview);
    const assessed = await command(["assess", file, "--format", "json"]);
    expect(JSON.parse(assessed.out).routes).toEqual(JSON.parse(second.out).result.routes);
  });

  it("needs a terminal, a goal that exists and a file of the right kind", async () => {
    const piped = await command(["ask", "--lang", "en"], { stdin: "" });
    expect(piped).toMatchObject({ code: 2, err: expect.stringContaining("needs a terminal") });
    const prompter = driver([]);
    const goal = await command(["ask", "--goal", "all-route", "--lang", "en"], { prompter });
    expect(goal).toMatchObject({ code: 2, err: expect.stringContaining("Did you mean") });
    const list = await command(["ask", "--resume", fileWith("odd.json", { case: 3 })], { prompter });
    expect(list.code).toBe(1);
    const shipped = await command(["ask", "--resume", askerFile], { prompter: driver(["."]) });
    expect(shipped.code).toBe(0);
  });
});
