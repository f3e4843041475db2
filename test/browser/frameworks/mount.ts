import type { Goal } from "../../../src/assessment";
import type { Law } from "../../../src/law";

/** What a page gives the form; what is undefined is not given. */
export interface Shown {
  date?: string | undefined;
  lang?: string | undefined;
  goal?: Goal | undefined;
  law?: Law | undefined;
}

/** A page of a framework with the form in it, told of each change. */
export type Mount = (
  host: HTMLElement,
  heard: (state: unknown) => void,
) => {
  show(shown: Shown): void | Promise<void>;
  end(): void;
};
