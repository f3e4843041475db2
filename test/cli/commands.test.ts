import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { askerFile, command } from "./command";

describe("hjemmel explain", () => {
  test("shows one route, condition by condition", async () => {
    const { code, out } = await command(["explain", "procurement.limited-competition", askerFile]);
    expect(code).toBe(0);
    expect(out).toContain("VILKÅRENE, ETT FOR ETT");
    expect(out).toContain("krav: under NOK 7 800 000");
  });
  test("as JSON it is the route with its trace", async () => {
    const { out } = await command(["explain", "effect-contract.bridge", askerFile, "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({
      id: "effect-contract.bridge",
      verdict: "open",
      trace: { kind: "rule" },
    });
  });
  test.each([
    [
      "nb",
      "Veien «procurement.limited-competitoin» finnes ikke. Mente du «procurement.limited-competition»?",
    ],
    [
      "nn",
      "Vegen «procurement.limited-competitoin» finst ikkje. Meinte du «procurement.limited-competition»?",
    ],
    [
      "en",
      "There is no route “procurement.limited-competitoin”. Did you mean “procurement.limited-competition”?",
    ],
  ])("suggests the nearest route in %s", async (lang, message) => {
    const { code, out, err } = await command([
      "explain",
      "procurement.limited-competitoin",
      askerFile,
      "--lang",
      lang,
    ]);
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: `${message}\n` });
  });
});

const deMinimis = ["grant.de-minimis.general", "grant.de-minimis.sgei"];

