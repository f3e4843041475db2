import { expect, it } from "vitest";
import { tableRun } from "./table-run";

const mapping = {
  on: "Vedtaksdato",
  facts: {
    "transfer.nature": { value: "support" },
    "transfer.amount": "Søknadsbeløp",
    "actor.hasBoard": "Styre",
    "actor.organisationNumber": "Org.nr.",
  },
};

it.each([
  ["nb", "Kolonnen «", "»"],
  ["nn", "Kolonnen «", "»"],
  ["en", 'The column "', '"'],
])(
  "tells of a cell by the name of its column, and quotes what stands there: %s",
  async (lang, before, after) => {
    const csv = "Vedtaksdato;Søknadsbeløp;Styre;Org.nr.\n31.04.2026;500 000 – 600 000;kanskje;974 760 674\n";
    const { invalid } = await tableRun(csv, mapping, ["--lang", lang]);
    const written = {
      Søknadsbeløp: "500 000 – 600 000",
      Styre: "kanskje",
      "Org.nr.": "974 760 674",
      Vedtaksdato: "31.04.2026",
    };
    const messages = invalid[0]!.issues.map(({ message }) => message);
    expect(messages).toHaveLength(4);
    for (const [at, [column, text]] of Object.entries(written).entries()) {
      expect(messages[at]).toMatch(new RegExp(`^${before}${column}${after} `));
      expect(messages[at]).toContain(`"${text}"`);
    }
    expect(invalid[0]!.issues.map(({ path }) => path)).toContain("transfer.amount");
  },
);
