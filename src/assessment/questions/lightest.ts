import { completionsOf, type Findings } from "../../engine";
import { gateOf } from "../../law";
import { assumedIn } from "../assumed";
import { asksWhichScheme, isClaimed, isOffered, isSchemeNamed, offerOf } from "../conclusion";
import { byBurden, routeIdsOf } from "../ids";
import { opensIfIn, opensIfOf } from "../opens-if";
import type { Run } from "../run";
import type { Question } from "../types";
import { ExpectedQuestions } from "./expected-questions";
import { inLawyersOrder } from "./order";
import { questionOf } from "./question";
import { asScreens } from "./screens";

/**
 * What a lawyer would ask next to find the lightest lawful route: the head of every case, claims that a lighter route
 * needs, then what opens the routes that are offered. None where no unasked fact can make the conclusion heavier or
 * close it.
 */
export function lightestQuestions(run: Run, findings: Findings, skip: readonly string[]): Question[] {
  if (run.conflicts.length > 0) return [];
  const aim = new Aim(run, findings, new Set(skip));
  const facts = aim.facts();
  return asScreens(
    run,
    facts.map((id) => questionOf(run, run.program.facts.slotOf.get(id)!, aim.routesOf(id))),
  );
}

/** A fact, and those that are asked with it. */
type Group = readonly [string, ...string[]];

class Aim {
  /** Routes and the named schemes that are not settled, by burden. */
  readonly #open: readonly string[];
  readonly #best: string | undefined;
  readonly #offered: readonly string[];
  readonly #schemes: readonly string[];
  readonly #matter = new Map<string, string[]>();
  #expected: { facts: ReadonlySet<number>[] } | undefined;

  constructor(
    readonly run: Run,
    readonly findings: Findings,
    readonly skip: ReadonlySet<string>,
  ) {
    const all = routeIdsOf(run.law, "route");
    const isUnknown = (id: string) => findings.result(id) === "unknown";
    const schemes = routeIdsOf(run.law, "instrument").filter(isUnknown);
    this.#best = all.find((id) => findings.result(id) === "met" && isOffered(run, { id }));
    this.#schemes = isSchemeNamed(run) ? schemes.filter((id) => asksWhichScheme(run, id)) : [];
    this.#open = [...all.filter(isUnknown), ...schemes];
    this.#offered = all.filter((id) => isUnknown(id) && isOffered(run, { id }));
  }

  /** The facts to ask, the next first. */
  facts(): string[] {
    const gates = this.#unaskedOf(this.#gates());
    if (gates.length > 0) return gates;
    const asked = [...this.#head(), ...this.#claims(), ...this.#needs()];
    return [...new Set(asked)];
  }

  /** The routes that can come to depend on a fact. */
  routesOf(id: string): string[] {
    let routes = this.#matter.get(id);
    if (!routes) {
      const { program, state } = this.run;
      const slot = program.facts.slotOf.get(id)!;
      this.#expected ??= this.#look();
      const { facts } = this.#expected;
      routes = this.#open.filter(
        (route, index) =>
          facts[index]!.has(slot) &&
          completionsOf(program).matters(state, slot, program.positionOf.get(route)!),
      );
      this.#matter.set(id, routes);
    }
    return routes;
  }

