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

/** Answers the question that the keyboard stands on, and goes on to the next. */
export async function answer(page: Page, value: unknown): Promise<void> {
  const { tag, type, id } = await focused(page);
  if (value === undefined) {
    await tabTo(page, ({ text }) => text === "Vet ikke", 20);
    await page.keyboard.press("Enter");
    return;
  }
  if (type === "radio") await chooseRadio(page, value);
  else if (tag === "select") await chooseOption(page, id, value);
  else await page.keyboard.type(String(value));
  await tabTo(page, ({ text }) => text === "Neste", 20);
  await page.keyboard.press("Enter");
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
