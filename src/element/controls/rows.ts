import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { awardRegulations, readWritten, textOfValue } from "../../case";
import { radios } from "./choice";
import { type Control, idOf } from "./control";
import { grouped } from "./frame";

type Row = Record<string, unknown>;

interface Column {
  name: string;
  type: "date" | "money" | "decimal" | "text" | "regulation" | "boolean";
}

const columns: Readonly<Record<string, readonly Column[]>> = {
  awards: [
    { name: "on", type: "date" },
    { name: "amount", type: "money" },
    { name: "eurNok", type: "decimal" },
    { name: "regulation", type: "regulation" },
    { name: "giver", type: "text" },
    { name: "scheme", type: "text" },
  ],
  purchases: [
    { name: "on", type: "date" },
    { name: "amount", type: "money" },
    { name: "what", type: "text" },
    { name: "sameProject", type: "boolean" },
  ],
};

/** A list of earlier awards or purchases, and whether it is complete. */
export function rowsControl(control: Control): TemplateResult {
  const { fact, field, words } = control;
  const name = fact.type;
  const given = (field.value ?? {}) as Row;
  const rows = Array.isArray(given[name]) ? (given[name] as Row[]) : [];
  const set = (next: Row[], complete = given.complete) =>
    control.set(
      next.length === 0 && complete === undefined ? undefined : { [name]: next, complete: complete === true },
    );
  const change = (index: number, key: string, value: unknown) =>
    set(rows.map((row, at) => (at === index ? withCell(row, key, value) : row)));

  const isSum = "total" in given;
  const isNone = Array.isArray(given[name]) && rows.length === 0 && given.complete === true;
  const choices = [
    ["none", words.lists.noneOfThem],
    ...(name === "awards" ? [["sum", words.lists.sum] as const] : []),
    ["some", words.lists.some],
  ] as const;
  const chosen = isNone ? "none" : isSum ? "sum" : rows.length > 0 ? "some" : undefined;
  const choose = (choice: "none" | "sum" | "some") =>
    choice === "sum" ? control.set({ total: "" }) : choice === "none" ? set([], true) : set([{}], false);
  const sum = () =>
    cell(control, { name: "amount", type: "money" }, 0, given.total, (_index, _key, value) =>
      control.set({ total: value ?? "" }),
    );
  const list = html`${rows.map(
    (row, index) => html`<fieldset class="row">
          <legend class="ds-label">${words.lists.row(index + 1)}</legend>
          ${columns[name]!.map((column) => cell(control, column, index, row[column.name], change))}
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            @click=${() => set(rows.filter((_, at) => at !== index))}
          >
            ${words.lists.remove}
          </button>
        </fieldset>`,
  )}
      <button type="button" class="ds-button" data-variant="secondary" @click=${() => set([...rows, {}])}>
        ${words.lists.add}
      </button>
      <div class="ds-field">
        <input
          class="ds-input"
          type="checkbox"
          id=${idOf(control, "-complete")}
          .checked=${live(given.complete === true)}
          @change=${(event: Event) => set(rows, (event.target as HTMLInputElement).checked)}
        />
        <label class="ds-label" for=${idOf(control, "-complete")}>${words.lists.isComplete}</label>
      </div>`;
  return grouped(
    control,
    html`${radios(control, choices, chosen, choose)} ${isSum ? sum() : rows.length > 0 ? list : nothing}`,
  );
}

function cell(
  control: Control,
  { name, type }: Column,
  index: number,
  value: unknown,
  change: (index: number, key: string, value: unknown) => void,
): TemplateResult {
  const { words } = control;
  const id = idOf(control, `-${index}-${name}`);
  if (type === "boolean")
    return html`<div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        id=${id}
        .checked=${live(value === true)}
        @change=${(event: Event) => change(index, name, (event.target as HTMLInputElement).checked || undefined)}
      />
      <label class="ds-label" for=${id}>${words.lists.fields[name]}</label>
    </div>`;
  const onInput = (event: Event) => {
    const { value: text } = event.target as HTMLInputElement;
    const read = readWritten(type, text, name);
    change(index, name, "value" in read ? read.value : text);
  };
  const input =
    type === "regulation"
      ? html`<select class="ds-input" id=${id} @change=${onInput}>
          <option value="">${words.choose}</option>
          ${awardRegulations.map(
            (one) =>
              html`<option value=${one} ?selected=${one === value}>${words.lists.regulations[one]}</option>`,
          )}
        </select>`
      : html`<input
          class="ds-input"
          id=${id}
          type=${type === "date" ? "date" : "text"}
          autocomplete="off"
          .value=${textOfValue(type, value)}
          @change=${onInput}
        />`;
  return html`<div class="ds-field">
    <label class="ds-label" for=${id}>${words.lists.fields[name]}</label>
    ${input}
  </div>`;
}

function withCell(row: Row, key: string, value: unknown): Row {
  const { [key]: _, ...rest } = row;
  return value === undefined ? rest : { ...rest, [key]: value };
}
