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
export async function tabTo(page: Page, isThere: (focus: Focus) => boolean, most = 200): Promise<Focus> {
  for (let count = 0; count < most; count++) {
    const focus = await focused(page);
    if (isThere(focus)) return focus;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab was pressed ${most} times, and the keyboard did not come there.`);
}

/** The facts that the question on the screen asks about, in its order. */
export async function factsAsked(page: Page): Promise<string[]> {
  const ids = await page
    .locator(".question [id^='question-']")
    .evaluateAll((all) => all.filter((one) => one.matches("input, select, textarea")).map((one) => one.id));
  return [...new Set(ids.map((id) => id.replace("question-", "").replace(/[=-].*$/, "")))];
}

/** Answers every field of the screen that the keyboard stands in, and goes on to the next; "don't know" where nothing is told. */
export async function answer(
  page: Page,
  told: Readonly<Record<string, unknown>>,
  { next, dontKnow } = { next: "Neste", dontKnow: "Vet ikke" },
): Promise<string[]> {
  const facts = await factsAsked(page);
  const known = facts.filter((fact) => told[fact] !== undefined);
  for (const fact of known) {
    const { tag, type, id } = await tabTo(page, (focus) => focus.id.startsWith(`question-${fact}`), 20);
    if (type === "radio") await chooseRadio(page, told[fact]);
    else if (tag === "select") await chooseOption(page, id, told[fact]);
    else await page.keyboard.type(String(told[fact]));
  }
  await tabTo(page, ({ text }) => text === (known.length > 0 ? next : dontKnow), 20);
  await page.keyboard.press("Enter");
  return facts;
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
