import fc from "fast-check";
import { type Run, startRun } from "../../src/assessment/run";
import { compiledFindings, passOf, type Trace } from "../../src/engine";
import { jsonRulesFindings } from "../../src/engine/json-rules-findings";
import { nationalLaw } from "../../src/national-law";
import { flatCases, nest } from "./random-case";

/** Lays random partial cases on the dates and asks both evaluators about every rule and every leaf. */
export async function expectAgreement(
  dates: readonly string[],
  options: { seed: number; runs: number },
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(flatCases(nationalLaw), fc.constantFrom(...dates), async (flat, on) => {
      const started = startRun(nationalLaw, nest(flat), on);
      if ("issues" in started) throw new Error(JSON.stringify(started.issues));
      await expectSameFindings(started.run);
    }),
    { seed: options.seed, numRuns: options.runs },
  );
}

/** Throws at the first rule or leaf on which the two evaluators differ. */
export async function expectSameFindings({ program, state, on }: Run): Promise<void> {
  const walked = program.evaluate(state.values);
  const passed = passOf(program)(state.values);
  if (walked.join() !== passed.join())
    throw new Error(`On ${on}\nwalked:      ${walked}\nin one pass: ${passed}`);
  const compiled = compiledFindings(program, state.values);
  const onEngine = await jsonRulesFindings(program, state.values);
  for (const { rule } of program.rules) {
    const [a, b] = [leavesOf(compiled.trace(rule.id)), leavesOf(onEngine.trace(rule.id))];
    if (a !== b || compiled.result(rule.id) !== onEngine.result(rule.id))
      throw new Error(`${rule.id} on ${on}\ncompiled:          ${a}\njson-rules-engine: ${b}`);
  }
}

/** Every leaf and group of one rule with its result, those of other rules by their result alone. */
function leavesOf(trace: Trace, isOuter = true): string {
  if (trace.kind === "leaf")
    return `${trace.id}=${trace.result}(${String(trace.actual)},${String(trace.expected)})`;
  if (trace.kind === "rule")
    return `${trace.id}=${trace.result}${isOuter && trace.part ? `[${leavesOf(trace.part, false)}]` : ""}`;
  return `${trace.kind}=${trace.result}[${trace.parts.map((part) => leavesOf(part, false)).join(" ")}]`;
}
