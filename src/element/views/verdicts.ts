import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { FormRoute } from "../../form";
import { list, warningLines } from "../../text";
import { aimIssues, type View } from "../view";
import { blocksView } from "./blocks";
import { whyView } from "./why";

const order = ["open", "undetermined", "closed"] as const;
const colours = { open: "success", undetermined: "warning", closed: "neutral" } as const;

/** What the actor is, the verdict on every route, and what to be warned of. */
export function verdictsView(view: View) {
  const { state, words, speech } = view;
  const wrong = aimIssues(state);
  if (wrong.length > 0) return wrong.map(({ message }) => html`<p class="ds-paragraph">${message}</p>`);
  const routes = [...state.routes, ...state.instruments];
  const of = (verdict: FormRoute["verdict"]) => routes.filter((route) => route.verdict === verdict);
  const classes = state.classes.filter(({ result }) => result === "met");
  return html`${warningsView(view)}
    <p class="ds-paragraph counts">
      ${words.counts(of("open").length, of("undetermined").length, of("closed").length)}
    </p>
    ${
      classes.length > 0
        ? html`<p class="ds-paragraph">
          ${speech.words.actorIs}: ${classes.map(({ id, status }) => speech.title(id) + (status ? ` (${speech.words.proposal})` : "")).join("; ")}.
        </p>`
        : nothing
    }
    ${order.map((verdict) => groupView(view, verdict, of(verdict)))}`;
}

function groupView(view: View, verdict: FormRoute["verdict"], routes: readonly FormRoute[]) {
  const { words, speech } = view;
  const id = `verdict ${verdict}`;
  const { sections } = speech.words;
  const heading = { open: sections.open, undetermined: sections.possible, closed: sections.closed }[verdict];
  const [own, others] = verdict === "closed" ? byFamily(view, routes) : [routes, []];
  const family = others[0]?.family;
  return html`<section aria-labelledby=${id.replace(" ", "-")}>
    <h3 class="ds-heading" data-size="2xs" id=${id.replace(" ", "-")}>${heading} (${own.length})</h3>
    <div class="routes">
      ${own.length === 0 ? html`<p class="ds-paragraph quiet">${words.none}</p>` : nothing}
      ${repeat(
        own,
        (route) => route.id,
        (route) => routeView(view, route),
      )}
    </div>
    ${
      family
        ? html`<details class="ds-details folded">
          <summary>${speech.words.familyFolded[family]} (${others.length})</summary>
          <div class="routes">
            ${repeat(
              others,
              (route) => route.id,
              (route) => routeView(view, route),
            )}
          </div>
        </details>`
        : nothing
    }
  </section>`;
}

/** Closed routes of the family of the case, and those of the other, which no answer opens. */
function byFamily({ state }: View, routes: readonly FormRoute[]): [FormRoute[], FormRoute[]] {
  const nature = state.fields["transfer.nature"]?.value;
  const isOther = ({ family }: FormRoute) => nature !== undefined && family !== nature;
  return [routes.filter((route) => !isOther(route)), routes.filter(isOther)];
}

function routeView(view: View, { id, verdict }: FormRoute) {
  const { words, speech } = view;
  return html`<details
    class="ds-details route"
    data-route=${id}
    data-verdict=${verdict}
    ?open=${view.isOpened(id)}
    @toggle=${({ target }: Event) => view.toggle(id, (target as HTMLDetailsElement).open)}
  >
    <summary>
      <span class="route-title">${speech.title(id)}</span>
      <span class="ds-tag" data-color=${colours[verdict]}>${speech.words.verdict[verdict]}</span>
      <span class="why">${words.why}</span>
    </summary>
    ${view.isOpened(id) ? html`<div class="reasons">${whyView(view, id)}</div>` : nothing}
  </details>`;
}

function warningsView({ state, speech, canConclude }: View) {
  if (!canConclude || state.warnings.length === 0) return nothing;
  return html`<section aria-labelledby="warnings">
    <h3 class="ds-heading" data-size="2xs" id="warnings">${speech.words.sections.warnings}</h3>
    ${blocksView([list(warningLines(speech, state.warnings))])}
  </section>`;
}