describe("hjemmel explain, by words", () => {
  test.each([
    ["direct-award", "procurement.direct-award"],
    ["direktekjøp", "procurement.direct-award"],
    ["Direktekjøp", "procurement.direct-award"],
    ["direct award", "procurement.direct-award"],
    ["direct purchase supplier", "procurement.direct-award"],
    ["limited-competition", "procurement.limited-competition"],
    ["de-minimis.sgei", "grant.de-minimis.sgei"],
  ])("“%s” is one route, and explains it", async (words, id) => {
    const { code, out } = await command(["explain", words, askerFile, "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id });
  });
  test.each([
    ["nb", "bagatell", "«bagatell» kan være flere veier. Oppgi én av dem:"],
    ["nn", "de-minimis", "«de-minimis» kan vere fleire vegar. Oppgje éin av dei:"],
    ["en", "de minimis", "“de minimis” may be several routes. Give one of them:"],
  ])("several routes are listed with their titles in %s", async (lang, words, message) => {
    const { code, out, err } = await command(["explain", words, askerFile, "--lang", lang]);
    expect([code, out]).toEqual([2, ""]);
    const [first, ...listed] = err.trimEnd().split("\n");
    expect(first).toBe(message);
    expect(listed.map((line) => line.trim().split(":")[0])).toEqual(deMinimis);
    for (const line of listed) expect(line).toMatch(/^ {2}grant\.[\w.-]+: \p{Lu}\p{Ll}+ /u);
  });
  test.each(["direktekjpø", "direct-awrd", "dirct award"])(
    "for “%s” the nearest is suggested",
    async (words) => {
      const { code, err } = await command(["explain", words, askerFile, "--lang", "en"]);
      expect([code, err]).toEqual([
        2,
        `There is no route “${words}”. Did you mean “procurement.direct-award”?\n`,
      ]);
    },
  );
  test.each(["", "--", "xyzzyplugh"])("“%s” is no route, and none is near", async (words) => {
    const { code, err } = await command(["explain", "--lang", "en", "--", words, askerFile]);
    expect([code, err]).toEqual([2, `There is no route “${words}”.\n`]);
  });
});

describe("hjemmel assess and letter --route, by words", () => {
  const sportsClub = "fixtures/everyday/01-operating-grant-to-a-sports-club.json";
  test.each(["grant.outside-state-aid", "outside-state-aid", "ikke statsstøtte"])(
    "“%s” is one route",
    async (words) => {
      const { code, out } = await command(["assess", sportsClub, "--route", words]);
      expect([code, out]).toEqual([
        0,
        expect.stringContaining("Du spør om «tilskudd som ikke er statsstøtte»"),
      ]);
    },
  );
  test.each([
    [["assess", sportsClub], "bagatell", "«bagatell» kan være flere veier"],
    [["letter", "refusal", sportsClub], "bagatell", "«bagatell» kan være flere veier"],
    [["assess", sportsClub], "outside-state-adi", "Mente du «grant.outside-state-aid»?"],
  ])("%j with “%s” says which there are, or the nearest", async (argv, words, said) => {
    const { code, err } = await command([...argv, "--route", words]);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
  test("a route of purchases is closed to support because it is support", async () => {
    const { out } = await command(["assess", sportsClub, "--route", "direct-award"]);
    expect(out).toMatch(/Fordi +kjøpsveiene gjelder ikke: dette er støtte\n/);
  });
});

describe("hjemmel rules, by words", () => {
  test.each(["direct-award", "direktekjøp", "direct award"])("“%s” is one rule", async (words) => {
    const { code, out } = await command(["rules", words, "--format", "json"]);
    expect([code, JSON.parse(out).id]).toEqual([0, "procurement.direct-award"]);
  });
  test("several are listed plainly, as the whole list is", async () => {
    const { code, out } = await command(["rules", "bagatell"]);
    expect(code).toBe(0);
    for (const id of deMinimis) expect(out).toMatch(new RegExp(`^- ${id}: `, "m"));
    expect(out).not.toContain("procurement.direct-award");
    const listed = JSON.parse((await command(["rules", "bagatell", "--format", "json"])).out);
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(deMinimis));
  });
  test("finds a rule of a pack by words of its title", async () => {
    const argv = ["rules", "årlig driftstilskudd", "--municipality", "kristiansand", "--format", "json"];
    expect(JSON.stringify(JSON.parse((await command(argv)).out))).toContain("kristiansand.operating-grant");
  });
});

describe("hjemmel rules", () => {
  test("lists every rule with its versions and how certain they are", async () => {
    const { code, out } = await command(["rules", "--lang", "en"], {
      terminal: { columns: 110 },
      env: { NO_COLOR: "1" },
    });
    expect(code).toBe(0);
    expect(out).toMatch(/- procurement\.limited-competition: Limited competition without a notice/);
    expect(out).toContain("procurement.national-threshold");
  });
  test("as JSON too", async () => {
    const listed = JSON.parse((await command(["rules", "--format", "json"])).out) as { id: string }[];
    expect(listed.find(({ id }) => id === "procurement.national-threshold")).toMatchObject({
      kind: "parameter",
    });
  });
  test("shows one rule: versions, conditions in words, where it stands, duties", async () => {
    const { out } = await command(["rules", "procurement.limited-competition"]);
    expect(out).toContain("Begrenset konkurranse uten kunngjøring");
    expect(out).toMatch(/FRA 1\. JANUAR 2017|1\. JANUAR 2017 TIL/);
    expect(out).toContain("[procurement.no-notice-duty]");
    expect(out).toMatch(/Hjemmel: anskaffelsesforskriften/);
    expect(out).toContain("Plikt: ");
  });
  test("says a duty once that several provisions have in the same words", async () => {
    const { out } = await command(["rules", "procurement.direct-award"]);
    expect(out.match(/- Plikt: Kunngjør snarest/g)).toHaveLength(1);
  });
  test("shows the dated values of a parameter, or only that of a date", async () => {
    const all = (await command(["rules", "procurement.act-threshold"])).out;
    expect(all).toContain("NOK 100 000");
    expect(all).toContain("NOK 500 000");
    const one = (await command(["rules", "procurement.act-threshold", "--on", "2026-06-30"])).out;
    expect(one).toContain("NOK 100 000");
    expect(one).not.toContain("NOK 500 000");
  });
  test("shows rules of a pack", async () => {
    const { code, out } = await command([
      "rules",
      "kristiansand.operating-grant",
      "--municipality",
      "kristiansand",
    ]);
    expect(code).toBe(0);
    expect(out).toContain("Årlig driftstilskudd");
  });
  test("suggests the nearest rule", async () => {
    const { code, err } = await command(["rules", "procurement.direct-awrd"]);
    expect(code).toBe(2);
    expect(err).toContain("Mente du «procurement.direct-award»?");
  });
});

describe("hjemmel rules --diff", () => {
  test("says in words what differs between two dates", async () => {
    const { code, out } = await command(["rules", "--diff", "2026-06-30", "2026-07-01", "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("(procurement.act-threshold): NOK 100,000 → NOK 500,000");
  });
  test.each([
    ["nb", "minst NOK 100 000 og under NOK 500 000"],
    ["nn", "minst NOK 100 000 og under NOK 500 000"],
    ["en", "at least NOK 100,000 and under NOK 500,000"],
  ])("says in %s exactly which cases change their verdict", async (lang, bounds) => {
    const { out } = await command(["rules", "--diff", "2026-06-30", "2026-07-01", "--lang", lang]);
    expect(out.replaceAll(/\s+/g, " ")).toContain(`[contract.valueNokOre]: ${bounds}`);
  });
  test.each([
    ["one date", ["--diff", "2026-06-30"], "Give --diff two dates"],
    [
      "a date that does not exist",
      ["--diff", "2026-06-30", "2026-06-31"],
      "The date “2026-06-31” does not exist",
    ],
  ])("says what is wrong with %s", async (_, given, said) => {
    const { code, err } = await command(["rules", ...given, "--lang", "en"]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe("hjemmel rules --doubts", () => {
  test("says what is not settled, what would settle it, and when that was last looked for", async () => {
    const { code, out } = await command(["rules", "--doubts", "--lang", "en"]);
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, " ")).toMatch(
      /\(procurement\.concession-threshold, 1 January 2017\): not confirmed in a primary source\. \d+ routes rest on it\. - The first wording of § 5-1 [^.]+\. Last looked for on 30 November 2026\./,
    );
  });
  test("as JSON, those first on which most routes rest", async () => {
    const { out } = await command(["rules", "--doubts", "--format", "json"]);
    const doubts = JSON.parse(out) as { id: string; routes: string[] }[];
    const counts = doubts.map(({ routes }) => routes.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(doubts.find(({ id }) => id === "state-aid.sgei.annual-cap")?.routes).toEqual([
      "grant.sgei-compensation",
    ]);
  });
});

describe("hjemmel lint", () => {
  test("passes the rules that are shipped, packs and words included", async () => {
    const { code, out, err } = await command(["lint"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      /^Reglene er i orden: \d+ regler, \d+ verdier, 5 regelpakker\.\nBeslutningsdiagrammet for 2026-11-24 har \d+ noder; grensen er 150000\.\n$/,
    );
  });
  test("passes a pack on the national law", async () => {
    expect((await command(["lint", "rules/municipalities/oslo", "--lang", "en"])).out).toMatch(
      /^The rules are in order: .* 1 pack\.\nThe decision diagram of .* nodes; the bound is 150000\.\n$/,
    );
  });
  test("passes another law with its packs, and a pack on it", async () => {
    expect((await command(["lint", "--law", "rules", "--lang", "en"])).out).toMatch(/ 5 packs\.\n/);
    expect(
      (await command(["lint", "rules/municipalities/oslo", "--law", "rules", "--lang", "en"])).out,
    ).toMatch(/ 1 pack\.\n/);
  });
  test("tells of a file of a pack that is no JSON", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hjemmel-law-"));
    cpSync("rules", folder, { recursive: true });
    writeFileSync(join(folder, "municipalities", "oslo", "broken.json"), "{");
    const { code, out, err } = await command(["lint", "--law", folder]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(/oslo.broken\.json: .*\[not-json\]/);
    rmSync(folder, { recursive: true });
  });
  test("says of a whole law in the place of a pack that it is one, not that all of it stands twice", async () => {
    const { code, err } = await command(["lint", "rules", "--lang", "en"]);
    expect(code).toBe(3);
    expect(err.match(/\[\S+\]$/gm)).toEqual(["[doubts-in-pack]", "[order-in-pack]", "[standing-in-pack]"]);
    expect(err).toContain("This looks like a whole law, not a pack. Give it with --law.\n");
  });
});

describe("hjemmel lint --law-text", () => {
  const parkLaw = {
    sources: [{ id: "park", title: "Parkforskriften", kind: "regulation", reference: "FOR-2001-01-01-1" }],
    facts: [{ id: "bench.isGreen", type: "boolean", cost: "plain" }],
    rules: [
      {
        id: "bench.may-stand",
        kind: "condition",
        versions: [
          {
            from: "2021-01-01",
            to: null,
            certainty: "settled",
            citations: [{ source: "park", provision: "§ 2(1)" }],
            conditions: {
              all: [{ id: "is-green", fact: "bench.isGreen", operator: "equal", value: true }],
            },
          },
        ],
      },
    ],
    standing: { notChecked: [], verifiedTo: "2026-01-01", version: "1" },
    order: [],
  };
  const look = { source: "park", place: "§ 2", amendment: "2022-03-01-20", rules: ["bench.may-stand"] };
  const texts = (language: string) => ({
    texts: {
      language,
      entries: {
        "bench.may-stand": "Green",
        "bench.may-stand#is-green": "Green",
        "bench.isGreen": { title: "Green", question: "Green?", help: "Green." },
        "transfer-is-a-purchase": "Purchase",
        "transfer-is-support": "Support",
        "no-rule-in-force": "None",
        "not-covered": "None",
      },
    },
  });
  const lintWith = async (law: object, ...more: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), "hjemmel-law-"));
    writeFileSync(join(folder, "law.json"), JSON.stringify(law));
    for (const language of ["nb", "nn", "en"])
      writeFileSync(join(folder, `${language}.json`), JSON.stringify(texts(language)));
    const answer = await command(["lint", "--law", folder, "--lang", "en", "--law-text", ...more]);
    rmSync(folder, { recursive: true });
    return answer;
  };

  test("tells of an amendment inside a version that nobody has looked at", async () => {
    const { code, out } = await lintWith(parkLaw, "fixtures/law-text");
    expect(code).toBe(3);
    expect(out).toContain("LOOK AT THIS: AMENDED INSIDE THE VERSION (1)");
    expect(out).toContain("park § 2(1) was amended on 2022-04-01 by 2022-03-01-20");
  });
  test("is content with one that somebody has looked at", async () => {
    const amendments = [{ ...look, compared: "The amount is no condition.", on: "2026-11-30" }];
    const { code, out } = await lintWith({ ...parkLaw, amendments }, "fixtures/law-text");
    expect(code).toBe(0);
    expect(out).toMatch(/looked\s+at\s+before: 1\./);
    expect(out).toContain("Every citation that can be checked agrees with the law text.");
  });
  test("says so of a folder that is not there", async () => {
    const { code, err } = await command(["lint", "--law-text", "nowhere", "--lang", "en"]);
    expect(code).toBe(2);
    expect(err).toContain("Cannot find the folder nowhere. Give a folder with law text.");
  });
  test("says of a packed archive that it is to be unpacked", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hjemmel-text-"));
    writeFileSync(join(folder, "gjeldende-lover.tar.bz2"), "");
    const { code, err } = await command(["lint", "--law-text", folder, "--lang", "en"]);
    rmSync(folder, { recursive: true });
    expect(code).toBe(2);
    expect(err).toContain("gjeldende-lover.tar.bz2 is packed. Unpack it first");
  });
});

describe("help", () => {
  test.each([
    ["nb", "Kommandoer:"],
    ["nn", "Kommandoar:"],
    ["en", "Commands:"],
  ])("in %s", async (lang, title) => {
    const { code, out } = await command(["--help", "--lang", lang]);
    expect(code).toBe(0);
    expect(out).toContain(title);
    for (const name of ["assess", "explain", "rules", "lint"]) expect(out).toContain(name);
  });
  test("the version is that of the package", async () => {
    expect((await command(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
