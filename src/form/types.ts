import type { Assessment, AssessmentResult, Goal, Question, Route, Verdict, Warning } from "../assessment";
import type { Issue } from "../case";
import type { Case } from "../generated/case";
import type { FactPath, FactValues, RouteId } from "../generated/ids";
import type { Language, Law } from "../law";

/** A field of the national law, or of a pack. */
export type FieldPath = FactPath | (string & {});

/** What a session takes at a path: as in a case, or as a person writes it; an enumeration as in a case alone. */
export type ValueAt<P extends FactPath> = FactValues[P] | Written<FactValues[P]> | "";

type Written<V> = [Extract<V, string>] extends [never] ? string : never;

/** A `string`, and no text known to the compiler, in which a wrong letter would pass. */
export type OnlyString<P extends string> = string extends P ? P : never;

export interface FormAim {
  /** The date of the law, `YYYY-MM-DD`. */
  on: string;
  /** The language of what is said about the input. */
  lang: Language;
  /** What the questions aim at. */
  goal: Goal;
}

export interface FormOptions extends Pick<FormAim, "on"> {
  /** `nb` if not given. */
  lang?: Language | undefined;
  /** `lightest-route` if not given. */
  goal?: Goal | undefined;
  /** The law to ask; the national law if not given. */
  law?: Law | undefined;
  /** What is known from before. */
  case?: Case | undefined;
}

export type FormAimChange = { [K in keyof FormAim]?: FormAim[K] | undefined } & { law?: Law | undefined };

/** What Svelte reads as `$store`. */
export interface FormStore {
  /**
   * Calls `run` with the state, at once and after each change; gives back what ends it.
   *
   * @param invalidate - called before any `run`, for stores that rest on several of one session
   */
  subscribe(run: (state: FormState) => void, invalidate?: () => void): () => void;
}

/**
 * A case being filled in. Everything is synchronous; nothing is thrown for what a person types. The answer at a step is
 * that of a new session with the same fields.
 */
export interface FormSession {
  /** The answer as it stands: never changed in place, and the same object until something in it changed. */
  readonly state: FormState;
  /** The same, bound, for `useSyncExternalStore`. */
  getSnapshot(): FormState;
  /** Calls the listener once for each change; gives back what ends it. Bound. */
  subscribe(listener: () => void): () => void;
  /** The state as a store of Svelte. */
  toStore(): FormStore;
  /**
   * Sets one field.
   *
   * @param path - the id of the fact, such as `contract.value`; or `done.DUTY`, `sources.FACT`, `registers`
   * @param value - a text as a person writes it, such as `1,5 mill.` or `24.11.2026`; anything else as a case has it. An
   * empty text, a dash alone, `NaN` and `undefined` take the field away
   *
   * Ids of the national law are checked by the compiler, with their values. A path that is known first when the program
   * runs, a fact of a pack, and a text of a person for what is no text, go in as a `string`: `set(path as string, value)`.
   */
  set<P extends string>(path: OnlyString<P>, value: unknown): FormState;
  set(path: `done.${string}` | `sources.${string}` | "registers", value: unknown): FormState;
  set<P extends FactPath>(path: P, value: ValueAt<P>): FormState;
  unset(path: FieldPath): FormState;
  /** Puts a whole case in place of what there is. Can be undone. */
  load(input: Case): FormState;
  /** The fields that are valid, as a case: what `assessSync` takes. */
  toCase(): Case;
  undo(): FormState;
  redo(): FormState;
  /**
   * Changes the date, the language, the goal or the law; what is undefined stays. Not a step that can be undone. Under
   * another law every field is read anew, with what was set aside and what can be undone.
   */
  aim(aim: FormAimChange): FormState;
  /**
   * The answer to this question cannot be had for now; setting the field ends that. Of an answer that is not enough, such
   * as a list that is not complete, the rest cannot be had, and what was given stays. Can be undone.
   */
  skip(path: FieldPath): FormState;
  /** Why the verdict of a route or an instrument is as it is; undefined if the law does not have it. */
  trace(routeId: RouteId | (string & {})): Route | undefined;
  /** The whole answer to the fields that are valid; not ok only where the date or the goal is invalid. */
  assessment(): AssessmentResult;
}

export interface FormState extends FormAim {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Every field of the law by its path, and whatever else was set. */
  readonly fields: Readonly<Record<string, FieldState>>;
  /** All that is wrong with the input, in words. */
  readonly issues: readonly Issue[];
  /** Open, then undetermined, then closed; empty where the date or the goal is invalid. */
  readonly routes: readonly FormRoute[];
  readonly instruments: readonly FormRoute[];
  readonly classes: readonly Pick<Assessment["classes"][number], "id" | "result" | "status">[];
  /** What can still change a verdict aimed at, the question that ends it soonest first. */
  readonly questions: readonly Question[];
  readonly warnings: readonly Warning[];
  /** No question is left for the goal. */
  readonly isSettled: boolean;
}

export type FormRoute = Readonly<Pick<Route, "id" | "family" | "voluntary">> & { readonly verdict: Verdict };

export interface FieldState {
  readonly path: string;
  /** As a case has it; a text that cannot be read, as it was set. */
  readonly value?: unknown;
  readonly issues: readonly Issue[];
  /**
   * `given`: has a valid value. `invalid`: has a value that counts as not known. Without a value: `matters` if it can
   * still change a verdict aimed at, otherwise `settled`.
   */
  readonly status: "given" | "invalid" | "matters" | "settled";
  /** Set aside by `skip`. */
  readonly isSkipped?: true;
  /** The undetermined routes that can come to depend on it: why it is asked for. */
  readonly routes: readonly string[];
}
