import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Assessment, Case, Law } from "../../src/index";
import { lawFor } from "./packs";

export interface Fixture {
  name: string;
  source: string;
  seed?: string[];
  on: string;
  case: Case;
  assumed?: string[];
  expect: {
    classes?: Record<string, string>;
    regimes?: Record<string, string>;
    routes?: Record<string, string>;
    instruments?: Record<string, string>;
    voluntary?: Record<string, boolean>;
    basis?: Record<string, string[]>;
    missing?: Record<string, string[]>;
    judgements?: Record<string, string[]>;
    blockers?: Record<string, string[]>;
    duties?: Record<string, string[]>;
    breaches?: Record<string, string[]>;
    notes?: Record<string, string[]>;
    /** Duties and notes that the route does not have. */
    without?: Record<string, string[]>;
    restrictions?: Record<string, string[]>;
    warnings?: string[];
    /** Codes of warnings that the answer does not have. */
    withoutWarnings?: string[];
    /** Facts that the answer asks for. */
    asks?: string[];
    considerations?: string[];
    headroom?: Record<string, unknown>;
  };
}

export interface FixtureFile {
  file: string;
  fixtures: Fixture[];
}

export function fixtureFiles(path = "fixtures/cases"): FixtureFile[] {
  if (!statSync(path).isDirectory()) {
    const content = JSON.parse(readFileSync(path, "utf8")) as Fixture | Fixture[];
    return [{ file: path, fixtures: [content].flat() }];
  }
  return readdirSync(path)
    .sort()
    .filter((name) => !name.includes(".") || name.endsWith(".json"))
    .flatMap((name) => fixtureFiles(join(path, name)));
}

export function lawOf(fixture: Fixture): Law {
  return lawFor(fixture.case.municipality?.number);
}

/** The part of an answer that a fixture speaks of, in the fixture's own shape. */
export function observed(answer: Assessment, wanted: Fixture["expect"]): Fixture["expect"] {
  const routes = new Map([...answer.routes, ...answer.instruments].map((route) => [route.id, route]));
  const findings = new Map(
    [...answer.classes, ...answer.regimes].map((finding) => [finding.id, finding.result]),
  );
  const pick = (ids: object | undefined, value: (id: string) => unknown) =>
    ids && Object.fromEntries(Object.keys(ids).map((id) => [id, value(id)]));
  const among = (
    ids: Record<string, string[]> | undefined,
    value: (id: string) => readonly string[] | undefined,
  ) =>
    ids &&
    Object.fromEntries(
      Object.entries(ids).map(([id, list]) => [id, list.filter((one) => value(id)?.includes(one))]),
    );
  return stripped({
    classes: pick(wanted.classes, (id) => findings.get(id)),
    regimes: pick(wanted.regimes, (id) => findings.get(id)),
    routes: pick(wanted.routes, (id) => routes.get(id)?.verdict),
    instruments: pick(wanted.instruments, (id) => routes.get(id)?.verdict),
    voluntary: pick(wanted.voluntary, (id) => routes.get(id)?.voluntary ?? false),
    basis: among(wanted.basis, (id) => routes.get(id)?.basis),
    missing: pick(wanted.missing, (id) => routes.get(id)?.missing),
    judgements: pick(wanted.judgements, (id) => routes.get(id)?.judgements),
    blockers: pick(wanted.blockers, (id) => routes.get(id)?.blockers),
    duties: among(wanted.duties, (id) => routes.get(id)?.duties?.map((duty) => duty.id)),
    breaches: pick(wanted.breaches, (id) => routes.get(id)?.breaches),
    notes: among(wanted.notes, (id) => routes.get(id)?.notes),
    without:
      wanted.without &&
      Object.fromEntries(
        Object.entries(wanted.without).map(([id, list]) => {
          const has = [
            ...(routes.get(id)?.duties ?? []).map((duty) => duty.id),
            ...(routes.get(id)?.notes ?? []),
          ];
          return [id, list.filter((one) => !has.includes(one))];
        }),
      ),
    restrictions: among(wanted.restrictions, (id) => routes.get(id)?.restrictions?.map((one) => one.id)),
    warnings: wanted.warnings?.filter((code) => answer.warnings.some((warning) => warning.code === code)),
    withoutWarnings: wanted.withoutWarnings?.filter(
      (code) => !answer.warnings.some((warning) => warning.code === code),
    ),
    asks: wanted.asks?.filter((id) => answer.questions.some(({ fact }) => fact === id)),
    considerations: wanted.considerations?.filter((id) => answer.considerations.includes(id)),
    headroom: pick(wanted.headroom, (id) => routes.get(id)?.headroom),
  });
}

function stripped(expectation: Record<string, unknown>): Fixture["expect"] {
  return Object.fromEntries(Object.entries(expectation).filter(([, value]) => value !== undefined));
}
