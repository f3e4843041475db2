import {
  type Condition,
  dayAfter,
  dayBefore,
  isLeaf,
  isReference,
  type LawData,
  type Leaf,
  type Operator,
  type Parameter,
  type Rule,
} from "../../../src/law";

/** The law with one thing in it wrong. */
export interface Mutant {
  /** What was changed, and where: stable, so that a reason can be kept for it. */
  id: string;
  kind: "operator" | "value" | "member" | "group" | "negation" | "reference" | "date" | "parameter";
  /** The days on which it can make a difference. */
  from: string;
  to: string | null;
  data: LawData;
}

type Change = Pick<Mutant, "id" | "kind"> & { condition: Condition };

const swapped: Record<Operator, Operator> = {
  equal: "notEqual",
  notEqual: "equal",
  in: "notIn",
  notIn: "in",
  lessThan: "lessThanInclusive",
  lessThanInclusive: "lessThan",
  greaterThan: "greaterThanInclusive",
  greaterThanInclusive: "greaterThan",
};

/** Every mutant of a law, or of some rules and parameters of it: each operator, value, member, group, negation, reference, date and parameter in turn. */
export function* mutantsOf(data: LawData, isAsked = (_id: string) => true): Generator<Mutant> {
  for (const rule of data.rules.filter(({ id }) => isAsked(id)))
    for (const [index, version] of rule.versions.entries()) {
      const { from, to } = version;
      const place = `${rule.id}@${from}`;
      if (version.conditions)
        for (const { id, kind, condition } of changesOf(version.conditions, data))
          yield {
            id: `${place} ${id}`,
            kind,
            from,
            to,
            data: withRule(data, rule, index, { conditions: condition }),
          };
      yield* dateMutants(data, rule, index);
    }
  for (const parameter of data.parameters.filter(({ id }) => isAsked(id)))
    yield* parameterMutants(data, parameter);
}

function withRule(data: LawData, rule: Rule, index: number, change: object): LawData {
  const versions = rule.versions.map((version, at) => (at === index ? { ...version, ...change } : version));
  return { ...data, rules: data.rules.map((one) => (one === rule ? { ...rule, versions } : one)) };
}

/** Each version begins a day late, the one before it ending a day later; the first and the last day of all are moved too. */
function* dateMutants(data: LawData, rule: Rule, index: number): Generator<Mutant> {
  const { from, to } = rule.versions[index]!;
  const move = (versions: Rule["versions"]) => ({
    ...data,
    rules: data.rules.map((one) => (one === rule ? { ...rule, versions } : one)),
  });
  const moved = (days: (date: string) => string) =>
    rule.versions.map((version, at) => {
      if (at === index) return { ...version, from: days(version.from) };
      return at === index - 1 && version.to === dayBefore(from)
        ? { ...version, to: days(version.to) }
        : version;
    });
  for (const [name, days] of [
    ["later", dayAfter],
    ["earlier", dayBefore],
  ] as const)
    yield {
      id: `${rule.id}@${from} begins a day ${name}`,
      kind: "date",
      from: dayBefore(from),
      to: dayAfter(from),
      data: move(moved(days)),
    };
  if (to !== null && index === rule.versions.length - 1)
    yield {
      id: `${rule.id}@${from} ends a day earlier`,
      kind: "date",
      from: dayBefore(to),
      to: dayAfter(to),
      data: withRule(data, rule, index, { to: dayBefore(to) }),
    };
}

function* parameterMutants(data: LawData, parameter: Parameter): Generator<Mutant> {
  const withValues = (values: Parameter["values"]): LawData => ({
    ...data,
    parameters: data.parameters.map((one) => (one === parameter ? { ...parameter, values } : one)),
  });
  for (const [index, { from, to, value }] of parameter.values.entries()) {
    const replace = (change: object) =>
      parameter.values.map((one, at) => (at === index ? { ...one, ...change } : one));
    for (const other of nearby(parameter, value))
      yield {
        id: `${parameter.id}@${from} is ${other}`,
        kind: "parameter",
        from,
        to,
        data: withValues(replace({ value: other })),
      };
    const previous = parameter.values[index - 1];
    const later = parameter.values.map((one, at) => {
      if (at === index) return { ...one, from: dayAfter(from) };
      return at === index - 1 && previous?.to === dayBefore(from) ? { ...one, to: from } : one;
    });
    yield {
      id: `${parameter.id}@${from} begins a day later`,
      kind: "date",
      from,
      to: from,
      data: withValues(later),
    };
  }
}

/** The smallest steps to both sides. */
function nearby({ fact }: Parameter, value: string): string[] {
  if (fact === "code") return [];
  const step = fact === "integer" ? 1 : fact === "millionths" ? 0.000001 : 0.01;
  const digits = fact === "integer" ? 0 : fact === "millionths" ? 6 : 2;
  return [Number(value) - step, Number(value) + step]
    .filter((one) => one >= 0)
    .map((one) => one.toFixed(digits));
}

/** `place` says where in its version the condition stands, as `all.2.any`: which member of which group. */
function* changesOf(condition: Condition, data: LawData, place = ""): Generator<Change> {
  if (isLeaf(condition)) yield* leafChanges(condition, data);
  else if (isReference(condition))
    yield {
      id: `${place}not ${condition.condition}`,
      kind: "reference",
      condition: { not: condition },
    };
  else if ("not" in condition) {
    yield { id: `${place}without not`, kind: "negation", condition: condition.not };
    for (const change of changesOf(condition.not, data, `${place}not.`))
      yield { ...change, condition: { not: change.condition } };
  } else {
    const group = "all" in condition ? "all" : "any";
    const members = "all" in condition ? condition.all : condition.any;
    const made = (parts: readonly Condition[], as: "all" | "any" = group) =>
      ({ [as]: parts }) as unknown as Condition;
    const other = group === "all" ? "any" : "all";
    if (members.length > 1)
      yield { id: `${place}${group} as ${other}`, kind: "group", condition: made(members, other) };
    for (const [index, member] of members.entries()) {
      if (members.length > 1)
        yield {
          id: `${place}${group} without ${nameOf(member, index)}`,
          kind: "member",
          condition: made(members.filter((one) => one !== member)),
        };
      for (const change of changesOf(member, data, `${place}${group}.${index}.`))
        yield {
          ...change,
          condition: made(members.map((one, at) => (at === index ? change.condition : one))),
        };
    }
  }
}

function* leafChanges(leaf: Leaf, data: LawData): Generator<Change> {
  yield {
    id: `${leaf.id} ${swapped[leaf.operator]}`,
    kind: "operator",
    condition: { ...leaf, operator: swapped[leaf.operator] },
  };
  const { value } = leaf;
  const words = data.facts.find(({ id }) => id === leaf.fact)?.values ?? [];
  if (typeof value === "string") {
    const other = words.find((word) => word !== value);
    if (other !== undefined)
      yield { id: `${leaf.id} ${other}`, kind: "value", condition: { ...leaf, value: other } };
  } else if (Array.isArray(value))
    for (const word of value)
      yield {
        id: `${leaf.id} without ${word}`,
        kind: "value",
        condition: { ...leaf, value: value.filter((one) => one !== word) },
      };
}

function nameOf(member: Condition, index: number): string {
  if (isLeaf(member)) return member.id;
  return isReference(member) ? member.condition : String(index);
}
