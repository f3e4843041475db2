import { html, nothing, type TemplateResult } from "lit";
import { unsafeSVG } from "lit/directives/unsafe-svg.js";
import type { Route } from "../../assessment";
import { parametersIn, traceLines } from "../../text";
import type { Pictures, View } from "../view";
import { waitingView } from "./waiting";

/** The conditions of a route as a tree, and what its thresholds and ceilings have been over time. */
export function picturesView(view: View, route: Route) {
  const { words, speech, law, state } = view;
  const { trace } = route;
  if (!trace) return nothing;
  const timelines = ({ timelinePicture }: Pictures) =>
    law.data.parameters
      .filter(({ id }) => parametersIn(trace).has(id))
      .map((parameter) =>
        timelinePicture(speech, parameter, { until: lastOf(law.verifiedTo, state.on), on: state.on }),
      )
      .filter((picture) => picture !== undefined);
  return html`${folded(view, `tree ${route.id}`, words.tree, ({ treePicture }) => [
    treePicture(speech.title(route.id), traceLines(speech, trace)),
  ])}${folded(view, `timelines ${route.id}`, words.timelines, timelines)}`;
}

function folded(
  view: View,
  id: string,
  title: string,
  draw: (pictures: Pictures) => string[],
): TemplateResult {
  const drawings = () => {
    const pictures = view.pictures.get();
    return pictures ? draw(pictures).map(drawn) : waitingView(view, view.pictures);
  };
  return html`<details
    class="ds-details"
    ?open=${view.isOpened(id)}
    @toggle=${({ target }: Event) => view.toggle(id, (target as HTMLDetailsElement).open)}
  >
    <summary>${title}</summary>
    ${view.isOpened(id) ? html`<div class="pictures" tabindex="0" role="group" aria-label=${title}>${drawings()}</div>` : nothing}
  </details>`;
}

/** Escaped where it was drawn. */
function drawn(picture: string) {
  return html`<figure>${unsafeSVG(picture)}</figure>`;
}

function lastOf(a: string, b: string): string {
  return a > b ? a : b;
}
