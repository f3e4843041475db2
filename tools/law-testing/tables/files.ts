import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Law } from "../../../src/law";
import { wholeDocument } from "../../../src/law/written-out";
import { nationalLaw } from "../../../src/national-law";
import { type ConditionTable, tableFolder } from "../../../test/support/condition-tables";
import { isOfPack, lawOfMunicipality, municipalities } from "../../../test/support/packs";
import { printed } from "./printed";

/** A law with the tables of its own rules: tables lie in a file named as the file of the rule. */
export interface LawTables {
  law: Law;
  /** Whether a rule or parameter is the law's own: of the national law, or of the pack. */
  isOwn(id: string): boolean;
  /** The tables in the file of a rule, to be added to. */
  tablesOf: ReadonlyMap<string, ConditionTable[]>;
  write(): void;
}

export function lawTables(): LawTables[] {
  const folders = municipalities().map((name) => `municipalities/${name}/`);
  return [
    tablesIn(nationalLaw, (file) => !file.startsWith("municipalities/")),
    ...folders.map((folder, index) =>
      tablesIn(lawOfMunicipality(municipalities()[index]!), (file) => file.startsWith(folder)),
    ),
  ];
}

function tablesIn(law: Law, isIn: (file: string) => boolean): LawTables {
  const tablesOf = new Map<string, ConditionTable[]>();
  const files = new Map<string, ConditionTable[]>();
  for (const file of ruleFiles().filter(isIn)) {
    const target = join(tableFolder, file);
    const { rules = [] } = wholeDocument(JSON.parse(readFileSync(join("rules", file), "utf8")));
    const tables: ConditionTable[] = existsSync(target) ? JSON.parse(readFileSync(target, "utf8")) : [];
    files.set(target, tables);
    for (const { id } of rules) tablesOf.set(id, tables);
  }
  return {
    law,
    isOwn: (id) => law === nationalLaw || isOfPack(id),
    tablesOf,
    write() {
      for (const [target, tables] of files) {
        if (tables.length === 0) continue;
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, printed(tables));
      }
    },
  };
}

function ruleFiles(): string[] {
  return readdirSync("rules", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json") && !/^(texts|facts|sources)\//.test(name))
    .sort();
}
