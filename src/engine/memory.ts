import type { FactState } from "../facts";
import { remembered } from "../remembered";
import { NOT_YET, type Program } from "./compile";
import { keyOf } from "./domain";
import { graphOf } from "./graph";
import { type Code, type Found, MET } from "./result";
import { mayState, takersOf } from "./taking";

/** What is derived in these ways asks for other facts as soon as one is known. */
const redirecting: ReadonlySet<string> = new Set([
  "awards-total",
  "choose",
  "contract-value",
  "first-known",
  "is-given",
]);

/** How many completions are kept. */
const mostWitnesses = 64;

/** The given facts of a case that are known, by slot, each as a key that is the same for equal values. */
type Known = ReadonlyMap<number, unknown>;

/** A completion of a case. */
export interface Completion {
  readonly settings: readonly (readonly [slot: number, value: unknown])[];
  readonly keys: Known;
}

interface Shown {
  found: Found;
  known: Known;
  /** The completion that showed it. */
  by?: Completion | undefined;
}

/** A completion of the case, and what it comes to. */
export interface Outcome {
  completion: Completion;
  /** The result of each rule, by its position. */
  codes: Uint8Array;
}

interface Witness extends Outcome {
  known: Known;
}

/**
 * What has been shown of the cases before, for one law on one date. A case that grows fact by fact keeps most of it:
 * what no completion shows, none shows when more is known; and a completion still stands if it says the same of what
 * has become known.
 */
export class Memory {
  #known: Known = new Map();
  #broken = "";
  readonly #facts = new Map<string, Shown>();
  readonly #results = new Map<string, Shown>();
  #witnesses: Witness[] = [];
  readonly #recalled = new Map<string, { known: Known; value: unknown }>();
  readonly #changed = new Map<Known, readonly number[]>();
  readonly #bearsOnAll: readonly boolean[];
  /** Facts that leave it as it is what else is asked for, once they are known. */
  readonly #isPlain: readonly boolean[];
  /** Facts that can take the place of others. */
  readonly #takers: readonly number[];
  #values: readonly unknown[] = [];

