import { describe, expect, test } from "vitest";
import type { Fact, RuleDocument } from "../../src/law";
import { isTrue, leaf, parameter, ref, rule, smallDocument, value, version } from "../support/law";
import { problemsOf } from "../support/problems";

/**
 * A sound document with one thing of each kind. Every row below changes it in one way, and the checks must find
 * that one thing, say where it stands, and say what to do.
 */
function sound(): RuleDocument {
  const facts: Fact[] = [
    { id: "actor.isListed", type: "boolean" },
    { id: "actor.form", type: "enum", values: ["association", "company"] },
    { id: "actor.staff", type: "count", unit: "persons" },
    { id: "actor.helpers", type: "count", unit: "persons" },
    {
      id: "actor.helperShareFloor",
      type: "millionths",
      derive: { op: "ratio", part: "actor.helpers", whole: "actor.staff", round: "down" },
    },
    { id: "grant.amount", type: "money", unit: "NOK" },
    {
      id: "grant.amountOre",
      type: "ore",
      derive: { op: "amount", money: "grant.amount", currency: "NOK", round: "up" },
    },
    { id: "rate.eurNok", type: "decimal", unit: "NOK per EUR" },
    { id: "actor.likesPets", type: "judgement" },
  ];
  return smallDocument({
    facts,
    parameters: [parameter("small.ceiling", "ore", "500000"), parameter("small.share", "millionths", "0.30")],
    rules: [
      rule("small.is-small", "condition", {
        all: [leaf("under-ceiling", "grant.amountOre", "lessThan", { fact: "parameter.small.ceiling" })],
      }),
      rule("small.is-listed", "class", {
        any: [
          isTrue("actor.isListed"),
          leaf("has-helpers", "actor.helperShareFloor", "greaterThanInclusive", {
            fact: "parameter.small.share",
          }),
        ],
      }),
      rule(
        "small.route",
        "route",
        { all: [ref("transfer.is-support"), ref("small.is-small")] },
        { family: "support", version: { duties: ["small.duty"] } },
      ),
      rule("small.duty", "duty", undefined, { stage: "before" }),
    ],
    order: ["small.route"],
  });
}

// biome-ignore lint/suspicious/noExplicitAny: the rows write what the types forbid
type Loose = any;
type Row = [
  name: string,
  change: (document: Loose) => void,
  expected: { code: string; place: RegExp; says: RegExp },
];

const ruleOf = (document: Loose, id: string) => document.rules.find((one: Loose) => one.id === id);
const versionOf = (document: Loose, id: string) => ruleOf(document, id).versions[0];
const membersOf = (document: Loose) => versionOf(document, "small.is-small").conditions.all;
const factOf = (document: Loose, id: string) => document.facts.find((one: Loose) => one.id === id);

test("the sound document has no problem", () => {
  expect(problemsOf(sound())).toEqual([]);
});

function catches(rows: Row[]) {
  test.each(rows)("%s", (_name, change, expected) => {
    const document = sound();
    change(document);
    const problems = problemsOf(document);
    expect(problems.map((problem) => problem.code)).toEqual([expected.code]);
    const [problem] = problems;
    expect(problem!.file).toBe("test.json");
    expect(problem!.place).toMatch(expected.place);
    expect(`${problem!.message} ${problem!.hint ?? ""}`).toMatch(expected.says);
  });
}

