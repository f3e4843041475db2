import { describe, expect, test } from "vitest";
import { askerFile, command, fileWith } from "./command";

const languages = ["nb", "nn", "en"] as const;
const nested = `${'{"a":'.repeat(2_000_000)}1${"}".repeat(2_000_000)}`;
const deepButSmall = `{"contract":${"[".repeat(400_000)}${"]".repeat(400_000)}}`;

/** What is in the file, and what each language must say about it. */
const inputs: [name: string, content: unknown, nb: string, nn: string, en: string][] = [
  ["not JSON", '{\n  "transfer": oops }', "linje 2, tegn 15", "linje 2, teikn 15", "line 2, column 15"],
  [
    "the token NaN",
    '{"contract":{"estimatedValue":NaN}}',
    "ikke gyldig JSON",
    "ikkje gyldig JSON",
    "not valid JSON",
  ],
  ["nothing at all", "", "er tom. Oppgi en sak", "er tom. Oppgi ei sak", "is empty. Give a case"],
  ["a list of cases", [{}, {}], "liste med 2 saker", "liste med 2 saker", "list of 2 cases"],
  ["a bare number", "7", "skal være et objekt", "skal vere eit objekt", "must be an object"],
  ["a case that is null", { case: null }, "skal være et objekt", "skal vere eit objekt", "must be an object"],
  [
    "a wrong type",
    { contract: { estimatedValue: true } },
    "contract.estimatedValue skal være et tall",
    "contract.estimatedValue skal vere eit tal",
    "contract.estimatedValue must be a number",
  ],
  [
    "a negative amount",
    { contract: { estimatedValue: -1 } },
    "kan ikke være negativ",
    "kan ikkje vere negativ",
    "cannot be negative",
  ],
  [
    "an absurd amount",
    { contract: { estimatedValue: "99999999999999999999" } },
    "urimelig stor",
    "urimeleg stor",
    "too large to be meant",
  ],
  [
    "NaN as a text",
    { contract: { estimatedValue: "NaN" } },
    "skal være et tall",
    "skal vere eit tal",
    "must be a number",
  ],
  [
    "three decimals",
    { contract: { estimatedValue: "100.0055" } },
    "mer enn 2 desimaler",
    "meir enn 2 desimalar",
    "more than 2 decimals",
  ],
  [
    "an impossible date",
    { actor: { foundedOn: "2025-02-30" } },
    "skal være en dato som finnes",
    "skal vere ein dato som finst",
    "must be a date that exists",
  ],
  [
    "an impossible date of the answer",
    { case: {}, on: "2025-02-30" },
    "skal være en dato som finnes",
    "skal vere ein dato som finst",
    "must be a date that exists",
  ],
  [
    "an unknown currency",
    { transfer: { amount: { amount: 1, currency: "SEK" } } },
    'Valutaen "SEK" er ikke kjent',
    'Valutaen "SEK" er ikkje kjend',
    'The currency "SEK" is not known',
  ],
  [
    "more disadvantaged employees than employees",
    { actor: { employees: 2, disadvantagedEmployees: 3 } },
    "actor.disadvantagedEmployees er høyere enn actor.employees",
    "actor.disadvantagedEmployees er høgare enn actor.employees",
    "actor.disadvantagedEmployees is more than actor.employees",
  ],
  [
    "10 MB of nesting",
    nested,
    "for stor. Grensen er 1 MB",
    "for stor. Grensa er 1 MB",
    "too large. The limit is 1 MB",
  ],
  [
    "nesting within the limit of size",
    deepButSmall,
    "contract skal være et objekt",
    "contract skal vere eit objekt",
    "contract must be an object",
  ],
  [
    "keys that reach for the prototype",
    '{"__proto__":{"polluted":true},"contract":{"constructor":1}}',
    "Feltet __proto__ finnes ikke",
    "Feltet __proto__ finst ikkje",
    "There is no field __proto__",
  ],
  [
    "an unknown field",
    { contract: { estimatedVaule: 1 } },
    "Mente du «contract.estimatedValue»?",
    "Meinte du «contract.estimatedValue»?",
    'Did you mean "contract.estimatedValue"?',
  ],
];

describe.each(inputs)("%s", (name, content, ...messages) => {
  const file = fileWith(`${name.replaceAll(" ", "-")}.json`, content);
  test.each(languages.map((lang, index) => [lang, messages[index]!] as const))(
    "in %s",
    async (lang, message) => {
      const { code, out, err } = await command(["assess", file, "--lang", lang]);
      expect(code).toBe(1);
      expect(out).toBe("");
      expect(err).toContain(message);
      expect(err).not.toMatch(/\n\s+at /);
    },
  );
});

test("nothing has reached the prototype", () =>
  expect(({} as Record<string, unknown>).polluted).toBeUndefined());

test("everything that is wrong is said at once, each with its path", async () => {
  const file = fileWith("many.json", {
    contract: { estimatedValue: -1, subject: "cars" },
    actor: { employees: 1.5 },
  });
  const { code, out } = await command(["assess", file, "--format", "json", "--on", "2025-06-02"]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    issues: [{ path: "actor.employees" }, { path: "contract.estimatedValue" }, { path: "contract.subject" }],
  });
});

test("a file that is not JSON is an issue too where JSON is asked for", async () => {
  const { code, out } = await command(["assess", fileWith("broken.json", "{"), "--format", "json"]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ ok: false, issues: [{ code: "not-json", path: "" }] });
});

