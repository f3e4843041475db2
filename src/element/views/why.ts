import { html, nothing } from "lit";
import type { Remedy, Route } from "../../assessment";
import { remedyText, routeDocument } from "../../text";
import type { View } from "../view";
import { blocksView } from "./blocks";
import { letterView } from "./letter";
import { picturesView } from "./pictures";
import { waitingView } from "./waiting";

/** How a verdict came about, with citations; and what would open the route, to be tried in the case. */
export function whyView(view: View, id: string) {
  const { speech, allTexts } = view;
  const assessment = view.assessment();
  const route = assessment && [...assessment.routes, ...assessment.instruments].find((one) => one.id === id);
  if (!allTexts.get() || !route) return waitingView(view, allTexts);
  const [, ...blocks] = routeDocument(speech, assessment, { ...route, remedies: [] });
  return html`${remediesView(view, route)} ${letterView(view, route)} ${blocksView(blocks)} ${picturesView(view, route)}`;
}

function remediesView(view: View, route: Route) {
  const { words, speech } = view;
  const remedies = route.remedies ?? [];
  if (remedies.length === 0) return nothing;
  return html`<h4 class="ds-heading" data-size="2xs">${words.suggestions}</h4>
    <ul class="remedies">
      ${remedies.map(
        (remedy) => html`<li>
          <span>${remedyText(speech, route, remedy)}</span>
          <button type="button" class="ds-button" data-size="sm" data-variant="secondary" @click=${() => apply(view, remedy)}>
            ${words.apply}
          </button>
        </li>`,
      )}
    </ul>`;
}

function apply({ set, session }: View, { changes, on }: Remedy) {
  for (const { fact, to } of changes) set(fact, to);
  if (on !== undefined) session.aim({ on });
}
