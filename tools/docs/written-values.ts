/** Writes the tables of `docs/written-values.md` from the rows that the tests run. */
import { readFileSync, writeFileSync } from "node:fs";
import { writtenTables } from "../../test/support/written-table";

const page = "docs/written-values.md";
const tables = /(<!-- tables -->\n)[\s\S]*(<!-- end of tables -->)/;
writeFileSync(
  page,
  readFileSync(page, "utf8").replace(tables, (_, begin, end) => `${begin}\n${writtenTables()}\n\n${end}`),
);
