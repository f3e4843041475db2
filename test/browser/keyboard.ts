import type { Page } from "playwright-core";

/** What the keyboard stands on, inside the form. */
interface Focus {
  tag: string;
  type: string;
  id: string;
  text: string;
}

export function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    let at: Element | null = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return {
      tag: at?.tagName.toLowerCase() ?? "",
      type: at?.getAttribute("type") ?? "",
      id: at?.id ?? "",
      text: at?.textContent?.trim() ?? "",
    };
  });
}

/** Presses Tab until the keyboard stands where it should. */
export async function tabTo(
  page: Page,
  isThere: (focus: Focus) => boolean,
  most = 200,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<Focus> {
  for (let count = 0; count < most; count++) {
    const focus = await focused(page);
    if (isThere(focus)) return focus;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} was pressed ${most} times, and the keyboard did not come there.`);
}

/** The facts that the question on the screen asks about, in its order. */
export async function factsAsked(page: Page): Promise<string[]> {
  const ids = await page
    .locator(".question [id^='question-']")
    .evaluateAll((all) => all.filter((one) => one.matches("input, select, textarea")).map((one) => one.id));
  const facts = ids
    .filter((id) => id !== "question-none")
    .map((id) => id.replace(/^question-|[=-][^.]*$/g, ""));
  return [...new Set(facts)];
}

type Told = Readonly<Record<string, unknown>>;

const heading = (page: Page) => page.locator(".question h2").first();

/** Answers screen after screen until the form says that one can stop; how many screens that took. */
export async function answerAll(
  page: Page,
  told: Told,
  { most, stop = "Du kan stoppe her", ...words }: { most: number; stop?: string } & Partial<Words>,
): Promise<number> {
  let screens = 0;
  for (; (await heading(page).textContent())?.trim() !== stop; screens++) {
    if (screens === most)
      throw new Error(`After ${most} screens it asks: ${await heading(page).textContent()}`);
    await answer(page, told, { ...buttons, ...words });
  }
  return screens;
}

interface Words {
  next: string;
  dontKnow: string;
}

const buttons: Words = { next: "Neste", dontKnow: "Vet ikke" };

/** Answers every field of the screen that the keyboard stands in, and goes on to the next; "don't know" where nothing is told. */
async function answer(page: Page, told: Told, { next, dontKnow }: Words): Promise<void> {
  const facts = await factsAsked(page);
  const known = facts.filter((fact) => told[fact] !== undefined);
  if ((await page.locator("#question-none").count()) > 0) await tick(page, known, told);
  else for (const fact of known) await fill(page, fact, told[fact]);
  await tabTo(page, ({ text }) => text === (known.length > 0 ? next : dontKnow), 40);
  await page.keyboard.press("Enter");
}

/** "Does any of this apply?": ticks what does, or that nothing does. */
async function tick(page: Page, facts: readonly string[], told: Told) {
  const applying = facts.filter((fact) => told[fact] === true);
  const boxes = applying.length > 0 ? applying.map((fact) => `question-${fact}=any`) : ["question-none"];
  for (const box of boxes) {
    await tabTo(page, ({ id }) => id === box, 20);
    await page.keyboard.press("Space");
  }
}

async function fill(page: Page, fact: string, value: unknown) {
  const { tag, type, id } = await tabTo(page, (focus) => focus.id.startsWith(`question-${fact}`), 20);
  if (typeof value === "object" && value !== null) await fillParts(page, fact, value);
  else if (type === "radio") await chooseRadio(page, value);
  else if (tag === "select") await chooseOption(page, id, value);
  else await page.keyboard.type(String(value));
}

/** A judgement with its reason, or a list of earlier awards or purchases that is complete. */
async function fillParts(page: Page, fact: string, value: object) {
  if ("reason" in value) {
    await chooseRadio(page, (value as { value?: unknown }).value);
    await tabTo(page, ({ id }) => id === `question-${fact}-reason`, 5);
    await page.keyboard.type(String(value.reason));
    return;
  }
  const rows: Record<string, unknown>[] = Object.values(value).find(Array.isArray) ?? [];
  await chooseRadio(page, rows.length > 0 ? "some" : "none");
  for (const [index, row] of rows.entries()) {
    if (index > 0) {
      await tabTo(page, ({ text }) => text === "Legg til en rad", 20);
      await page.keyboard.press("Space");
      // Back beyond the row, so that its first field, a date, is come to from its first part.
      await tabTo(page, ({ id }) => id.startsWith(`question-${fact}-${index - 1}-`), 20, "Shift+Tab");
    }
    for (const [column, cell] of Object.entries(row)) {
      const { tag, type, id } = await tabTo(
        page,
        (focus) => focus.id === `question-${fact}-${index}-${column}`,
        20,
      );
      if (tag === "select") await chooseOption(page, id, cell);
      else await page.keyboard.type(type === "date" ? keysOfDate(String(cell)) : textOf(cell));
    }
  }
  if (rows.length === 0) return;
  await tabTo(page, ({ id }) => id === `question-${fact}-complete`, 20);
  await page.keyboard.press("Space");
}

/** Month, day and year, in the order in which the browser of the tests asks for them. */
function keysOfDate(date: string): string {
  const [year, month, day] = date.split("-");
  return `${month}${day}${year}`;
}

function textOf(cell: unknown): string {
  if (typeof cell !== "object" || cell === null) return String(cell);
  const { amount, currency } = cell as { amount: unknown; currency: string };
  return `${currency} ${amount}`;
}

async function chooseRadio(page: Page, value: unknown) {
  await page.keyboard.press("Space");
  for (let count = 0; count < 10; count++) {
    const { id } = await focused(page);
    if (id.endsWith(`=${value}`)) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`There is no alternative ${value}.`);
}

async function chooseOption(page: Page, id: string, value: unknown) {
  const options = await page
    .locator(`[id="${id}"] option`)
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  for (let count = 0; count < options.indexOf(String(value)); count++) await page.keyboard.press("ArrowDown");
}
