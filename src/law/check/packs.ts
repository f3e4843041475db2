import type { CheckContext } from "./law";

const kindsOfPacks = new Set(["instrument", "restriction", "note", "condition", "duty", "consideration"]);

/** A pack adds instruments and restrictions under its own name. */
export function checkPacks(context: CheckContext): void {
  const { packs, rules, parameters } = context.law.data;
  const names = packs.map((pack) => pack.id);
  names.forEach((name, index) => {
    if (names.indexOf(name) !== index) context.report("pack", name, "pack-twice", `Two packs are called "${name}".`);
  });
  if (names.length === 0) return;
  const isOwn = (id: string) => names.some((name) => id.startsWith(`${name}.`));
  for (const rule of rules) {
    if (!context.isNew(`rule:${rule.id}`)) continue;
    if (isOwn(rule.id)) {
      if (!kindsOfPacks.has(rule.kind)) context.report(`rule:${rule.id}`, rule.id, "pack-kind", `A pack cannot add a ${rule.kind}.`, `It may add: ${[...kindsOfPacks].join(", ")}.`);
    } else if (!context.law.isMain(rule.id)) context.report(`rule:${rule.id}`, rule.id, "pack-name", `The rule does not begin with the name of its pack (${names.join(", ")}).`, `Call it ${names[0]}.${rule.id}.`);
  }
  for (const parameter of parameters)
    if (context.isNew(`parameter:${parameter.id}`) && !isOwn(parameter.id) && !context.law.isMain(parameter.id)) context.report(`parameter:${parameter.id}`, parameter.id, "pack-name", `The parameter does not begin with the name of its pack (${names.join(", ")}).`);
}
