import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { toFragment } from "../../docs/form/src/saved";
import { fixtureFiles } from "../support/fixtures";
import { interviewed, interviews } from "../support/interviews";
import { chromiumPath, launch } from "./chromium";
import {
  caseIn,
  conclusionIn,
  type Demo,
  fromDisk,
  openDemo,
  openMenu,
  route,
  unfold,
  verdictOf,
} from "./demo";
import { answerAll, focused } from "./keyboard";

const generasjonM = fixtureFiles("fixtures/cases/generasjon-m.json")[0]!.fixtures[0]!;
const atCeiling = fixtureFiles("fixtures/cases/state-aid/de-minimis-ceilings.json")[0]!.fixtures.find(
  ({ name }) => name === "Earlier aid brings the total to exactly the ceiling of 300000 (new)",
)!;
const deMinimis = "grant.de-minimis.general";

describe.skipIf(!chromiumPath)("the form, opened from disk", () => {
  let browser: Browser;
  let demo: Demo;

  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    const { problems, requests } = demo;
    await demo.close();
    expect(problems).toEqual([]);
    expect(requests.filter((address) => !/^(file|data|blob):/.test(address))).toEqual([]);
  });
  afterAll(() => browser.close());

  it("comes to the first answer with three presses of Tab, and by keyboard alone to where one can stop", async () => {
    demo = await openDemo(browser);
    const { page } = demo;
    for (let presses = 0; presses < 3; presses++) {
      if ((await focused(page)).id.startsWith("question-")) break;
      await page.keyboard.press("Tab");
    }
    expect((await focused(page)).id).toMatch(/^question-transfer\.nature/);
    const { told, most, ends } = interviews[0]!;
    await answerAll(page, told, { most });
    expect(await verdictOf(page, ends.route!)).toBe("open");
    expect(await page.locator(".conclusion").textContent()).toContain("KAN GIS");
  });

  it.each(interviews.map((one) => [one.name, one] as const))(
    "by keyboard, in no more screens than a lawyer would take: %s",
    async (_, { told, most, ends, municipality }) => {
      const input = municipality === undefined ? {} : { municipality: { number: municipality } };
      demo = await openDemo(browser, fromDisk + toFragment({ on: "2026-11-24", case: input }));
      const { page } = demo;
      await answerAll(page, told, { most });
      expect(await conclusionIn(page)).toBe(ends.kind);
      if (ends.route !== undefined) expect(await verdictOf(page, ends.route)).toBe("open");
    },
  );

  it("says what to do where one goes on without an answer", async () => {
    demo = await openDemo(browser);
    const { page } = demo;
    await page.getByRole("button", { name: "Neste" }).click();
    expect(await page.locator(".question [role=alert]").textContent()).toContain("trykk «Vet ikke»");
    await page.getByLabel("Støtte", { exact: true }).check();
    await expect.poll(() => page.locator(".question [role=alert]").textContent()).not.toContain("Vet ikke");
  });

  it("says that a sum settles nothing where that is so, and goes on with it where no more is known", async () => {
    const input = {
      transfer: {
        nature: "support",
        form: "grant",
        payment: "at-once",
        amount: { amount: "200000", currency: "EUR" },
      },
      aid: { isEconomicActivity: true },
    };
    demo = await openDemo(browser, fromDisk + toFragment({ on: "2026-11-24", case: input as never }));
    const { page } = demo;
    const question = page.locator(".question");
    const said = question.locator(".ds-validation-message");
    await question.getByLabel("Ja, skriv dem inn").check();
    await question.getByLabel("Dato").waitFor();
    expect(await said.count()).toBe(0);
    await page.getByRole("button", { name: "Neste" }).click();
    await expect.poll(() => said.allTextContents()).toContain("Rad 1, dato mangler.");
    await question.getByLabel("Ja, som én sum").check();
    await expect.poll(() => said.count()).toBe(0);
    await question.getByLabel("Beløp").fill("mye");
    await page.getByRole("button", { name: "Neste" }).click();
    await expect.poll(() => said.first().textContent()).toContain("Skriv beløpet i kroner");
    await question.getByLabel("Beløp").fill("EUR 200 000");
    await page.getByRole("button", { name: "Neste" }).click();
    await expect
      .poll(() => question.getByRole("alert").textContent())
      .toContain("Det avgjør ikke spørsmålet");
    await page.getByRole("button", { name: "Vet ikke" }).click();
    await expect.poll(() => question.getByLabel("Ja, som én sum").count()).toBe(0);
    expect(await caseIn(page)).toMatchObject({
      aid: { earlierDeMinimis: { total: { amount: "200000", currency: "EUR" } } },
    });
  });

  it("asks for the usual circumstances as one question, and stores nothing before it is answered", async () => {
    const { told } = interviews[1]!;
    const { "aid.sector": _1, "aid.isTiedToExport": _2, "aid.isTiedToDomesticGoods": _3, ...known } = told;
    const { session } = interviewed(known, { on: "2026-11-24" });
    demo = await openDemo(browser, fromDisk + toFragment({ on: "2026-11-24", case: session.toCase() }));
    const { page } = demo;
    await page.getByRole("heading", { name: "Gjelder noe av dette?" }).waitFor();
    expect((await caseIn(page)) as object).not.toHaveProperty("aid.sector");
    await page.getByLabel("Nei, ingenting av dette").check();
    await page.getByRole("button", { name: "Neste" }).click();
    await page.getByRole("heading", { name: "Du kan stoppe her" }).waitFor();
    expect(await caseIn(page)).toMatchObject({
      aid: { sector: "ordinary", isTiedToExport: false, isTiedToDomesticGoods: false },
    });
  });

  it("helps to decide a term of art: says what each answer points to, keeps them as a draft, and decides nothing", async () => {
    const { told } = interviews[1]!;
    const { "aid.isEconomicActivity": _, ...known } = told;
    const { session } = interviewed(known, { on: "2026-11-24" });
    const { transfer, actor } = session.toCase();
    demo = await openDemo(
      browser,
      fromDisk + toFragment({ on: "2026-11-24", case: { transfer, actor } as never }),
    );
    const { page } = demo;
    const question = page.locator(".question");
    await question.getByText("Tilbyr mottakeren varer eller tjenester i et marked").waitFor();
    const padding = await question.evaluate((card) => Number.parseFloat(getComputedStyle(card).paddingLeft));
    expect(padding).toBeGreaterThan(8);
    await question.getByText("Hjelp meg å avgjøre").click();
    const market = page.getByRole("group", { name: "tilbyr det samme mot betaling" });
    await market.getByLabel("Ja").check();
    await page.getByRole("group", { name: "kultur, natur eller breddeidrett" }).getByLabel("Ja").check();
    expect(await market.textContent()).toContain("Peker mot: Ja");
    expect(await question.textContent()).toContain("Svarene peker mot: Ja (1), Nei (1).");
    expect(await caseIn(page)).not.toHaveProperty("aid.isEconomicActivity");
    await page.goto(fromDisk);
    await question.getByText("Hjelp meg å avgjøre").click();
    expect(await market.getByLabel("Ja").isChecked()).toBe(true);
  });

  it("says who can answer, what makes an answer valid and on what ground", async () => {
    demo = await openDemo(browser);
    const { page } = demo;
    await page.getByText("Hvem kan svare, og hvorfor?").click();
    const who = page.locator(".who");
    for (const text of ["Kommunen kan svare selv.", "Gyldig svar:", "Hjemmel:"])
      expect(await who.textContent()).toContain(text);
  });

  it("keeps the case as a draft until it is deleted", async () => {
    demo = await openDemo(browser);
    const { page } = demo;
    await page.getByLabel("Kjøp", { exact: true }).check();
    await page.reload();
    await expect.poll(() => caseIn(page)).toEqual({ transfer: { nature: "purchase" } });
    await openMenu(page);
    await page.getByRole("button", { name: "Slett kladden" }).click();
    await page.reload();
    await page.getByRole("heading", { name: "Svaret" }).waitFor();
    expect(await caseIn(page)).toEqual({});
  });

  it("has the conclusion within the first screen at 320 pixels, and folds what is of the other family", async () => {
    demo = await openDemo(browser, undefined, { viewport: { width: 320, height: 640 } });
    const { page } = demo;
    const top = await page.locator(".conclusion").evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeLessThan(640);
    await page.getByLabel("Støtte", { exact: true }).check();
    await route(page, "procurement.direct-award").waitFor({ state: "hidden" });
    await unfold(page);
    await route(page, "procurement.direct-award").waitFor();
  });

  it("closes the route as the amount goes over the ceiling, and says so to a screen reader", async () => {
    demo = await openDemo(browser, fromDisk + toFragment(atCeiling));
    const { page } = demo;
    expect(await verdictOf(page, deMinimis)).toBe("open");
    await page
      .getByRole("button", { name: /^Endre: Beløp/ })
      .first()
      .click();
    const amount = page.locator('[id="question-transfer.amount"]');
    expect(await amount.inputValue()).toBe("EUR 250000.00");
    await amount.fill("EUR 250 000,01");
    expect(await verdictOf(page, deMinimis)).toBe("closed");
    expect(await amount.inputValue()).toBe("EUR 250 000,01");
    await expect
      .poll(() => page.getByRole("status").textContent())
      .toContain("Bagatellmessig støtte: nå stengt.");
    await openMenu(page);
    await page.getByRole("button", { name: "Angre" }).click();
    expect(await verdictOf(page, deMinimis)).toBe("open");
    expect(await amount.inputValue()).toBe("EUR 250000.00");
  });

  it("keeps an amount that cannot be read, says what is wrong, and answers the rest", async () => {
    demo = await openDemo(browser, fromDisk + toFragment(atCeiling));
    const { page } = demo;
    await page
      .getByRole("button", { name: /^Endre: Beløp/ })
      .first()
      .click();
    const amount = page.locator('[id="question-transfer.amount"]');
    await amount.fill("mye");
    expect(await amount.getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator(".question .ds-validation-message").textContent()).toContain(
      "Skriv beløpet i kroner, for eksempel 1 500 000",
    );
    expect(await verdictOf(page, deMinimis)).toBe("undetermined");
  });

  it("opens why with citations that are links", async () => {
    demo = await openDemo(browser, fromDisk + toFragment(generasjonM));
    const { page } = demo;
    await route(page, "effect-contract.bridge").locator("summary").click();
    const links = route(page, "effect-contract.bridge").locator(".reasons a");
    expect(await links.first().getAttribute("href")).toMatch(/^https:\/\//);
    expect(await route(page, "effect-contract.bridge").textContent()).toMatch(
      /anskaffelsesforskriften §\s\d/,
    );
  });

  it("draws the conditions with their results, and the ceilings over time with the day", async () => {
    demo = await openDemo(browser, fromDisk + toFragment(atCeiling));
    const { page } = demo;
    const why = route(page, deMinimis);
    await why.locator("summary").first().click();
    await why.getByText("Vilkårene som tegning").click();
    await why.getByText("Verdiene over tid").click();
    const tree = why.getByRole("img", { name: /^Bagatellmessig støtte\./ });
    expect(await tree.locator(".open .mark").first().textContent()).toBe("✓");
    await why.locator(".timeline .day").first().waitFor({ state: "attached" });
  });

  it("tries a suggestion in the case with one press, and the route opens", async () => {
    demo = await openDemo(
      browser,
      fromDisk +
        toFragment({
          on: atCeiling.on,
          case: {
            ...atCeiling.case,
            transfer: { ...atCeiling.case.transfer, amount: { amount: "260000", currency: "EUR" } },
          },
        }),
    );
    const { page } = demo;
    expect(await verdictOf(page, deMinimis)).toBe("closed");
    await route(page, deMinimis).locator("summary").click();
    await route(page, deMinimis).getByRole("button", { name: "Prøv dette i saken" }).first().click();
    expect(await verdictOf(page, deMinimis)).toBe("open");
  });

  it("speaks Nynorsk and English with the same answer", async () => {
    demo = await openDemo(browser, fromDisk + toFragment(generasjonM));
    const { page } = demo;
    const verdicts = () =>
      page
        .locator("[data-route]")
        .evaluateAll((all) =>
          all.map((one) => `${one.getAttribute("data-route")} ${one.getAttribute("data-verdict")}`),
        );
    const before = await verdicts();
    await openMenu(page);
    for (const [lang, heading] of [
      ["nn", "Saka"],
      ["en", "The case"],
    ]) {
      await page.locator("#lang").selectOption(lang!);
      await page.getByRole("heading", { name: heading!, exact: true }).waitFor();
      expect(await verdicts()).toEqual(before);
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    }
  });

  it("comes back the same from its own link and from its own file", async () => {
    demo = await openDemo(browser, fromDisk + toFragment(generasjonM));
    const { page } = demo;
    const caseNow = () => caseIn(page);
    const before = await caseNow();
    expect(before).toEqual(generasjonM.case);
    await openMenu(page);
    await page.getByRole("button", { name: "Del som lenke" }).click();
    const link = await page.locator("#link").inputValue();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Lagre saken" }).click(),
    ]);
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ on: generasjonM.on, case: before });
    await page.getByRole("button", { name: "Tom sak" }).click();
    expect(await caseNow()).toEqual({});
    await page.locator("#file").setInputFiles(file);
    await expect.poll(caseNow).toEqual(before);
    await page.getByRole("button", { name: "Tom sak" }).click();
    await page.goto("about:blank");
    await page.goto(link);
    await expect.poll(caseNow).toEqual(before);
  });

  it("says what is wrong with a link and a file that hold no case, and keeps what there is", async () => {
    demo = await openDemo(browser, fromDisk + toFragment(generasjonM));
    const { page } = demo;
    await page
      .locator("#file")
      .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("[1]") });
    await page.getByText("Filen er ikke en lagret sak.").waitFor();
    await page.evaluate(() => {
      location.hash = "#case=x";
    });
    await page.getByText("Lenken inneholder ingen sak som kan leses.").waitFor();
    expect(await caseIn(page)).toEqual(generasjonM.case);
  });

  it("loads each example with one click", async () => {
    demo = await openDemo(browser);
    const { page } = demo;
    await openMenu(page);
    for (const [name, id] of [
      ["Asker: effektkontrakt", "effect-contract.bridge"],
      ["Generasjon M", "effect-contract.bridge"],
      ["Et idrettslag", "grant.outside-state-aid"],
    ]) {
      await page.getByRole("button", { name: name! }).click();
      expect(await verdictOf(page, id!)).toBe("open");
    }
    await page.getByRole("button", { name: "En kommersiell entreprenør" }).click();
    expect(await verdictOf(page, "kristiansand.grant-scheme")).toBe("closed");
    expect(await page.locator("#municipality").inputValue()).toBe("4204");
  });

  it("is a document on paper: the facts, the verdicts with their authority, the duties", async () => {
    demo = await openDemo(browser, fromDisk + toFragment(generasjonM));
    const { page } = demo;
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const paper = page.locator(".paper");
    expect(await page.locator(".screen").isVisible()).toBe(false);
    for (const text of ["Generasjon M", "Effektkontrakt med brofinansiering", "§ 30-1", "Regelsett"])
      expect(await paper.textContent()).toContain(text);
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });
});