/** What is wrong on the command line, and what each language must say about it. */
const usages: [name: string, argv: string[], code: number, nb: string, nn: string, en: string][] = [
  [
    "a missing file",
    ["assess", "no-such.json"],
    1,
    "Finner ikke filen no-such.json",
    "Finn ikkje fila no-such.json",
    "Cannot find the file no-such.json",
  ],
  [
    "a folder for a file",
    ["assess", "rules"],
    1,
    "rules er en mappe",
    "rules er ei mappe",
    "rules is a folder",
  ],
  [
    "a date that does not exist",
    ["assess", askerFile, "--on", "2025-13-01"],
    2,
    "--on: Datoen «2025-13-01» finnes ikke",
    "--on: Datoen «2025-13-01» finst ikkje",
    "--on: The date “2025-13-01” does not exist",
  ],
  ...["batch in.jsonl out.jsonl", "rules", "ask", "letter grant case.json", "explain direct-award"].map(
    (line): (typeof usages)[number] => [
      `a date that does not exist for ${line.split(" ")[0]}`,
      [...line.split(" "), "--on", "i morgen"],
      2,
      "--on: Datoen «i morgen» finnes ikke",
      "--on: Datoen «i morgen» finst ikkje",
      "--on: The date “i morgen” does not exist",
    ],
  ),
  [
    "another date that does not exist",
    ["assess", askerFile, "--also-on", "2025-02-29"],
    2,
    "--also-on: Datoen «2025-02-29» finnes ikke",
    "--also-on: Datoen «2025-02-29» finst ikkje",
    "--also-on: The date “2025-02-29” does not exist",
  ],
  [
    "an unknown shell",
    ["complete", "tcsh"],
    2,
    "SHELL kan ikke være «tcsh». Mulige verdier: zsh, bash, fish, powershell.",
    "SHELL kan ikkje vere «tcsh». Moglege verdiar: zsh, bash, fish, powershell.",
    "SHELL cannot be “tcsh”. Possible values: zsh, bash, fish, powershell.",
  ],
  [
    "answers of a batch that look like a table",
    ["batch", askerFile, "svar.xlsx"],
    2,
    "svar.xlsx ser ut som en tabell",
    "svar.xlsx ser ut som ein tabell",
    "svar.xlsx looks like a table",
  ],
  [
    "a table of a batch that no spreadsheet opens",
    ["batch", askerFile, "svar.jsonl", "--summary", "svar.txt"],
    2,
    "svar.txt slutter verken på .csv eller .xlsx",
    "svar.txt sluttar verken på .csv eller .xlsx",
    "svar.txt ends in neither .csv nor .xlsx",
  ],
  [
    "a file for a folder on the way",
    ["assess", askerFile, "--record", `${askerFile}/record.json`],
    2,
    "en del av stien er ikke en mappe (ENOTDIR)",
    "ein del av stigen er ikkje ei mappe (ENOTDIR)",
    "a part of the path is not a folder (ENOTDIR)",
  ],
  [
    "no file on a terminal",
    ["assess"],
    2,
    "Mangler: JSON-fil med saken",
    "Manglar: JSON-fil med saka",
    "Missing: JSON file with the case",
  ],
  ["no route", ["explain"], 2, "Mangler: veien", "Manglar: vegen", "Missing: the route"],
  [
    "an unknown command",
    ["asess"],
    2,
    "Kommandoen «asess» finnes ikke. Mente du «assess»?",
    "Kommandoen «asess» finst ikkje. Meinte du «assess»?",
    "There is no command “asess”. Did you mean “assess”?",
  ],
  [
    "an unknown option",
    ["assess", "--fromat", "json"],
    2,
    "Valget «--fromat» finnes ikke her. Mente du «--format»?",
    "Valet «--fromat» finst ikkje her. Meinte du «--format»?",
    "There is no option “--fromat” here. Did you mean “--format”?",
  ],
  [
    "an option without its value",
    ["assess", askerFile, "--on"],
    2,
    "Valget --on mangler en verdi",
    "Valet --on manglar ein verdi",
    "The option --on needs a value",
  ],
  [
    "an unknown format",
    ["assess", askerFile, "--format", "xml"],
    2,
    "--format kan ikke være «xml»",
    "--format kan ikkje vere «xml»",
    "--format cannot be “xml”",
  ],
  [
    "an unknown detail",
    ["assess", askerFile, "--detail", "some"],
    2,
    "verdicts, summary, trace, full",
    "verdicts, summary, trace, full",
    "verdicts, summary, trace, full",
  ],
  [
    "too many arguments",
    ["assess", "a", "b"],
    2,
    "For mange argumenter",
    "For mange argument",
    "Too many arguments",
  ],
  [
    "an unknown municipality",
    ["assess", askerFile, "--municipality", "kristiansad"],
    2,
    "Mente du «kristiansand»?",
    "Meinte du «kristiansand»?",
    "Did you mean “kristiansand”?",
  ],
  [
    "an unknown pack",
    ["assess", askerFile, "--pack", "no-such-pack"],
    3,
    "Finner ikke regelpakken no-such-pack",
    "Finn ikkje regelpakka no-such-pack",
    "Cannot find the rule pack no-such-pack",
  ],
];

describe.each(usages)("%s", (_name, argv, wanted, ...messages) => {
  test.each(languages.map((lang, index) => [lang, messages[index]!] as const))(
    "in %s",
    async (lang, message) => {
      const { code, out, err } = await command([argv[0]!, "--lang", lang, ...argv.slice(1)]);
      expect({ code, out }).toEqual({ code: wanted, out: "" });
      expect(err).toContain(message);
      expect(err).not.toMatch(/\n\s+at /);
    },
  );
});

test("an unknown language is refused, in Norwegian", async () => {
  const { code, err } = await command(["assess", askerFile, "--lang", "fr"]);
  expect(code).toBe(2);
  expect(err).toContain("--lang kan ikke være «fr»");
});

test("nothing asked shows the help, as an error", async () => {
  const { code, out, err } = await command([]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("Kommandoer:");
});
