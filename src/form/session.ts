import { type AssessmentResult, assessUnder } from "../assessment";
import { optionsOf } from "../case";
import type { Case } from "../generated/case";
import { type Law, lawGiven } from "../law";
import { type Answer, answerOf, type Content, caseOf, isGiven, skippable, stateOf } from "./answer";
import { type Entries, type Entry, enteredIn, entriesAnew, entriesOf } from "./fields";
import { Listeners } from "./listeners";
import { isSame, keepSame } from "./same";
import type { FormAim, FormAimChange, FormOptions, FormSession, FormState, FormStore } from "./types";

/** How many steps back are kept. */
const mostSteps = 500;

/** A session that asks the usual law where its options name none. */
export function sessionUnder(usual: Law, options: FormOptions): FormSession {
  const { law, on, lang = "nb", goal = "lightest-route", case: input = {} } = optionsOf(options);
  return new Session(usual, lawGiven(law, usual), { on, lang, goal }, input);
}

class Session implements FormSession {
  readonly #usual: Law;
  #law: Law;
  readonly #listeners = new Listeners();
  #aim: FormAim;
  #content: Content;
  #past: Content[] = [];
  #future: Content[] = [];
  #answer: Answer;
  #whole: AssessmentResult | undefined;
  #state: FormState;

  constructor(usual: Law, law: Law, aim: FormAim, input: Case) {
    this.#usual = usual;
    this.#law = law;
    this.#aim = aim;
    this.#content = contentOf(law, input);
    this.#answer = answerOf(this.#content, aim);
    this.#state = this.#nextState();
  }

  get state(): FormState {
    return this.#state;
  }
  getSnapshot = (): FormState => this.#state;
  subscribe = (listener: () => void): (() => void) => this.#listeners.add(listener);

  toStore(): FormStore {
    return {
      subscribe: (run, invalidate) => {
        const end = this.#listeners.add(() => run(this.#state), invalidate);
        run(this.#state);
        return end;
      },
    };
  }

  set(path: string, value: unknown): FormState {
    const { entries, skipped } = this.#content;
    const entry = enteredIn(this.#law, path, value);
    if (!entry) return this.unset(path);
    if (!skipped.has(path) && entries.has(path) && isSame(entries.get(path)!.value, entry.value))
      return this.#state;
    return this.#do(new Map(entries).set(path, entry), without(skipped, path));
  }

  unset(path: string): FormState {
    const { entries, skipped } = this.#content;
    if (!entries.has(path)) return this.#state;
    return this.#do(new Map([...entries].filter(([one]) => one !== path)), skipped);
  }

  load(input: Case): FormState {
    const { entries, skipped } = contentOf(this.#law, input);
    return this.#do(entries, skipped);
  }

  toCase(): Case {
    return structuredClone(caseOf(this.#answer.valid));
  }

  skip(path: string): FormState {
    const { entries, skipped } = this.#content;
    if (!isGiven(this.#law, path) || (skipped.has(path) && !entries.has(path))) return this.#state;
    // A list that is not complete, or a sum that is not enough: what is known stays known.
    const isPart = entries.has(path) && isAsked(this.#state, path);
    const kept = isPart ? entries : new Map([...entries].filter(([one]) => one !== path));
    return this.#do(kept, new Set([...skipped, path]));
  }

  undo(): FormState {
    const before = this.#past.pop();
    if (!before) return this.#state;
    this.#future.push(this.#content);
    return this.#show(before);
  }

  redo(): FormState {
    const after = this.#future.pop();
    if (!after) return this.#state;
    this.#past.push(this.#content);
    return this.#show(after);
  }

  aim(change: FormAimChange): FormState {
    const { law: other, ...aim } = optionsOf(change);
    const law = other === undefined ? this.#law : lawGiven(other, this.#usual);
    this.#law = law;
    this.#aim = { ...this.#aim, ...given(aim) };
    return this.#show(this.#content);
  }

  trace(routeId: string) {
    const result = this.assessment();
    return result.ok ? [...result.routes, ...result.instruments].find(({ id }) => id === routeId) : undefined;
  }

  /** Worked out when it is asked for. */
  assessment(): AssessmentResult {
    const { valid } = this.#answer;
    this.#whole ??= assessUnder(this.#law, caseOf(valid), {
      ...this.#aim,
      skip: skippable(this.#content),
    });
    return this.#whole;
  }

  /** A step that can be undone; none where it changes nothing. */
  #do(entries: Entries, skipped: ReadonlySet<string>): FormState {
    const next = { law: this.#law, entries, skipped };
    if (isSameContent(this.#content, next)) return this.#state;
    this.#past = [...this.#past.slice(1 - mostSteps), this.#content];
    this.#future = [];
    return this.#show(next);
  }

  #show(content: Content): FormState {
    this.#content = content.law === this.#law ? content : readAnew(this.#law, content);
    this.#answer = answerOf(this.#content, this.#aim);
    this.#whole = undefined;
    const next = this.#nextState();
    if (next !== this.#state) {
      this.#state = next;
      this.#listeners.call();
    }
    return this.#state;
  }

  #nextState(): FormState {
    return keepSame(this.#state, {
      ...stateOf(this.#content, this.#answer, this.#aim, this.#state?.fields),
      canUndo: this.#past.length > 0,
      canRedo: this.#future.length > 0,
    });
  }
}

function contentOf(law: Law, input: unknown): Content {
  return { law, entries: byPath(entriesOf(law, input)), skipped: new Set() };
}

/** The same fields under another law: what the one did not know may be a field of the other, or parts of one. */
function readAnew(law: Law, { entries, skipped }: Content): Content {
  const read = [...entries.values()].flatMap((entry) => entriesAnew(law, entry));
  return { law, entries: byPath(read), skipped };
}

function byPath(entries: readonly Entry[]): Entries {
  return new Map(entries.map((entry) => [entry.path, entry]));
}

function isAsked({ questions, fields }: FormState, path: string): boolean {
  return (
    fields[path]?.status === "given" &&
    questions.some(({ fact, facts = [{ fact }] }) => facts.some((part) => part.fact === path))
  );
}

/** What is not undefined. */
function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}

function isSameContent(a: Content, b: Content): boolean {
  return (
    a.entries.size === b.entries.size &&
    isSame([...a.skipped], [...b.skipped]) &&
    [...b.entries].every(
      ([path, { value }]) => a.entries.has(path) && isSame(a.entries.get(path)!.value, value),
    )
  );
}

function without(paths: ReadonlySet<string>, path: string): ReadonlySet<string> {
  return paths.has(path) ? new Set([...paths].filter((one) => one !== path)) : paths;
}
