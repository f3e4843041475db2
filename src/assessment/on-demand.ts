import { isObject } from "../case";
import type { Law } from "../law";
import { questionsUnder } from "./assess";
import { caseReaderOf } from "./run";
import type { AssessOptions, Resolver, Warning } from "./types";

/** How long a resolver may take if it does not say, in milliseconds. */
const patience = 10_000;

interface Gathered {
  /** The case with what the resolvers told, under `registers`. */
  input: unknown;
  warnings: Warning[];
}

type Told = { facts: Record<string, unknown> } | { reason: "failed" | "too-late" | "unreadable" };

/**
 * Asks for facts in rounds: only those that can still change a verdict, each resolver at most once, those of a round
 * side by side. A resolver that fails leaves its facts as they are.
 *
 * @throws the reason of the signal, once that is aborted
 */
export async function gathered(
  law: Law,
  input: unknown,
  options: AssessOptions,
  resolvers: readonly Resolver[],
  signal: AbortSignal | undefined,
): Promise<Gathered> {
  /** A register is asked for whatever can change a verdict, unless something else is aimed at. */
  const aim = { ...options, goal: options.goal ?? "all-routes" };
  const waiting = new Set(resolvers);
  const warnings: Warning[] = [];
  let known = input;
  for (;;) {
    signal?.throwIfAborted();
    const asked = new Set(questionsUnder(law, known, aim).map(({ fact }) => fact));
    const round = [...waiting].filter(({ facts }) => facts.some((fact) => asked.has(fact)));
    if (round.length === 0) return { input: known, warnings };
    const answers = await Promise.all(round.map((resolver) => told(law, resolver, known, signal)));
    signal?.throwIfAborted();
    round.forEach((resolver, index) => {
      waiting.delete(resolver);
      const answer = answers[index]!;
      const { name, facts } = resolver;
      if ("facts" in answer) known = withRegister(known, name, answer.facts);
      else
        warnings.push({ code: "resolver-failed", resolver: name, facts: [...facts], reason: answer.reason });
    });
  }
}

/** What a resolver tells of its own facts, within its time. */
async function told(
  law: Law,
  resolver: Resolver,
  input: unknown,
  outer: AbortSignal | undefined,
): Promise<Told> {
  const own = new AbortController();
  const stop = () => own.abort(outer?.reason);
  outer?.addEventListener("abort", stop);
  const timer = setTimeout(() => own.abort(), resolver.timeout ?? patience);
  const tooLate = new Promise<Told>((resolve) => {
    own.signal.addEventListener("abort", () => resolve({ reason: "too-late" }));
  });
  const answer = Promise.resolve()
    .then(() => resolver.resolve(structuredClone(input) as never, { signal: own.signal }))
    .then((facts) => factsIn(law, resolver, facts))
    .catch((): Told => ({ reason: "failed" }));
  const first = await Promise.race([answer, tooLate]);
  clearTimeout(timer);
  outer?.removeEventListener("abort", stop);
  return first;
}

/** The facts that the resolver is for, if each of them is one that a case may hold. */
function factsIn(law: Law, { name, facts }: Resolver, told: unknown): Told {
  if (told === undefined) return { facts: {} };
  if (!isObject(told)) return { reason: "unreadable" };
  const own = Object.fromEntries(
    Object.entries(told).filter(([fact, value]) => facts.includes(fact) && value !== undefined),
  );
  const { issues } = caseReaderOf(law)({ registers: { [name]: own } });
  return issues.length > 0 ? { reason: "unreadable" } : { facts: own };
}

function withRegister(input: unknown, name: string, facts: Record<string, unknown>): unknown {
  if (!isObject(input) || Object.keys(facts).length === 0) return input;
  const registers = isObject(input.registers) ? input.registers : {};
  const before = isObject(registers[name]) ? registers[name] : {};
  return { ...input, registers: { ...registers, [name]: { ...before, ...facts } } };
}
