import { limits } from "../schema";
import { asBefore } from "../written-out";

const operators = new Set([
  "equal",
  "notEqual",
  "in",
  "notIn",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
]);
const leafKeys = new Set(["id", "fact", "operator", "value"]);
const forbidden: Record<string, string> = {
  path: "A fact is flat; name the value itself as a fact.",
  priority: "All conditions count alike.",
  params: "A fact takes no parameters.",
};

export interface ShapeFault {
  code: string;
  place: string;
  message: string;
  hint?: string;
}

/** Whether a condition is one that both evaluators read alike. Everything wrong in it, each with its place. */
export function shapeFaults(condition: unknown, place: string, depth = 0): ShapeFault[] {
  if (depth > limits.depth)
    return [
      {
        code: "too-deep",
        place,
        message: `Conditions are nested more than ${limits.depth} levels deep.`,
        hint: "Name a shared condition instead.",
      },
    ];
  if (!isObject(condition)) return [{ code: "condition-shape", place, message: "A condition is an object." }];
  const faults: ShapeFault[] = [];
  for (const [key, hint] of Object.entries(forbidden))
    if (key in condition)
      faults.push({
        code: `forbidden-${key}`,
        place,
        message: `"${key}" is not allowed in a condition.`,
        hint,
      });
  const groups = ["all", "any", "not", "condition", "fact"].filter((key) => key in condition);
  if (groups.length !== 1)
    return [
      ...faults,
      {
        code: "condition-shape",
        place,
        message: "A condition has exactly one of all, any, not, condition and fact.",
        hint:
          groups.length > 1
            ? `It has ${groups.join(" and ")}.`
            : `It has ${Object.keys(condition).join(", ") || "nothing"}.`,
      },
    ];
  switch (groups[0]) {
    case "all":
    case "any":
      return [
        ...faults,
        ...extraKeys(condition, new Set([groups[0]]), place),
        ...groupFaults(condition[groups[0]], `${place}.${groups[0]}`, depth),
      ];
    case "not":
      return [
        ...faults,
        ...extraKeys(condition, new Set(["not"]), place),
        ...shapeFaults(condition.not, `${place}.not`, depth + 1),
      ];
    case "condition":
      return [
        ...faults,
        ...extraKeys(condition, new Set(["condition", "name"]), place),
        ...referenceFaults(condition, place),
      ];
    default:
      return [...faults, ...extraKeys(condition, leafKeys, place), ...leafFaults(condition, place)];
  }
}

/** As `shapeFaults`, for the conditions of a rule. */
export function rootFaults(conditions: unknown, place: string): ShapeFault[] {
  if (conditions === asBefore)
    return [
      {
        code: "nothing-before",
        place,
        message: `"${asBefore}" stands where no earlier version of the rule has conditions.`,
        hint: "Write the conditions out.",
      },
    ];
  return shapeFaults(conditions, place);
}

function groupFaults(members: unknown, place: string, depth: number): ShapeFault[] {
  if (!Array.isArray(members))
    return [{ code: "condition-shape", place, message: "A group is a list of conditions." }];
  if (members.length === 0)
    return [
      {
        code: "empty-group",
        place,
        message: "A group has no members.",
        hint: "json-rules-engine takes an empty group as met; write what is meant.",
      },
    ];
  return members.flatMap((member, index) => shapeFaults(member, `${place}[${index}]`, depth + 1));
}

function referenceFaults(reference: Record<string, unknown>, place: string): ShapeFault[] {
  if (typeof reference.condition !== "string")
    return [{ code: "condition-shape", place, message: "A reference names a rule." }];
  if (reference.name !== reference.condition)
    return [
      {
        code: "reference-with-other-name",
        place,
        message: `The reference to "${reference.condition}" has another name.`,
        hint: `Write { "condition": "${reference.condition}" }.`,
      },
    ];
  return [];
}

function leafFaults(leaf: Record<string, unknown>, place: string): ShapeFault[] {
  const faults: ShapeFault[] = [];
  if (typeof leaf.id !== "string" || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(leaf.id))
    faults.push({
      code: "leaf-id",
      place,
      message: `A leaf needs an id of lower-case words joined by hyphens, not ${JSON.stringify(leaf.id)}.`,
    });
  if (typeof leaf.fact !== "string")
    faults.push({ code: "condition-shape", place, message: "A leaf names a fact." });
  if (typeof leaf.operator !== "string" || !operators.has(leaf.operator))
    faults.push({
      code: "operator",
      place,
      message: `The operator ${JSON.stringify(leaf.operator)} is not allowed.`,
      hint: `Use one of ${[...operators].join(", ")}.`,
    });
  if (typeof leaf.value === "number")
    faults.push({
      code: "literal-number",
      place,
      message: `The number ${leaf.value} stands in a condition.`,
      hint: 'Make it a dated parameter with a citation and write { "fact": "parameter.…" }.',
    });
  else if (!isLeafValue(leaf.value))
    faults.push({
      code: "leaf-value",
      place,
      message: `A leaf compares with true, false, a word, a list of words or { "fact": … }, not with ${JSON.stringify(leaf.value)}.`,
    });
  return faults;
}

function isLeafValue(value: unknown): boolean {
  if (typeof value === "boolean" || typeof value === "string") return true;
  if (Array.isArray(value)) return value.length > 0 && value.every((one) => typeof one === "string");
  return isObject(value) && typeof value.fact === "string" && Object.keys(value).length === 1;
}

function extraKeys(
  condition: Record<string, unknown>,
  known: ReadonlySet<string>,
  place: string,
): ShapeFault[] {
  const extra = Object.keys(condition).filter((key) => !known.has(key) && !(key in forbidden));
  return extra.length === 0
    ? []
    : [
        {
          code: "condition-shape",
          place,
          message: `${extra.map((key) => `"${key}"`).join(", ")} does not belong in this condition.`,
        },
      ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
