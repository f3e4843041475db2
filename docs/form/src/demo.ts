import "./no-eval";
import "../../../src/element";
import { html, nothing, render } from "lit";
import type { FormState } from "../../../src/form";
import { examples } from "./examples";
import { lawFor, municipalities } from "./municipalities";
import { fromFragment, type SavedCase, savedCase, toFragment } from "./saved";
import { type DemoWords, demoWords } from "./words";

const form = document.querySelector("hjemmel-form")!;
const toolbar = byId("toolbar");
let link: string | undefined;

function show(state: FormState) {
  const words = demoWords[state.lang]!;
  document.documentElement.lang = state.lang;
  byId("lead").textContent = words.lead;
  render(tools(words), toolbar);
}

function tools(words: DemoWords) {
  const chosen = municipalityOf(form.toCase());
  return html`<div class="examples">
      ${button(words.empty, () => open({ case: {} }))}
      ${Object.entries(examples).map(([id, example]) =>
        button(words.examples[id as keyof DemoWords["examples"]], () => open(example)),
      )}
    </div>
    <div class="tools">
      <div class="ds-field">
        <label class="ds-label" for="municipality">${words.municipality}</label>
        <select class="ds-input" id="municipality" @change=${chooseMunicipality}>
          <option value="">${words.national}</option>
          ${municipalities.map(
            ({ name, number }) =>
              html`<option value=${number} ?selected=${number === chosen}>${name}</option>`,
          )}
        </select>
      </div>
      <div class="ds-field">
        <label class="ds-label" for="file">${words.open}</label>
        <input class="ds-input" type="file" id="file" accept=".json,application/json" @change=${openFile} />
      </div>
      ${button(words.save, save)} ${button(words.share, share)}
    </div>
    ${
      link === undefined
        ? nothing
        : html`<div class="ds-field">
          <label class="ds-label" for="link">${words.link}</label>
          <input class="ds-input" id="link" readonly .value=${link} @focus=${selectAll} />
        </div>`
    }`;
}

function button(text: string, act: () => void) {
  return html`<button type="button" class="ds-button" data-variant="secondary" @click=${act}>${text}</button>`;
}

function open(saved: SavedCase) {
  link = undefined;
  byId("problem").textContent = "";
  form.law = lawFor(municipalityOf(saved.case));
  form.load(saved.case, saved.on);
}

function chooseMunicipality({ target }: Event) {
  const { value } = target as HTMLSelectElement;
  form.law = lawFor(value);
  form.session.set("municipality.number", value);
}

async function openFile({ target }: Event) {
  const input = target as HTMLInputElement;
  const saved = savedCase((await input.files?.[0]?.text()) ?? "");
  input.value = "";
  if (saved) open(saved);
  else complain("notACase");
}

const current = (): SavedCase => ({ on: form.state.on, case: form.toCase() });

function save() {
  const url = URL.createObjectURL(
    new Blob([`${JSON.stringify(current(), null, 2)}\n`], { type: "application/json" }),
  );
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = "hjemmel.json";
  anchor.click();
  URL.revokeObjectURL(url);
}

function share() {
  const fragment = toFragment(current());
  history.replaceState(null, "", fragment);
  link = location.href;
  show(form.state);
  byId("link").focus();
}

function selectAll({ target }: Event) {
  (target as HTMLInputElement).select();
}

function openLink() {
  if (location.hash === "") return;
  const saved = fromFragment(location.hash);
  if (saved) open(saved);
  else complain("notALink");
}

function complain(problem: "notACase" | "notALink") {
  byId("problem").textContent = demoWords[form.state.lang]![problem];
}

function municipalityOf(input: SavedCase["case"]): string | undefined {
  const { municipality } = input as { municipality?: { number?: unknown } };
  return typeof municipality?.number === "string" ? municipality.number : undefined;
}

function byId(id: string): HTMLElement {
  return document.getElementById(id)!;
}

form.addEventListener("hjemmel-change", () => show(form.state));
addEventListener("hashchange", openLink);
openLink();
show(form.state);
