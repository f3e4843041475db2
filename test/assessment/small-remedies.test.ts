import { describe, expect, test } from "vitest";
import { mostRemedies } from "../../src/assessment/remedies/bounds";
import { assessSync, type Case } from "../../src/index";
import type { Condition, Rule, RuleDocument } from "../../src/law";
import { isTrue, leaf, parameter, ref, rule, smallLaw, supportRoute, version } from "../support/law";

/** What the only route of a small law could be opened by, in one case; each remedy as the changes that it asks for. */
function remediesOf(parts: RuleDocument & { asks: Condition[] }, actor: object) {
  const { asks, ...rest } = parts;
  const law = smallLaw({
    ...rest,
    rules: [supportRoute("grant", asks), ...(rest.rules ?? [])],
  });
  const input = { transfer: { nature: "support", isMade: false }, actor };
  const answer = assessSync(input as unknown as Case, { on: "2025-01-01", law });
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join("\n"));
  return answer.routes[0]!.remedies!.map(({ changes }) => changes.map(({ fact, to }) => [fact, to]));
}

const purpose: NonNullable<RuleDocument["facts"]>[number] = {
  id: "actor.purpose",
  type: "enum",
  values: ["trade", "care"],
  changeable: "actor",
};
const isCare = leaf("is-care", "actor.purpose", "equal", "care");
const cares: Rule[] = [
  rule(
    "actor.conflict.sells-shares",
    "conflict",
    { all: [isCare, isTrue("actor.sellsShares")] },
    { contests: ["actor.purpose"] },
  ),
  rule(
    "actor.conflict.is-fund",
    "conflict",
    { all: [isCare, isTrue("actor.isFund")] },
    { contests: ["actor.purpose"] },
  ),
];
const flags: RuleDocument["facts"] = [
  { id: "actor.sellsShares", type: "boolean", changeable: "nobody" },
  { id: "actor.isFund", type: "boolean", changeable: "nobody" },
];

describe("a remedy may not contradict what stays", () => {
  const law = { facts: [purpose, ...flags!], rules: cares, asks: [isCare] };

  test("it is proposed where nothing stands against it", () => {
    const told = { purpose: "trade", sellsShares: false, isFund: false };
    expect(remediesOf(law, told)).toEqual([[["actor.purpose", "care"]]]);
  });
  test.each([
    { purpose: "trade", sellsShares: true, isFund: false },
    { purpose: "trade", sellsShares: false, isFund: true },
  ])("it is not proposed beside %o", (told) => {
    expect(remediesOf(law, told)).toEqual([]);
  });
});

describe("a remedy may not make a part more than its whole", () => {
  const law: RuleDocument & { asks: Condition[] } = {
    facts: [
      { id: "actor.members", type: "count", unit: "persons", changeable: "nobody" },
      { id: "actor.young", type: "count", unit: "persons", changeable: "actor" },
      { id: "actor.old", type: "count", unit: "persons", changeable: "nobody" },
    ],
    constraints: [
      { id: "old-at-most-all", kind: "at-most", fact: "actor.old", than: "actor.members" },
      { id: "young-at-most-all", kind: "at-most", fact: "actor.young", than: "actor.members" },
    ],
    parameters: [parameter("least-young", "integer", "3")],
    asks: [leaf("enough-young", "actor.young", "greaterThanInclusive", { fact: "parameter.least-young" })],
  };

  test.each([
    [2, []],
    [3, [[["actor.young", 3]]]],
    [4, [[["actor.young", 3]]]],
  ])("three young of %i members", (members, remedies) => {
    expect(remediesOf(law, { members, young: 1, old: 0 })).toEqual(remedies);
  });
});

test("a remedy asks for no more than what opens the route whatever is not known", () => {
  const isFund = isTrue("actor.isFund");
  const either: Condition = { any: [isFund, { not: isFund }] };
  const facts = [
    purpose,
    ...flags!.map((flag) => (flag.id === "actor.isFund" ? { ...flag, changeable: "actor" as const } : flag)),
  ];
  const law = { facts, asks: [isCare, either, isTrue("actor.sellsShares")] };
  expect(remediesOf(law, { purpose: "trade", sellsShares: true })).toEqual([[["actor.purpose", "care"]]]);
  expect(remediesOf(law, { purpose: "trade" })).toEqual([]);
});

test("a later day takes the place of one set of changes", () => {
  const flagsOf = Array.from({ length: 6 }, (_, number) => `actor.flag${number}`);
  const all: Condition = { all: flagsOf.map(isTrue) };
  const law = smallLaw({
    facts: flagsOf.map((id) => ({ id, type: "boolean", changeable: "actor" })),
    rules: [
      supportRoute("grant", [{ any: [...flagsOf.map(isTrue), { not: ref("bar") }] }]),
      {
        id: "bar",
        kind: "condition",
        versions: [
          version({ to: "2025-06-30", conditions: { all: [{ not: all }] } }),
          version({ from: "2025-07-01", conditions: { all: [all] } }),
        ],
      },
    ],
  });
  const actor = Object.fromEntries(flagsOf.map((id) => [id.slice("actor.".length), false]));
  const input = { transfer: { nature: "support", isMade: false }, actor } as unknown as Case;
  const remediesOn = (on: string) => {
    const answer = assessSync(input, { on, law });
    if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join("\n"));
    return answer.routes[0]!.remedies!;
  };
  const remedies = remediesOn("2025-01-01");
  expect(remedies.map((one) => one.on)).toEqual([...Array(mostRemedies - 1).fill(undefined), "2025-07-01"]);
});
