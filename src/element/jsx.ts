import type { Conclusion, Goal } from "../assessment";
import type { FormState } from "../form";
import type { Law } from "../law";
import type { HjemmelFormElement } from "./types";

/** Told after each change; `detail` is the state. */
export type HjemmelChangeEvent = CustomEvent<FormState>;

/** Told at the first conclusion, and where it becomes another. */
export type HjemmelConclusionEvent = CustomEvent<Conclusion>;

/** What is `<hjemmel-form>`'s own in JSX and in templates. */
export interface HjemmelFormAttributes {
  lang?: string | undefined;
  /** The date of the law, `YYYY-MM-DD`; today in Norway if not given. */
  "law-date"?: string | undefined;
  goal?: Goal | undefined;
  law?: Law | undefined;
  /** The name under which the case is kept as a draft in the browser; none is kept if not given. */
  draft?: string | undefined;
  /** Sections that are not shown, with spaces between: `menu`, `conclusion`, `case`, `fields`, `routes`. */
  hide?: string | undefined;
  /** The level of the question's heading, 1 to 4; 2 if not given. */
  "heading-level"?: number | string | undefined;
}

/** The same with what may stand on any element; in the types of no framework, since none need be installed. */
export interface HjemmelFormProps extends HjemmelFormAttributes {
  key?: string | number | bigint | null | undefined;
  ref?:
    | ((element: HjemmelFormElement | null) => void)
    | { current: HjemmelFormElement | null }
    | null
    | undefined;
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  hidden?: boolean | undefined;
  slot?: string | undefined;
  style?: object | string | undefined;
  "onhjemmel-change"?: ((event: HjemmelChangeEvent) => void) | undefined;
  "onhjemmel-conclusion"?: ((event: HjemmelConclusionEvent) => void) | undefined;
}

declare global {
  interface GlobalEventHandlersEventMap {
    "hjemmel-change": HjemmelChangeEvent;
    "hjemmel-conclusion": HjemmelConclusionEvent;
  }
}

// biome-ignore lint/suspicious/noTsIgnore: where the framework is not installed, there is nothing to add to
/** @ts-ignore Where React is installed. */
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "hjemmel-form": HjemmelFormProps;
    }
  }
}

// biome-ignore lint/suspicious/noTsIgnore: where the framework is not installed, there is nothing to add to
/** @ts-ignore Where Preact is installed. */
declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "hjemmel-form": HjemmelFormProps;
    }
  }
}

// biome-ignore lint/suspicious/noTsIgnore: where the framework is not installed, there is nothing to add to
/** @ts-ignore Where Svelte is installed. */
declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "hjemmel-form": HjemmelFormProps;
  }
}

// biome-ignore lint/suspicious/noTsIgnore: where the framework is not installed, there is nothing to add to
/** @ts-ignore Where Vue is installed. */
declare module "vue" {
  interface GlobalComponents {
    "hjemmel-form": new () => {
      $props: HjemmelFormProps & { onHjemmelChange?: ((event: HjemmelChangeEvent) => void) | undefined };
    };
  }
}
