import { describe, expect, test } from "vitest";
import { askerFile, command, fileWith } from "./command";

describe("hjemmel assess", () => {
  test("takes the date of the file and answers in words", async () => {
    const { code, out, err } = await command(["assess", askerFile]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("1. september 2023");
    expect(out).toContain("✓ KAN GJØRES: begrenset konkurranse uten kunngjøring");
    expect(out).toContain("Med       effektkontrakt med brofinansiering");
  });
  test.each([
    ["--full", "✓ Effektkontrakt med brofinansiering"],
    ["--sources", "OM REGLENE"],
    ["--missing", "VEIER SOM IKKE ER AVGJORT"],
  ])("tells more with %s", async (option, told) => {
    const { code, out } = await command(["assess", askerFile, option]);
    expect(code).toBe(0);
    expect(out).toContain(told);
  });
  test("takes another date with --on", async () => {
    const { out } = await command(["assess", askerFile, "--on", "2024-09-02"]);
    expect(out).toContain("2. september 2024");
  });
  test("says of a date before all law that it is not held, and asks for nothing that the case has", async () => {
    const { out } = await command(["assess", askerFile, "--on", "1990-01-01"]);
    expect(out).toContain("AVKLAR FØRST: biblioteket har ikke reglene for denne datoen");
    expect(out).not.toContain("er dette kjøp eller støtte?");
  });
  test("uses today where no date is given, and says so in both places", async () => {
    const { code, out, err } = await command(["assess", fileWith("bare.json", {}), "--lang", "en"]);
    expect(code).toBe(0);
    expect(err).toBe("No date given. Using today, 24 November 2026. Choose another with --on.\n");
    expect(out).toContain("24 November 2026");
  });
  test.each([
    ["with -", ["assess", "-"]],
    ["without a file", ["assess"]],
  ])("reads standard input %s", async (_name, argv) => {
    const { code, out } = await command([...argv, "--on", "2025-06-02"], {
      stdin: '{"transfer":{"nature":"support"}}',
    });
    expect(code).toBe(0);
    expect(out).toContain("Gjelder ikke: kjøp");
  });
  test("a byte order mark in front of the case does no harm", async () => {
    expect((await command(["assess", fileWith("bom.json", "\uFEFF{}"), "--on", "2025-06-02"])).code).toBe(0);
  });
  test("as JSON it is the whole answer", async () => {
    const { out } = await command(["assess", askerFile, "--format", "json"]);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ ok: true, on: "2023-09-01" });
    const routes = Object.fromEntries(
      answer.routes.map((route: { id: string; verdict: string }) => [route.id, route]),
    );
    expect(routes["effect-contract.bridge"]).toMatchObject({ verdict: "open" });
    expect(routes["effect-contract.bridge"].basis).toContain("procurement.limited-competition");
    expect(routes["procurement.announced.national"]).toMatchObject({ verdict: "open", voluntary: true });
  });
  test("as Markdown it has headings and links", async () => {
    const { out } = await command(["assess", askerFile, "--full", "--format=markdown", "--lang=nn"]);
    expect(out).toMatch(/^# Lovlege vegar/);
    expect(out).toContain("## Opne vegar");
  });
  test("with less detail it has less", async () => {
    const { out } = await command(["assess", askerFile, "--format", "json", "--detail", "verdicts"]);
    expect(out).not.toContain("duties");
  });
});

describe("packs", () => {
  const support = { transfer: { nature: "support" } };
  test("that of the municipality in the case is read by itself", async () => {
    const { out } = await command([
      "assess",
      fileWith("4204.json", { ...support, municipality: { number: "4204" } }),
      "--on",
      "2024-12-11",
      "--full",
    ]);
    expect(out).toContain("Regelpakke: Kristiansand kommune");
    expect(out).toContain("Årlig driftstilskudd");
  });
  test.each(["kristiansand", "Kristiansand", "4204"])("--municipality %s", async (name) => {
    const { code, out } = await command([
      "assess",
      fileWith("support.json", support),
      "--on",
      "2024-12-11",
      "--municipality",
      name,
      "--full",
    ]);
    expect(code).toBe(0);
    expect(out).toContain("Regelpakke: Kristiansand kommune");
  });
  test("two packs can be read together", async () => {
    const paths = ["oslo", "bergen"].flatMap((name) => ["--pack", `rules/municipalities/${name}`]);
    const { code, out } = await command([
      "assess",
      fileWith("support.json", support),
      "--on",
      "2024-12-11",
      "--full",
      ...paths,
    ]);
    expect(code).toBe(0);
    expect(out.match(/Regelpakke: /g)).toHaveLength(2);
  });
  test("a municipality without a pack is mentioned, and the national rules answer", async () => {
    const { code, err } = await command([
      "assess",
      fileWith("9999.json", { municipality: { number: "9999" } }),
      "--on",
      "2024-12-11",
    ]);
    expect(code).toBe(0);
    expect(err).toContain("9999");
  });
});

describe("colour", () => {
  const colour = "\u001b[";
  test("is used on a terminal", async () => {
    expect((await command(["assess", askerFile], { terminal: { columns: 80 } })).out).toContain(colour);
  });
  test("is not used in a pipe, nor where NO_COLOR is set", async () => {
    expect((await command(["assess", askerFile])).out).not.toContain(colour);
    expect(
      (await command(["assess", askerFile], { terminal: { columns: 80 }, env: { NO_COLOR: "1" } })).out,
    ).not.toContain(colour);
  });
  test("lines are no wider than the terminal, save for what cannot be broken", async () => {
    const { out } = await command(["assess", askerFile], {
      terminal: { columns: 80 },
      env: { NO_COLOR: "1" },
    });
    expect(out.split("\n").filter((line) => line.length > 80 && line.trim().includes(" "))).toEqual([]);
  });
});