describe("in a condition", () => {
  catches([
    [
      "a path into a fact",
      (d) => {
        membersOf(d)[0].path = "$.x";
      },
      {
        code: "forbidden-path",
        place: /^small\.is-small, 2020-01-01/,
        says: /name the value itself as a fact/,
      },
    ],
    [
      "a priority",
      (d) => {
        membersOf(d)[0].priority = 5;
      },
      { code: "forbidden-priority", place: /small\.is-small/, says: /count alike/ },
    ],
    [
      "parameters to a fact",
      (d) => {
        membersOf(d)[0].params = { a: 1 };
      },
      { code: "forbidden-params", place: /small\.is-small/, says: /takes no parameters/ },
    ],
    [
      "an empty all",
      (d) => {
        versionOf(d, "small.is-small").conditions = {
          all: [
            isTrue("actor.isListed"),
            leaf("under-ceiling", "grant.amountOre", "lessThan", { fact: "parameter.small.ceiling" }),
            { all: [] },
          ],
        };
      },
      { code: "empty-group", place: /all\[2\]\.all$/, says: /write what is meant/ },
    ],
    [
      "an empty any",
      (d) => {
        membersOf(d).push({ any: [] });
      },
      { code: "empty-group", place: /all\[1\]\.any$/, says: /no members/ },
    ],
    [
      "an operator that is not known",
      (d) => {
        membersOf(d)[0].operator = "roughly";
      },
      { code: "operator", place: /small\.is-small/, says: /"roughly".*Use one of equal/ },
    ],
    [
      "a list-prefix operator of json-rules-engine",
      (d) => {
        membersOf(d).push({
          id: "every-form",
          fact: "actor.form",
          operator: "everyFact:in",
          value: ["company"],
        });
      },
      { code: "operator", place: /all\[1\]/, says: /everyFact:in/ },
    ],
    [
      "a literal number",
      (d) => {
        membersOf(d).push({ id: "over-fifty", fact: "actor.staff", operator: "greaterThan", value: 50 });
      },
      { code: "literal-number", place: /all\[1\]/, says: /50.*dated parameter with a citation/ },
    ],
    [
      "a value of no allowed kind",
      (d) => {
        membersOf(d).push({ id: "is-null", fact: "actor.staff", operator: "equal", value: null });
      },
      { code: "leaf-value", place: /all\[1\]/, says: /not with null/ },
    ],
    [
      "a list of numbers",
      (d) => {
        membersOf(d).push({ id: "one-of", fact: "actor.form", operator: "in", value: [1] });
      },
      { code: "leaf-value", place: /all\[1\]/, says: /a list of words/ },
    ],
    [
      "an id that is no id",
      (d) => {
        membersOf(d)[0].id = "Under Ceiling";
      },
      { code: "leaf-id", place: /small\.is-small/, says: /lower-case words joined by hyphens/ },
    ],
    [
      "no id",
      (d) => {
        delete membersOf(d)[0].id;
      },
      { code: "leaf-id", place: /small\.is-small/, says: /needs an id/ },
    ],
    [
      "conditions as before where none stand before",
      (d) => {
        versionOf(d, "small.is-small").conditions = "as-before";
      },
      { code: "nothing-before", place: /small\.is-small/, says: /Write the conditions out/ },
    ],
    [
      "a reference under another name",
      (d) => {
        versionOf(d, "small.route").conditions.all[1].name = "else";
      },
      { code: "reference-with-other-name", place: /small\.route/, says: /small\.is-small/ },
    ],
    [
      "two groups at once",
      (d) => {
        versionOf(d, "small.is-small").conditions.any = [isTrue("actor.isListed")];
      },
      { code: "condition-shape", place: /small\.is-small/, says: /all and any/ },
    ],
    [
      "a key that belongs nowhere",
      (d) => {
        membersOf(d)[0].because = "so";
      },
      { code: "condition-shape", place: /small\.is-small/, says: /"because" does not belong/ },
    ],
    [
      "a text instead of a condition",
      (d) => {
        membersOf(d).push("listed");
      },
      { code: "condition-shape", place: /all\[1\]/, says: /is an object/ },
    ],
    [
      "one leaf id for two questions",
      (d) => {
        membersOf(d).push(leaf("under-ceiling", "actor.isListed", "equal", true));
      },
      { code: "leaf-twice", place: /^small\.is-small#under-ceiling$/, says: /Give each its own/ },
    ],
  ]);
});

describe("a name that points nowhere", () => {
  catches([
    [
      "a misspelt fact, with the nearest",
      (d) => {
        membersOf(d)[0].fact = "grant.amountOer";
      },
      {
        code: "unknown-fact",
        place: /^small\.is-small#under-ceiling$/,
        says: /Did you mean "grant\.amountOre"\?/,
      },
    ],
    [
      "a misspelt parameter",
      (d) => {
        d.rules.push(
          rule("small.other", "condition", {
            all: [leaf("under", "grant.amountOre", "lessThan", { fact: "parameter.small.cieling" })],
          }),
        );
      },
      {
        code: "unknown-parameter",
        place: /^small\.other#under$/,
        says: /Did you mean "parameter\.small\.ceiling"\?/,
      },
    ],
    [
      "a misspelt fact on the other side",
      (d) => {
        d.rules.push(
          rule("small.other", "condition", {
            all: [leaf("under", "actor.helpers", "lessThan", { fact: "actor.stuff" })],
          }),
        );
      },
      { code: "unknown-fact", place: /^small\.other#under$/, says: /Did you mean "actor\.staff"\?/ },
    ],
    [
      "a misspelt rule",
      (d) => {
        versionOf(d, "small.route").conditions.all[1] = ref("small.is-smal");
      },
      { code: "unknown-rule", place: /^small\.route/, says: /Did you mean "small\.is-small"\?/ },
    ],
    [
      "a misspelt duty",
      (d) => {
        versionOf(d, "small.route").duties = ["small.dutty"];
      },
      { code: "unknown-rule", place: /^small\.route, 2020-01-01$/, says: /Did you mean "small\.duty"\?/ },
    ],
    [
      "a duty that is no duty",
      (d) => {
        versionOf(d, "small.route").duties = ["small.is-small"];
      },
      { code: "unknown-rule", place: /small\.route/, says: /listed as a duty but is none/ },
    ],
    [
      "a misspelt rule for voluntary",
      (d) => {
        versionOf(d, "small.route").voluntary = "small.is-litsed";
      },
      { code: "unknown-rule", place: /small\.route/, says: /Did you mean "small\.is-listed"\?/ },
    ],
    [
      "a basis that is no route",
      (d) => {
        versionOf(d, "small.route").basis = ["small.is-small"];
      },
      { code: "unknown-rule", place: /small\.route/, says: /is no route/ },
    ],
    [
      "a source that is not declared",
      (d) => {
        versionOf(d, "small.duty").citations = [{ source: "the-atc" }];
      },
      { code: "unknown-source", place: /small\.duty/, says: /Did you mean "the-act"\?/ },
    ],
    [
      "a source of a parameter that is not declared",
      (d) => {
        d.parameters[0].values[0].citations = [{ source: "nowhere" }];
      },
      { code: "unknown-source", place: /^small\.ceiling, 2020-01-01$/, says: /"nowhere"/ },
    ],
    [
      "a source of evidence that is not declared",
      (d) => {
        versionOf(d, "small.duty").evidence = [{ source: "nowhere", note: "the figure" }];
      },
      { code: "unknown-source", place: /small\.duty/, says: /"nowhere"/ },
    ],
    [
      "a kind of source that is none",
      (d) => {
        d.sources[0].kind = "rumour";
      },
      { code: "shape", place: /sources\[0/, says: /"act"/ },
    ],
    [
      "authority from what only tells of the law",
      (d) => {
        d.sources.push({ id: "the-news", title: "News", kind: "official-page" });
        versionOf(d, "small.duty").citations = [{ source: "the-news" }];
      },
      { code: "no-ground", place: /small\.duty, 2020-01-01/, says: /Move it to evidence/ },
    ],
    [
      "a duty that nothing commands",
      (d) => {
        d.sources.push({ id: "the-guide", title: "Guide", kind: "guidelines" });
        versionOf(d, "small.duty").citations = [];
        versionOf(d, "small.duty").evidence = [{ source: "the-guide" }];
      },
      { code: "duty-without-authority", place: /small\.duty, 2020-01-01/, says: /make it a note/ },
    ],
    [
      "a citation younger than its version",
      (d) => {
        d.sources.push({ id: "new-act", title: "New act", kind: "act", from: "2020-01-02" });
        versionOf(d, "small.duty").citations = [{ source: "new-act", provision: "§ 1" }];
      },
      { code: "citation-younger", place: /small\.duty, 2020-01-01/, says: /from 2020-01-02, later/ },
    ],
    [
      "a citation of what ended inside its version",
      (d) => {
        d.sources.push({
          id: "old-act",
          title: "Old act",
          kind: "act",
          from: "2020-01-01",
          to: "2021-12-31",
        });
        versionOf(d, "small.duty").citations = [{ source: "old-act", provision: "§ 1" }];
      },
      { code: "citation-ended", place: /small\.duty, 2020-01-01/, says: /until 2021-12-31/ },
    ],
    [
      "a section sign written twice",
      (d) => {
        versionOf(d, "small.duty").citations = [{ source: "the-act", provision: "§ 2 § 2" }];
      },
      { code: "provision-twice", place: /small\.duty, 2020-01-01/, says: /§ 2 § 2/ },
    ],
    [
      "an amendment looked at of a rule that is not there",
      (d) => {
        d.amendments = [
          {
            source: "the-act",
            place: "§ 1",
            amendment: "2024-01-01-1",
            rules: ["small.rooad"],
            compared: "…",
            on: "2026-11-30",
          },
        ];
      },
      { code: "unknown-rule", place: /the-act § 1/, says: /Did you mean "small.route"/ },
    ],
    [
      "a doubt about what is settled",
      (d) => {
        d.doubts = [
          {
            id: "small.duty",
            from: "2020-01-01",
            settledBy: { nb: "a", nn: "a", en: "a" },
            on: "2026-11-30",
          },
        ];
      },
      { code: "doubt-without-version", place: /small\.duty, 2020-01-01/, says: /No version/ },
    ],
    [
      "a version in doubt that is not among the doubts",
      (d) => {
        d.doubts = [];
        versionOf(d, "small.duty").certainty = "unverified";
      },
      { code: "no-doubt", place: /small\.duty, 2020-01-01/, says: /not settled/ },
    ],
    [
      "an input of a derived fact",
      (d) => {
        factOf(d, "grant.amountOre").derive.money = "grant.amonut";
      },
      { code: "unknown-fact", place: /^grant\.amountOre$/, says: /Did you mean "grant\.amount"\?/ },
    ],
    [
      "a parameter of a derived fact",
      (d) => {
        d.facts.push(
          { id: "a.awards", type: "awards" },
          {
            id: "a.totalCent",
            type: "cent",
            derive: {
              op: "awards-total",
              awards: "a.awards",
              window: { kind: "rolling", months: "small.mnths" },
              bound: "exact",
            },
          },
        );
      },
      { code: "unknown-parameter", place: /^a\.totalCent$/, says: /small\.mnths/ },
    ],
    [
      "a table of a derived fact",
      (d) => {
        d.facts.push(
          { id: "a.code", type: "code" },
          {
            id: "a.kind",
            type: "enum",
            values: ["x"],
            derive: { op: "lookup", fact: "a.code", table: "small.table" },
          },
        );
      },
      { code: "unknown-table", place: /^a\.kind$/, says: /small\.table/ },
    ],
    [
      "a fact of a constraint",
      (d) => {
        d.constraints = [{ id: "small.at-most", kind: "at-most", fact: "actor.helprs", than: "actor.staff" }];
      },
      { code: "unknown-fact", place: /^small\.at-most$/, says: /Did you mean "actor\.helpers"\?/ },
    ],
    [
      "a route of the order",
      (d) => {
        d.order.push("small.ruote");
      },
      { code: "unknown-rule", place: /^order$/, says: /Did you mean "small\.route"\?/ },
    ],
    [
      "the total of a ceiling",
      (d) => {
        versionOf(d, "small.route").ceiling = { total: "grant.amountCent", parameter: "small.ceiling" };
      },
      { code: "unknown-fact", place: /small\.route/, says: /grant\.amount"/ },
    ],
    [
      "the parameter of a ceiling",
      (d) => {
        versionOf(d, "small.route").ceiling = { total: "grant.amountOre", parameter: "small.roof" };
      },
      { code: "unknown-parameter", place: /small\.route/, says: /small\.roof/ },
    ],
    [
      "what a note applies to",
      (d) => {
        d.rules.push(rule("small.note", "note", undefined, { appliesTo: ["small.ruote"] }));
      },
      { code: "unknown-rule", place: /^small\.note$/, says: /Did you mean "small\.route"\?/ },
    ],
    [
      "what a conflict contests",
      (d) => {
        d.rules.push(
          rule(
            "small.conflict",
            "conflict",
            { all: [isTrue("actor.isListed")] },
            { contests: ["actor.isLited"] },
          ),
        );
      },
      { code: "contests-unknown", place: /^small\.conflict$/, says: /Did you mean "actor\.isListed"\?/ },
    ],
  ]);
});

describe("a comparison that means nothing", () => {
  catches([
    [
      "a reference to a duty",
      (d) => {
        membersOf(d).push(ref("small.duty"));
      },
      { code: "reference-kind", place: /small\.is-small/, says: /only a class, condition, regime or route/ },
    ],
    [
      "a value that the fact cannot have",
      (d) => {
        membersOf(d).push(leaf("is-company", "actor.form", "equal", "compnay"));
      },
      { code: "value-unknown", place: /#is-company$/, says: /Did you mean "company"\?/ },
    ],
    [
      "a word against a boolean",
      (d) => {
        membersOf(d).push(leaf("listed", "actor.isListed", "equal", "yes"));
      },
      { code: "value-type", place: /#listed$/, says: /boolean/ },
    ],
    [
      "true against a word",
      (d) => {
        membersOf(d).push(leaf("is-company", "actor.form", "equal", true));
      },
      { code: "value-type", place: /#is-company$/, says: /not true or false/ },
    ],
    [
      "an ordering of words",
      (d) => {
        membersOf(d).push(leaf("after-association", "actor.form", "greaterThan", "association"));
      },
      { code: "ordering-of-words", place: /#after-association$/, says: /needs a number on each side/ },
    ],
    [
      "a list where one value belongs",
      (d) => {
        membersOf(d).push(leaf("is-either", "actor.form", "equal", ["company"]));
      },
      { code: "list-operator", place: /#is-either$/, says: /in and notIn take a list/ },
    ],
    [
      "one value where a list belongs",
      (d) => {
        membersOf(d).push(leaf("is-among", "actor.form", "in", "company"));
      },
      { code: "list-operator", place: /#is-among$/, says: /in and notIn take a list/ },
    ],
    [
      "øre against a share",
      (d) => {
        membersOf(d)[0].value = { fact: "parameter.small.share" };
        d.parameters.splice(0, 1);
      },
      { code: "units-differ", place: /#under-ceiling$/, says: /is ore, .* is millionths/ },
    ],
    [
      "raw money",
      (d) => {
        membersOf(d).push(leaf("raw", "grant.amount", "lessThan", { fact: "parameter.small.ceiling" }));
      },
      { code: "fact-not-weighed", place: /#raw$/, says: /Compare a fact derived from it/ },
    ],
    [
      "a share rounded down, asked for more than",
      (d) => {
        versionOf(d, "small.is-listed").conditions.any[1].operator = "greaterThan";
      },
      { code: "share-pairing", place: /#has-helpers$/, says: /greaterThanInclusive or lessThan/ },
    ],
    [
      "a share rounded up, asked for at least",
      (d) => {
        const share = factOf(d, "actor.helperShareFloor");
        share.id = "actor.helperShareCeil";
        share.derive.round = "up";
        versionOf(d, "small.is-listed").conditions.any[1].fact = "actor.helperShareCeil";
      },
      { code: "share-pairing", place: /#has-helpers$/, says: /greaterThan or lessThanInclusive/ },
    ],
    [
      "rules in a ring",
      (d) => {
        membersOf(d).push(ref("small.is-listed"));
        versionOf(d, "small.is-listed").conditions.any.push(ref("small.is-small"));
      },
      {
        code: "cycle",
        place: /^small\.is-/,
        says: /small\.is-listed → small\.is-small → small\.is-listed.*Break the ring/,
      },
    ],
    [
      "a rule that refers to itself",
      (d) => {
        membersOf(d).push(ref("small.is-small"));
      },
      { code: "cycle", place: /^small\.is-small$/, says: /small\.is-small → small\.is-small/ },
    ],
    [
      "a ring that another reading closes",
      (d) => {
        const one = versionOf(d, "small.is-small");
        one.certainty = "uncertain";
        one.alternatives = [{ note: "small.other-reading", conditions: { all: [ref("small.is-small")] } }];
      },
      { code: "cycle", place: /^small\.is-small$/, says: /Break the ring/ },
    ],
    [
      "derived facts in a ring",
      (d) => {
        d.facts.push(
          { id: "a.oneOre", type: "ore", derive: { op: "sum", facts: ["a.twoOre"] } },
          { id: "a.twoOre", type: "ore", derive: { op: "sum", facts: ["a.oneOre"] } },
        );
      },
      { code: "cycle", place: /^a\.oneOre$/, says: /a\.oneOre → a\.twoOre → a\.oneOre/ },
    ],
  ]);
});

describe("a fact that is not well made", () => {
  catches([
    [
      "an enumeration without values",
      (d) => {
        d.facts.push({ id: "a.kind", type: "enum" });
      },
      { code: "enum-without-values", place: /^a\.kind$/, says: /List them/ },
    ],
    [
      "a given fact of a derived type",
      (d) => {
        d.facts.push({ id: "a.sumOre", type: "ore" });
      },
      { code: "given-of-derived-type", place: /^a\.sumOre$/, says: /Give it a `derive`/ },
    ],
    [
      "a derived fact of a given type",
      (d) => {
        d.facts.push({
          id: "a.sum",
          type: "money",
          unit: "NOK",
          derive: { op: "sum", facts: ["grant.amountOre"] },
        });
      },
      { code: "derived-type", place: /^a\.sum$/, says: /cannot be of the type money/ },
    ],
    [
      "an amount without a unit",
      (d) => {
        delete factOf(d, "grant.amount").unit;
      },
      { code: "no-unit", place: /^grant\.amount$/, says: /such as NOK/ },
    ],
    [
      "a share whose name says no direction",
      (d) => {
        d.facts.push({
          id: "a.share",
          type: "millionths",
          derive: { op: "ratio", part: "actor.helpers", whole: "actor.staff", round: "up" },
        });
      },
      { code: "share-name", place: /^a\.share$/, says: /ShareFloor or ShareCeil/ },
    ],
    [
      "a share rounded against its name",
      (d) => {
        factOf(d, "actor.helperShareFloor").derive.round = "up";
      },
      { code: "share-rounding", place: /^actor\.helperShareFloor$/, says: /asks for "down"/ },
    ],
    [
      "a fact inside another fact",
      (d) => {
        d.facts.push({ id: "grant.amount.currency", type: "text" });
      },
      { code: "nested-fact", place: /^grant\.amount\.currency$/, says: /inside the fact "grant\.amount"/ },
    ],
    [
      "an unknown way to derive",
      (d) => {
        factOf(d, "grant.amountOre").derive = { op: "guess" };
      },
      { code: "shape", place: /facts\[\d+ grant\.amountOre\]\.derive/, says: /./ },
    ],
    [
      "a derivation with a field too many",
      (d) => {
        factOf(d, "grant.amountOre").derive.tax = "0.25";
      },
      { code: "shape", place: /grant\.amountOre\]\.derive/, says: /tax/ },
    ],
  ]);
});

describe("versions that do not follow on each other", () => {
  const two = (first: object, second: object) => (d: Loose) => {
    const only = versionOf(d, "small.is-small");
    ruleOf(d, "small.is-small").versions = [
      { ...only, ...first },
      { ...only, ...second },
    ];
  };
  catches([
    [
      "an overlap of one day",
      two({ to: "2021-12-31" }, { from: "2021-12-31" }),
      { code: "overlap", place: /^small\.is-small, 2020-01-01$/, says: /End the first on the day before/ },
    ],
    [
      "an open end that another follows",
      two({ to: null }, { from: "2022-01-01" }),
      { code: "overlap", place: /small\.is-small/, says: /overlap/ },
    ],
    [
      "versions out of order",
      two({ from: "2022-01-01" }, { from: "2020-01-01" }),
      { code: "overlap", place: /small\.is-small/, says: /overlap/ },
    ],
    [
      "a hole of one day",
      two({ to: "2021-12-30" }, { from: "2022-01-01" }),
      { code: "hole", place: /small\.is-small/, says: /from 2021-12-31 until 2022-01-01.*"gap": true/ },
    ],
    [
      "an end before the beginning",
      (d) => {
        versionOf(d, "small.is-small").to = "2019-12-31";
      },
      { code: "ends-before-it-begins", place: /small\.is-small/, says: /ends on 2019-12-31/ },
    ],
    [
      "a gap with conditions",
      (d) => {
        versionOf(d, "small.is-small").gap = true;
      },
      { code: "gap-with-conditions", place: /small\.is-small/, says: /Take away one/ },
    ],
    [
      "no conditions and no gap",
      (d) => {
        delete versionOf(d, "small.is-listed").conditions;
        d.parameters.splice(1, 1);
      },
      { code: "no-conditions", place: /^small\.is-listed, 2020-01-01$/, says: /A class has conditions/ },
    ],
    [
      "a hole between values of a parameter",
      (d) => {
        d.parameters[0].values = [value("1", { to: "2020-12-31" }), value("2", { from: "2021-02-01" })];
      },
      { code: "hole", place: /^small\.ceiling, 2020-01-01$/, says: /2021-01-01/ },
    ],
    [
      "a doubt without another reading",
      (d) => {
        versionOf(d, "small.is-small").certainty = "uncertain";
      },
      { code: "uncertain-without-alternatives", place: /small\.is-small/, says: /mark it unverified/ },
    ],
    [
      "another reading without doubt",
      (d) => {
        versionOf(d, "small.is-small").alternatives = [{ note: "small.other", gap: true }];
      },
      { code: "alternatives-without-doubt", place: /small\.is-small/, says: /not marked uncertain/ },
    ],
    [
      "another value without doubt",
      (d) => {
        d.parameters[0].values[0].alternatives = [{ note: "small.other", value: "600000" }];
      },
      { code: "alternatives-without-doubt", place: /small\.ceiling/, says: /not marked uncertain/ },
    ],
    [
      "a value that is not exact",
      (d) => {
        d.parameters[0].values[0].value = "0.005";
      },
      { code: "value-not-exact", place: /small\.ceiling/, says: /whole number of ore/ },
    ],
    [
      "a value that is no decimal",
      (d) => {
        d.parameters[0].values[0].value = "500 000";
      },
      { code: "value-not-exact", place: /small\.ceiling/, says: /decimal string/ },
    ],
    [
      "another reading that is not exact",
      (d) => {
        const one = d.parameters[0].values[0];
        one.certainty = "uncertain";
        one.alternatives = [{ note: "small.other", value: "1e6" }];
      },
      { code: "value-not-exact", place: /small\.ceiling/, says: /1e6/ },
    ],
    [
      "a day that does not exist",
      (d) => {
        versionOf(d, "small.is-small").from = "2021-02-29";
      },
      { code: "shape", place: /small\.is-small\]\.versions\[0\]\.from$/, says: /YYYY-MM-DD/ },
    ],
  ]);
});

describe("a kind of rule that lacks what it needs", () => {
  catches([
    [
      "no citation",
      (d) => {
        versionOf(d, "small.duty").citations = [];
      },
      { code: "no-source", place: /^small\.duty, 2020-01-01$/, says: /Neither authority nor evidence/ },
    ],
    [
      "a parameter without a citation",
      (d) => {
        delete d.parameters[0].values[0].citations;
      },
      { code: "shape", place: /small\.ceiling\]\.values\[0\]\.citations$/, says: /./ },
    ],
    [
      "a route that does not ask the gate first",
      (d) => {
        versionOf(d, "small.route").conditions.all.reverse();
      },
      { code: "no-gate", place: /^small\.route, 2020-01-01$/, says: /"condition": "transfer\.is-support"/ },
    ],
    [
      "a route behind the other gate",
      (d) => {
        versionOf(d, "small.route").conditions.all[0] = ref("transfer.is-purchase");
      },
      { code: "no-gate", place: /small\.route/, says: /transfer\.is-support/ },
    ],
    [
      "a route that may go round the gate",
      (d) => {
        versionOf(d, "small.route").conditions = { any: versionOf(d, "small.route").conditions.all };
      },
      { code: "no-gate", place: /small\.route/, says: /do not begin with/ },
    ],
    [
      "a route without a family",
      (d) => {
        delete ruleOf(d, "small.route").family;
      },
      { code: "no-family", place: /^small\.route$/, says: /purchase or support/ },
    ],
    [
      "a regime without a family",
      (d) => {
        d.rules.push(rule("small.regime", "regime", { all: [isTrue("actor.isListed")] }));
      },
      { code: "no-family", place: /^small\.regime$/, says: /Give it a family/ },
    ],
    [
      "a route without a place in the order",
      (d) => {
        d.rules.push(
          rule("small.lane", "route", { all: [ref("transfer.is-support")] }, { family: "support" }),
        );
      },
      { code: "not-in-order", place: /^small\.lane$/, says: /order\.json/ },
    ],
    [
      "an offer of what is no route",
      (d) => {
        ruleOf(d, "small.duty").offer = "always";
      },
      { code: "offer-of-no-route", place: /^small\.duty$/, says: /Only a route/ },
    ],
    [
      "an offer if claimed that says no claim",
      (d) => {
        ruleOf(d, "small.route").offer = "if-claimed";
      },
      { code: "claims", place: /^small\.route$/, says: /"if-claimed"/ },
    ],
    [
      "a claim of a fact that is not given",
      (d) => {
        Object.assign(ruleOf(d, "small.route"), { offer: "if-claimed", claims: ["grant.amountOre"] });
      },
      { code: "unknown-fact", place: /^small\.route$/, says: /no given fact/ },
    ],
    [
      "a usual answer that the fact cannot have",
      (d) => {
        factOf(d, "actor.form").usual = { is: "foundation", kind: "bars-only" };
      },
      { code: "usual-answer", place: /^actor\.form$/, says: /cannot be "foundation"/ },
    ],
    [
      "a cost class of a derived fact",
      (d) => {
        factOf(d, "actor.helperShareFloor").cost = "plain";
      },
      { code: "marked-derived", place: /^actor\.helperShareFloor$/, says: /nobody is asked/ },
    ],
    [
      "a fact in two topics",
      (d) => {
        d.topics = [
          { id: "actor", facts: ["actor.isListed"] },
          { id: "other", facts: ["actor.isListed"] },
        ];
      },
      { code: "topic-twice", place: /^actor$|^other$/, says: /two places/ },
    ],
    [
      "a topic of a fact that is not given",
      (d) => {
        d.topics = [{ id: "actor", facts: ["actor.isLitsed"] }];
      },
      { code: "unknown-fact", place: /^actor$/, says: /actor\.isListed/ },
    ],
    [
      "a basis that the conditions do not ask for",
      (d) => {
        d.rules.push(
          rule(
            "small.lane",
            "route",
            { all: [ref("transfer.is-support")] },
            { family: "support", version: { basis: ["small.route"] } },
          ),
        );
        d.order.push("small.lane");
      },
      { code: "basis-not-required", place: /small\.lane/, says: /Refer to it in an any/ },
    ],
    [
      "a duty without a stage",
      (d) => {
        delete ruleOf(d, "small.duty").stage;
      },
      { code: "no-stage", place: /^small\.duty$/, says: /before, award or after/ },
    ],
    [
      "a note that applies to nothing",
      (d) => {
        d.rules.push(rule("small.note", "note", undefined));
      },
      { code: "applies-to-nothing", place: /^small\.note$/, says: /Give it appliesTo/ },
    ],
    [
      "a note whose prefix matches nothing",
      (d) => {
        d.rules.push(rule("small.note", "note", undefined, { appliesTo: ["large.*"] }));
      },
      { code: "unknown-rule", place: /^small\.note$/, says: /no route or instrument matches/ },
    ],
    [
      "a restriction without strength",
      (d) => {
        d.rules.push(rule("small.limit", "restriction", undefined, { appliesTo: ["small.route"] }));
      },
      { code: "no-strength", place: /^small\.limit$/, says: /always or normally/ },
    ],
    [
      "a warning that says neither its code nor its facts",
      (d) => {
        d.rules.push(
          rule("small.care", "warning", { all: [isTrue("actor.isListed")] }, { appliesTo: ["small.*"] }),
        );
      },
      { code: "warns-of-nothing", place: /^small\.care$/, says: /Give it warns/ },
    ],
    [
      "a warning that belongs to no route",
      (d) => {
        const warns = { code: "assumed" as const, facts: ["actor.isListed"] };
        d.rules.push(rule("small.care", "warning", { all: [isTrue("actor.isListed")] }, { warns }));
      },
      { code: "applies-to-nothing", place: /^small\.care$/, says: /Give it appliesTo/ },
    ],
    [
      "a warning without conditions",
      (d) => {
        const warns = { code: "assumed" as const, facts: ["actor.isListed"] };
        d.rules.push(rule("small.care", "warning", undefined, { appliesTo: ["small.*"], warns }));
      },
      { code: "no-conditions", place: /^small\.care/, says: /A warning has conditions/ },
    ],
    [
      "a warning of a fact that is not given",
      (d) => {
        const warns = { code: "assumed" as const, facts: ["grant.amountOre"] };
        d.rules.push(
          rule(
            "small.care",
            "warning",
            { all: [isTrue("actor.isListed")] },
            { appliesTo: ["small.*"], warns },
          ),
        );
      },
      { code: "warns-unknown", place: /^small\.care$/, says: /not a given fact/ },
    ],
    [
      "a conflict that contests nothing",
      (d) => {
        d.rules.push(rule("small.conflict", "conflict", { all: [isTrue("actor.isListed")] }));
      },
      { code: "contests-nothing", place: /^small\.conflict$/, says: /Give it contests/ },
    ],
    [
      "a conflict over a derived fact",
      (d) => {
        d.rules.push(
          rule(
            "small.conflict",
            "conflict",
            { all: [isTrue("actor.isListed")] },
            { contests: ["grant.amountOre"] },
          ),
        );
      },
      { code: "contests-unknown", place: /^small\.conflict$/, says: /not a given fact/ },
    ],
    [
      "a conflict that refers to a rule",
      (d) => {
        d.rules.push(
          rule(
            "small.conflict",
            "conflict",
            { all: [ref("small.is-small")] },
            { contests: ["actor.isListed"] },
          ),
        );
      },
      { code: "conflict-refers", place: /^small\.conflict$/, says: /refers to no rule/ },
    ],
    [
      "a kind that is not known",
      (d) => {
        ruleOf(d, "small.duty").kind = "wish";
      },
      { code: "shape", place: /small\.duty\]\.kind$/, says: /./ },
    ],
    [
      "a field that is not known",
      (d) => {
        ruleOf(d, "small.duty").urgency = "high";
      },
      { code: "shape", place: /small\.duty\]$/, says: /urgency/ },
    ],
    [
      "an id in capitals",
      (d) => {
        ruleOf(d, "small.duty").id = "Small.Duty";
        versionOf(d, "small.route").duties = [];
      },
      { code: "shape", place: /\.id$/, says: /lower-case letters/ },
    ],
    [
      "a parameter that nothing uses",
      (d) => {
        d.parameters.push(parameter("small.spare", "integer", "3"));
      },
      { code: "unused-parameter", place: /^small\.spare$/, says: /Use it or remove it/ },
    ],
    [
      "a rule declared twice",
      (d) => {
        d.rules.push(ruleOf(d, "small.duty"));
      },
      { code: "declared-twice", place: /^small\.duty$/, says: /also declared in test\.json/ },
    ],
    [
      "a fact declared twice",
      (d) => {
        d.facts.push(factOf(d, "actor.form"));
      },
      { code: "declared-twice", place: /^actor\.form$/, says: /choose another id/ },
    ],
  ]);
});

test("all problems at once, in order of file and place", () => {
  const one = sound() as Loose;
  membersOf(one)[0].fact = "grant.amountOer";
  delete ruleOf(one, "small.duty").stage;
  one.facts.push({ id: "a.kind", type: "enum" });
  versionOf(one, "small.is-listed").to = "2019-01-01";
  expect(problemsOf(one).map(({ place, code }) => `${place}: ${code}`)).toEqual([
    "a.kind: enum-without-values",
    "small.duty: no-stage",
    "small.is-listed, 2020-01-01: ends-before-it-begins",
    "small.is-small#under-ceiling: unknown-fact",
  ]);
});

test("a fault in the shape does not hide a fault in a condition, nor a ring", () => {
  const one = sound() as Loose;
  membersOf(one)[0].operator = "roughly";
  ruleOf(one, "small.duty").urgency = "high";
  expect(
    problemsOf(one)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(["operator", "shape"]);

  const other = sound() as Loose;
  membersOf(other).push(ref("small.is-small"));
  delete ruleOf(other, "small.duty").stage;
  expect(
    problemsOf(other)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(["cycle", "no-stage"]);
});

test("a version may be written as a gap", () => {
  const document = sound() as Loose;
  const only = versionOf(document, "small.is-small");
  ruleOf(document, "small.is-small").versions = [
    { ...only, to: "2020-12-31" },
    version({ from: "2021-01-01", to: "2021-12-31", gap: true }),
    { ...only, from: "2022-01-01" },
  ];
  expect(problemsOf(document)).toEqual([]);
});
