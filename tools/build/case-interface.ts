import type { Fact, Texts } from "../../src/law";

const types: Record<string, string> = {
  boolean: "boolean",
  judgement: "JudgementInput",
  count: "number",
  money: "MoneyInput",
  share: "number | string",
  decimal: "number | string",
  date: "string",
  monthDay: "string",
  text: "string",
  code: "string",
  organisationNumber: "string",
  municipalityNumber: "string",
  cpv: "string",
  sectorCode: "string",
  awards: "AwardsInput",
  purchases: "PurchasesInput",
};

interface Branch {
  [key: string]: Branch | Fact;
}

/** The TypeScript interface of a case, from the declared facts: every field optional, with its meaning. */
export function caseInterface(facts: readonly Fact[], texts: Texts): string {
  const root: Branch = {};
  for (const fact of facts) {
    if (fact.derive) continue;
    const keys = fact.id.split(".");
    const last = keys.pop()!;
    let branch = root;
    for (const key of keys) {
      branch[key] ??= {};
      branch = branch[key] as Branch;
    }
    branch[last] = fact;
  }
  return [
    'import type { AwardsInput, JudgementInput, MoneyInput, PurchasesInput } from "../case/input";',
    "",
    "/** What the caller knows of a case. Every field is optional; absent means not known. Written by tools/build/compile-law.ts from rules/facts. */",
    `export interface Case ${body(root, texts, "")}`,
    "",
  ].join("\n");
}

function body(branch: Branch, texts: Texts, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.keys(branch)
    .sort()
    .flatMap((key) => {
      const item = branch[key]!;
      if (!isFact(item)) return [`${inner}${key}?: ${body(item, texts, inner)} | undefined;`];
      return [`${inner}/** ${docOf(item, texts)} */`, `${inner}${key}?: ${caseType(item)} | undefined;`];
    });
  if (indent === "")
    lines.push(
      "  /** Duties that have been done or not, by their ids; for a transfer already made. */",
      "  done?: Record<string, boolean> | undefined;",
      "  /** Where facts are from, in a few words, by the id of the fact. */",
      "  sources?: Record<string, string> | undefined;",
      "  /** What registers say: by the name of the register, then by the id of the fact. Where a register and the case, or two registers, differ, the fact counts as not known. */",
      "  registers?: Record<string, Record<string, unknown>> | undefined;",
    );
  return `{\n${lines.join("\n")}\n${indent}}`;
}

/** What a case may say of a fact, as a type. */
export function caseType({ type, values = [] }: Fact): string {
  return type === "enum" ? values.map((value) => JSON.stringify(value)).join(" | ") : types[type]!;
}

function isFact(item: Branch | Fact): item is Fact {
  return typeof (item as Fact).id === "string" && typeof (item as Fact).type === "string";
}

function docOf(fact: Fact, texts: Texts): string {
  const entry = texts[fact.id];
  const unit = fact.unit ? ` Unit: ${fact.unit}.` : "";
  return `${entry?.question ?? entry?.title ?? fact.id} ${entry?.help ?? ""}${unit}`
    .replaceAll("*/", "* /")
    .trim();
}
