import type { Goal } from "../assessment";
import type { Case, FormSession, FormState } from "../form";
import type { Law } from "../law";
import { HjemmelForm } from "./hjemmel-form";

/**
 * `<hjemmel-form lang="nb" on="2026-11-24" goal="all-routes">`: a case being filled in, with the answer beside it.
 * Importing this module defines it. Each change is told by the event `hjemmel-change`, whose detail is the state.
 */
export interface HjemmelFormElement extends HTMLElement {
  /** `nb` (if not given), `nn` or `en`. */
  lang: string;
  /** The date of the law, `YYYY-MM-DD`; today if not given. */
  on: string;
  /** What the questions aim at; `all-routes` if not given. */
  goal: Goal;
  /** The law to ask; the national law if not given. The case is kept when it changes. */
  law: Law;
  readonly session: FormSession;
  readonly state: FormState;
  /** The fields that are valid, as a case. */
  toCase(): Case;
  /** Puts a whole case in place of what there is, and a date with it. */
  load(input: Case, on?: string): void;
  /** Opens the print dialogue with the case as a document. */
  print(): Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    "hjemmel-form": HjemmelFormElement;
  }
}

if (!customElements.get("hjemmel-form")) customElements.define("hjemmel-form", HjemmelForm);