  #look() {
    const { program, state } = this.run;
    const skipped = new Set([...this.skip].map((id) => program.facts.slotOf.get(id)!));
    const positions = this.#open.map((id) => program.positionOf.get(id)!);
    const expected = new ExpectedQuestions(program, state, positions, "settle-all", skipped);
    return { facts: positions.map((_, index) => expected.factsOf(index)) };
  }

  /** Purchase or support, where that is not settled; a law without these asks nothing first. */
  #gates(): string[] {
    const { rules } = this.run.program.dated;
    const gates = Object.values(gateOf).filter((gate) => rules.has(gate));
    if (gates.length === 0 || gates.some((gate) => this.findings.result(gate) === "met")) return [];
    return (this.run.law.data.head ?? []).slice(0, 1);
  }

  /** What is asked of every case, as far as it can matter; what would be taken as given comes with the others of its screen. */
  #head(): string[] {
    const { head = [], screens = [], rules } = this.run.law.data;
    const unasked = this.#unaskedOf(head);
    const matters = unasked.filter((id) => this.routesOf(id).length > 0);
    const assumed = new Set(rules.flatMap(({ warns }) => (warns?.code === "assumed" ? warns.facts : [])));
    const matesOf = (id: string) => screens.find(({ facts }) => facts.includes(id))?.facts ?? [];
    return unasked.filter(
      (id) => matters.includes(id) || (assumed.has(id) && matesOf(id).some((one) => matters.includes(one))),
    );
  }

  /** Claims that open a route lighter than the one that is open. */
  #claims(): string[] {
    const best = this.#best;
    if (best === undefined) return [];
    const { rules } = this.run.program.dated;
    const lighter = this.#open.filter((id) => this.#waitsForClaim(id) && this.#isLighter(id, best));
    const claims = new Set(lighter.flatMap((id) => rules.get(id)!.rule.claims ?? []));
    const screens = (this.run.law.data.screens ?? []).filter(({ none }) => none);
    const facts = screens.flatMap((screen) =>
      screen.facts.some((id) => claims.has(id)) ? screen.facts : [],
    );
    return this.#unaskedOf(facts).filter((id) => this.routesOf(id).length > 0);
  }

  /** What opens the routes that are offered; where nothing does, the claims that could. */
  #needs(): string[] {
    const inOrder = (groups: readonly Group[]) => {
      const first = inLawyersOrder(this.run.law.data, [...new Set(groups.map(([fact]) => fact))]);
      return first.flatMap((fact) => groups.filter(([one]) => one === fact).flat());
    };
    const schemes = this.#opening(this.#schemes);
    const best = this.#best;
    if (best !== undefined) {
      const lighter = this.#offered.filter((id) => this.#isLighter(id, best));
      return [...inOrder([...schemes, ...this.#claimed(lighter)]), ...this.#assumed(best)];
    }
    const opening = inOrder([...schemes, ...this.#opening(this.#offered), ...this.#claimed(this.#offered)]);
    if (opening.length > 0) return opening;
    const claims = this.#open.flatMap((id) => this.run.program.dated.rules.get(id)!.rule.claims ?? []);
    const left = this.#unaskedOf(claims).filter((id) => this.routesOf(id).length > 0);
    return inLawyersOrder(this.run.law.data, left);
  }

  /** The facts of the least sets that open routes, each with those that are asked with it; none of a set that holds what cannot be had. */
  #opening(routes: readonly string[]): Group[] {
    const { program, state } = this.run;
    const setsOf = (route: string) =>
      this.skip.size === 0
        ? opensIfIn(this.run, route)
        : opensIfOf(program, state, route, { skip: this.skip });
    return routes.flatMap((route) =>
      setsOf(route).flatMap(({ premises, needs, usual, judgements }) =>
        [...premises, ...needs, ...usual, ...judgements].map(
          ({ fact, together = [], shareOf }) =>
            [fact, ...together, ...(shareOf === undefined ? [] : [shareOf])] as const,
        ),
      ),
    );
  }

  /** What opens the routes that the case makes a claim of; where only further claims do, all that they depend on. */
  #claimed(routes: readonly string[]): Group[] {
    return routes
      .filter((id) => isClaimed(this.run, id))
      .flatMap((id) => {
        const opening = this.#opening([id]);
        return opening.length > 0 ? opening : this.#behind(id).map((fact): Group => [fact]);
      });
  }

  #behind(route: string): string[] {
    const { facts } = this.run.law.data;
    this.#expected ??= this.#look();
    const slots = this.#expected.facts[this.#open.indexOf(route)]!;
    return this.#unaskedOf([...slots].map((slot) => facts[slot]!.id)).filter((id) =>
      this.routesOf(id).includes(route),
    );
  }

  /** What an open route takes as given: the verdict stands, but would not if the answer were another. */
  #assumed(route: string): string[] {
    return this.#unaskedOf(
      assumedIn(this.run, this.findings).flatMap(({ facts, routes }) =>
        routes.includes(route) ? facts : [],
      ),
    );
  }

  #waitsForClaim(id: string): boolean {
    return offerOf(this.run, { id }) === "if-claimed";
  }

  #isLighter(id: string, than: string): boolean {
    return byBurden(this.run.law)(id, than) < 0;
  }

  #unaskedOf(facts: readonly string[]): string[] {
    const { program, state } = this.run;
    return facts.filter((id) => {
      const slot = program.facts.slotOf.get(id);
      return slot !== undefined && state.values[slot] === undefined && !this.skip.has(id);
    });
  }
}
