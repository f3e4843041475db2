import type { Goal } from "../assessment";
import type { Case, FormSession, FormState } from "../form";
import type { Law } from "../law";

/**
 * `<hjemmel-form lang="nb" law-date="2026-11-24" goal="lightest-route">`: a case being filled in, with the answer beside it.
 * Importing this module defines it. Each change fires the event `hjemmel-change`, whose detail is the state.
 */
export interface HjemmelFormElement extends HTMLElement {
  /** `nb` (if not given), `nn` or `en`; regions such as `nn-NO` count, anything else is `nb`. */
  get lang(): string;
  set lang(lang: string | null | undefined);
  /** The date of the law, `YYYY-MM-DD`; today in Norway if not given. */
  get lawDate(): string;
  set lawDate(date: string | null | undefined);
  /** The older name of `lawDate`. As an attribute, some frameworks take it for a listener. */
  get on(): string;
  set on(date: string | null | undefined);
  /** What the questions aim at; `lightest-route` if not given. */
  get goal(): Goal;
  set goal(goal: Goal | null | undefined);
  /** The name under which the case is kept as a draft in the browser; none is kept if not given. */
  get draft(): string | undefined;
  set draft(name: string | null | undefined);
  /** Sections that are not shown, with spaces between: `menu`, `conclusion`, `case`, `fields`, `routes`. */
  get hide(): string;
  set hide(sections: string | null | undefined);
  /** The level of the question's heading, 1 to 4; the others follow. 2 if not given. */
  get headingLevel(): number;
  set headingLevel(level: number | string | null | undefined);
  /** The law to ask; the national law if not given. What was filled in is kept when it changes, undo too. */
  get law(): Law;
  set law(law: Law | null | undefined);
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