  constructor(readonly program: Program) {
    const graph = graphOf(program);
    const bounded = new Set(program.atMost.flatMap(({ fact, than }) => [fact, than]));
    const { facts } = program.dated.law.data;
    this.#takers = takersOf(program);
    this.#isPlain = facts.map((_, slot) =>
      program.facts.dependents(slot).every((one) => !redirecting.has(facts[one]!.derive!.op)),
    );
    this.#bearsOnAll = facts.map(
      (_, slot) => bounded.has(slot) || graph.exclusions.some((number) => graph.affected(slot).has(number)),
    );
  }

  /** Goes on to the next case. What contradicts itself elsewhere than before is another matter altogether. */
  goTo(state: FactState) {
    const broken = brokenBy(this.program, state);
    if (broken !== this.#broken) {
      this.#facts.clear();
      this.#results.clear();
      this.#recalled.clear();
      this.#witnesses = [];
    }
    this.#broken = broken;
    this.#known = keysOf(givenIn(this.program, state));
    this.#values = state.values;
    this.#changed.clear();
  }

  /** Whether a fact can change the result of a rule, where that is shown already. */
  matters(slot: number, position: number): Found | undefined {
    return this.#still(this.#facts.get(`${slot} ${position}`), position);
  }

  keepMatters(slot: number, position: number, found: Found, by: Completion | undefined) {
    this.#facts.set(`${slot} ${position}`, { found, known: this.#known, by });
  }

  /** Whether no completion gives a rule the result. */
  isRuledOut(position: number, wanted: Code): boolean {
    return this.#still(this.#results.get(`${position} ${wanted}`), position) === "no";
  }

  keepRuledOut(position: number, wanted: Code) {
    this.#results.set(`${position} ${wanted}`, { found: "no", known: this.#known });
  }

  /** What the completions that are kept come to; in the place of those that no longer fit comes what can be made of them, if anything. */
  forEachWitness(
    again: (completion: Completion) => Outcome | undefined,
    isOfUse: (codes: Uint8Array) => boolean,
  ) {
    this.#witnesses = this.#witnesses.flatMap((witness): Witness[] => {
      const stands = this.#stands(witness.completion, this.#changedSince(witness.known));
      const outcome = stands ? witness : again(witness.completion);
      return outcome && isOfUse(outcome.codes) ? [{ ...outcome, known: this.#known }] : [];
    });
  }

  keepCompletion(outcome: Outcome) {
    this.#witnesses = [...this.#witnesses, { ...outcome, known: this.#known }].slice(-mostWitnesses);
  }

  /** Anything that follows from the case through some of its facts alone: worked out again only when one of them changes. */
  recall<T>(key: string, bears: (slot: number) => boolean, compute: () => T): T {
    const recalled = this.#recalled.get(key);
    if (recalled && !this.#changedSince(recalled.known).some(bears)) {
      recalled.known = this.#known;
      return recalled.value as T;
    }
    const value = compute();
    this.#recalled.set(key, { known: this.#known, value });
    return value;
  }

  /** Whether a fact can have to do with the result of a rule. */
  bears(slot: number, position: number): boolean {
    const graph = graphOf(this.program);
    return this.#bearsOnAll[slot]! || graph.affected(slot).has(graph.rules[position]!);
  }

  #still(shown: Shown | undefined, position: number): Found | undefined {
    if (!shown) return undefined;
    const changed = this.#changedSince(shown.known).filter((slot) => this.bears(slot, position));
    const holds =
      changed.length === 0 ||
      (shown.found === "no" && changed.every((slot) => !shown.known.has(slot) && this.#isPlain[slot])) ||
      (shown.by !== undefined && this.#stands(shown.by, changed));
    if (!holds) return undefined;
    shown.known = this.#known;
    return shown.found;
  }

  /** A fact that is no longer known can still be what the completion says, unless it counts whether it is stated. */
  #stands({ keys }: Completion, changed: readonly number[]): boolean {
    return (
      changed.every((slot) =>
        this.#known.has(slot) ? keys.get(slot) === this.#known.get(slot) : this.#isPlain[slot],
      ) &&
      this.#takers.every(
        (slot) => !keys.has(slot) || this.#known.has(slot) || mayState(this.program, slot, this.#values),
      )
    );
  }

  #changedSince(before: Known): readonly number[] {
    return remembered(this.#changed, before, () =>
      [...new Set([...before.keys(), ...this.#known.keys()])].filter(
        (slot) => before.get(slot) !== this.#known.get(slot),
      ),
    );
  }
}

/** What the known facts already contradict: completions need not keep to it. */
function brokenBy(program: Program, { values, contradicted = new Set() }: FactState): string {
  const results = new Uint8Array(program.rules.length).fill(NOT_YET);
  const met = program.exclusions.flatMap((node, index) =>
    node.walk(values, results) === MET ? [index] : [],
  );
  return [...contradicted, ...met].sort().join(" ");
}

/** The completion that a search has come to; without one fact, if it is named. */
export function completionOf(program: Program, state: FactState, but?: number): Completion {
  const settings = givenIn(program, state).filter(([slot]) => slot !== but);
  let keys: Known | undefined;
  return {
    settings,
    get keys() {
      keys ??= keysOf(settings);
      return keys;
    },
  };
}

type Settings = Completion["settings"];

function givenIn({ facts }: Program, { values }: FactState): Settings {
  const settings: [number, unknown][] = [];
  for (let slot = 0; slot < values.length; slot++)
    if (values[slot] !== undefined && !facts.isDerived(slot)) settings.push([slot, values[slot]]);
  return settings;
}

function keysOf(settings: Settings): Known {
  return new Map(settings.map(([slot, value]) => [slot, keyOf(value)]));
}

/** One memory for each law and date that is asked. */
export class Memories {
  readonly #all = new Map<Program, Memory>();

  of(program: Program): Memory {
    return remembered(this.#all, program, () => new Memory(program));
  }
}
