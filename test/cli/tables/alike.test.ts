import { describe, expect, it } from "vitest";
import { createFormSession } from "../../../src/form";
import { tableRun } from "./table-run";
import { rowsOf, workbook } from "./workbook";

/** What a person writes, by the fact. */
const written: Readonly<Record<string, string>> = {
  "actor.name": " Laget «Nord» ",
  "actor.organisationNumber": "NO 974 760 673 MVA",
  "actor.employees": "1 200",
  "actor.hasBoard": "Ja",
  "actor.sectorCode": "7000",
  "aid.economicUse": "20 %",
  "contract.cpv": "85 00 00 00",
  "contract.estimatedValue": "kr 600.000,-",
  "municipality.number": "301",
  "transfer.amount": "EUR 1.000,50",
  "transfer.decidedOn": "2.2.2026",
};
const facts = Object.keys(written);
/** What makes the row invalid, so that the case it was read as is told. */
const refused = { "transfer.form": { value: "none such" } };
const mapping = { facts: { ...Object.fromEntries(facts.map((fact) => [fact, fact])), ...refused } };

function asForm(): unknown {
  const session = createFormSession({ on: "2026-11-24" });
  for (const fact of facts) session.set(fact as string, written[fact]);
  expect(session.state.issues).toEqual([]);
  return session.toCase();
}

describe("what a person writes becomes the same case", () => {
  it.each([
    ["CSV", `${facts.join(";")}\n${Object.values(written).join(";")}\n`, "in.csv"],
    ["XLSX", workbook({ sheets: { Ark1: rowsOf([facts, Object.values(written)]) } }), "in.xlsx"],
  ])("in a field of a form and in a cell of %s", async (_, table, name) => {
    const { invalid } = await tableRun(table, mapping, [], name);
    const { case: read } = invalid[0]!.input as { case: { transfer: Record<string, unknown> } };
    const { form: _form, ...transfer } = read.transfer;
    expect({ ...read, transfer }).toEqual(asForm());
  });
});
