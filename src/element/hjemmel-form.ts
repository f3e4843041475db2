import { html, LitElement, nothing } from "lit";
import type { Assessment, Goal, Question } from "../assessment";
import { currentLaw, isCurrent } from "../current-law";
import type { Case, FormRoute, FormSession, FormState } from "../form";
import { sessionUnder } from "../form/session";
import { answererOf, type Language, type Law } from "../law";
import { today } from "../lib/today";
import { type Speech, speechOf } from "../text";
import { Draft } from "./draft";
import { LetterDesk } from "./letter-desk";
import { LiveRegion } from "./live-region";
import { OnDemand } from "./on-demand";
import { ofPage, styles } from "./styles";
import { type LoadedTexts, TextStore } from "./texts";
import { factsOf, type Pictures, type View } from "./view";
import { allFieldsView } from "./views/all-fields";
import { answeredView } from "./views/answered";
import { conclusionView } from "./views/conclusion";
import { isApplying } from "./views/group";
import { menuView } from "./views/menu";
import { printView } from "./views/print";
import { questionView } from "./views/question";
import { verdictsView } from "./views/verdicts";
import { waitingView } from "./views/waiting";
import { formWordsOf, languages } from "./words";

/** The level of the question's heading, where the page does not say another. */
const usualLevel = 2;

export class HjemmelForm extends LitElement {
  static override styles = styles;
  static override properties = {
    lang: { reflect: true },
    lawDate: { attribute: "law-date", reflect: true },
    on: {},
    goal: { reflect: true },
    law: { attribute: false },
    draft: {},
    hide: {},
    headingLevel: { attribute: "heading-level" },
  };

  #lang = "nb";
  #lawDate = today(new Date());
  #goal: Goal = "lightest-route";
  #law: Law | undefined;
  #askedOf: Law | undefined;
  #hidden: ReadonlySet<string> = new Set();
  #headingLevel = usualLevel;
  #concluded: { state: FormState; text: string | undefined } | undefined;
  #draftName: string | undefined;
  #session: FormSession | undefined;
  readonly #texts = new TextStore(() => this.requestUpdate());
  /** The law of every date, for what is earlier than the current law. */
  readonly #nationalLaw = new OnDemand<Law>(
    async () => (await import("../national-law")).nationalLaw,
    () => this.requestUpdate("law"),
  );
  readonly #pictures = new OnDemand<Pictures>(
    () => import("../pictures"),
    () => this.requestUpdate(),
  );
  #speech: { parts: readonly unknown[]; of: Speech } | undefined;
  #assessment: { state: FormState; of: Assessment | undefined } | undefined;
  readonly #typed = new Map<string, { text: string; value: unknown }>();
  readonly #opened = new Set<string>();
  #signs: Readonly<Record<string, boolean>> = {};
  #draft: Draft | undefined;
  #isUnsaved = false;
  readonly #letters = new LetterDesk(
    () => this.#behindLetters(),
    () => this.requestUpdate(),
  );
  #asked: Question | undefined;
  #lacking: View["lacking"];
  #isToFocus = false;
  #isPrinting = false;
  #isOfPage = false;
  readonly #live = new LiveRegion(
    (changed) => this.#inWords(changed),
    () => this.requestUpdate(),
  );

  // An empty text counts as not given: Preact sets it where a property goes away.
  override get lang(): string {
    return this.#lang;
  }
  override set lang(lang: string | null | undefined) {
    this.#lang = lang || "nb";
  }

  get lawDate(): string {
    return this.#lawDate;
  }
  set lawDate(date: string | null | undefined) {
    this.#lawDate = date || today(new Date());
  }

  get on(): string {
    return this.lawDate;
  }
  set on(date: string | null | undefined) {
    this.lawDate = date;
  }

  get goal(): Goal {
    return this.#goal;
  }
  set goal(goal: Goal | null | undefined) {
    this.#goal = goal || "lightest-route";
  }

  get law(): Law {
    return this.#lawOn(this.lawDate);
  }
  set law(law: Law | null | undefined) {
    this.#law = law || undefined;
  }

  /** Whether the date is asked of a law that does not have it yet. */
  get #isLawWaiting(): boolean {
    return !this.#law && !isCurrent(this.lawDate) && !this.#nationalLaw.get();
  }

  #lawOn(on: string): Law {
    if (this.#law) return this.#law;
    return (isCurrent(on) ? undefined : this.#nationalLaw.get()) ?? currentLaw;
  }

  get hide(): string {
    return [...this.#hidden].join(" ");
  }
  set hide(sections: string | null | undefined) {
    this.#hidden = new Set(sections?.split(/\s+/).filter((one) => one !== ""));
  }

  get headingLevel(): number {
    return this.#headingLevel;
  }
  set headingLevel(level: number | string | null | undefined) {
    const number = Number(level ?? usualLevel);
    this.#headingLevel = number >= 1 && number <= 4 ? Math.floor(number) : usualLevel;
  }

  get draft(): string | undefined {
    return this.#draftName;
  }
  set draft(name: string | null | undefined) {
    this.#draftName = name || undefined;
    this.#draft = name ? new Draft(name) : undefined;
  }

  get state(): FormState {
    return this.session.state;
  }

  get session(): FormSession {
    this.#session ??= this.#begin();
    return this.#session;
  }

  toCase(): Case {
    return this.session.toCase();
  }

  load(input: Case, on?: string): void {
    this.#asked = undefined;
    this.#signs = {};
    this.#askedOf = this.#lawOn(on ?? this.lawDate);
    this.session.aim({ law: this.#askedOf, on });
    this.session.load(input);
    this.#isUnsaved = false;
  }

  async print(): Promise<void> {
    await this.#texts.all(this.session.state.lang).load();
    window.print();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#takeTheme();
    window.addEventListener("beforeprint", this.#showPaper);
    window.addEventListener("afterprint", this.#hidePaper);
    window.addEventListener("beforeunload", this.#askBeforeLeaving);
    const kept = this.#draft?.read();
    if (!kept || Object.keys(this.toCase()).length > 0) return;
    const { signs = {} } = kept;
    this.load(kept.case, kept.on);
    this.#signs = signs;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeprint", this.#showPaper);
    window.removeEventListener("afterprint", this.#hidePaper);
    window.removeEventListener("beforeunload", this.#askBeforeLeaving);
    this.#live.stop();
  }

  protected override willUpdate(): void {
    const { session, law, lawDate: on, goal } = this;
    const lang = this.#language();
    const { state } = session;
    if (this.#askedOf !== law || state.on !== on || state.goal !== goal || state.lang !== lang) {
      this.#askedOf = law;
      session.aim({ law, on, goal, lang });
    }
  }

  protected override render() {
    const view = this.#view();
    if (!view)
      return html`<p class="ds-paragraph" role="status">${formWordsOf(this.#language()).loading}</p>`;
    const isShown = (section: string) => !this.#hidden.has(section);
    return html`<div class="form" part="form" lang=${view.state.lang} data-color-scheme=${this.#isOfPage ? nothing : "auto"} data-size="sm">
      <div class="screen">
        <div class="top" part="top"><slot name="title"></slot>${isShown("menu") ? menuView(view) : nothing}</div>
        ${this.#isLawWaiting ? waitingView(view, this.#nationalLaw) : this.#columns(view)}
        <slot name="end"></slot>
        <div class="ds-sr-only" role="status">${this.#live.text}</div>
      </div>
      ${this.#isPrinting ? printView(view) : nothing}
    </div>`;
  }

  #columns(view: View) {
    const { words } = view;
    const isShown = (section: string) => !this.#hidden.has(section);
    return html`<div class="columns">
          <div class="asked" part="question">${questionView(view)}<slot name="question"></slot></div>
          ${
            isShown("conclusion")
              ? html`<section class="conclusion" part="conclusion" aria-labelledby="verdicts">
                <h2 class="ds-heading" data-size="xs" id="verdicts">${words.verdicts}</h2>
                ${conclusionView(view)}
                <slot name="conclusion"></slot>
              </section>`
              : nothing
          }
          ${
            isShown("case")
              ? html`<section class="case" part="case" aria-labelledby="case">
                <h2 class="ds-heading" data-size="xs" id="case">${words.theCase}</h2>
                ${answeredView(view)} ${isShown("fields") ? allFieldsView(view) : nothing}
              </section>`
              : nothing
          }
          ${
            isShown("routes")
              ? html`<section class="routes" part="routes" aria-labelledby="routes">
                <h2 class="ds-heading" data-size="xs" id="routes">${words.allRoutes}</h2>
                ${verdictsView(view)}
              </section>`
              : nothing
          }
    </div>`;
  }

  protected override updated(): void {
    if (this.hasAttribute("on")) this.setAttribute("on", this.lawDate);
    this.#levelHeadings();
    this.#tellConclusion();
    if (!this.#isToFocus) return;
    this.#isToFocus = false;
    this.renderRoot.querySelector<HTMLElement>(".question .ds-input")?.focus();
  }

  /** A page with a theme of Designsystemet keeps it: its values are inherited, and its colour scheme. */
  #takeTheme() {
    const page = getComputedStyle(this.parentElement ?? this);
    this.#isOfPage = page.getPropertyValue("--ds-color-neutral-text-default") !== "";
    const root = this.renderRoot;
    if (!this.#isOfPage || !(root instanceof ShadowRoot)) return;
    const [, ...others] = root.adoptedStyleSheets;
    root.adoptedStyleSheets = [ofPage(), ...others];
  }

  #levelHeadings() {
    const down = this.#headingLevel - usualLevel;
    for (const heading of this.renderRoot.querySelectorAll("h2, h3, h4"))
      if (down === 0) heading.removeAttribute("aria-level");
      else heading.setAttribute("aria-level", String(Number(heading.tagName[1]) + down));
  }

  /** Tells of the first conclusion, and of each that differs from the one before. */
  #tellConclusion() {
    const { state } = this.session;
    if (this.#concluded?.state === state || !this.#canConclude(state)) return;
    const conclusion = this.#wholeAnswer(state)?.conclusion;
    const text = JSON.stringify(conclusion);
    const isOther = this.#concluded?.text !== text;
    this.#concluded = { state, text };
    if (isOther && conclusion)
      this.dispatchEvent(
        new CustomEvent("hjemmel-conclusion", { detail: conclusion, bubbles: true, composed: true }),
      );
  }

  #begin(): FormSession {
    const { law, lawDate: on, goal } = this;
    const session = sessionUnder(currentLaw, { law, on, goal, lang: this.#language() });
    this.#askedOf = law;
    session.subscribe(() => this.#changed(session.state));
    this.#live.begin(session.state);
    return session;
  }

  #changed(state: FormState) {
    this.lawDate = state.on;
    this.goal = state.goal;
    this.lang = state.lang;
    this.#live.tellLater(state);
    this.#lacking = undefined;
    this.#keepDraft(state);
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent("hjemmel-change", { detail: state, bubbles: true, composed: true }));
  }

  #language(): Language {
    const [primary] = this.lang.toLowerCase().split("-");
    const known = Object.keys(languages) as Language[];
    return known.find((one) => one === primary) ?? known[0]!;
  }

  /** All words are needed for what has ended; they are asked for then. */
  #canConclude({ on, lang }: FormState): boolean {
    if (this.#isLawWaiting) return false;
    return isCurrent(on) ? this.#texts.in(lang) !== undefined : this.#texts.all(lang).get() !== undefined;
  }

  #view(): View | undefined {
    const { session, law } = this;
    const { state } = session;
    const texts = this.#texts.in(state.lang);
    if (!texts) return undefined;
    return {
      law,
      state,
      session,
      words: formWordsOf(state.lang),
      speech: this.#speechOf(texts, state),
      canConclude: this.#canConclude(state),
      allTexts: this.#texts.all(state.lang),
      pictures: this.#pictures,
      assessment: () => this.#wholeAnswer(state),
      letters: this.#letters,
      current: this.#asked ?? state.questions[0],
      lacking: this.#lacking,
      typedIn: (path) => this.#typedIn(path),
      set: (path, value, typed) => this.#set(path, value, typed),
      ask: (path) => this.#ask(path === undefined ? undefined : questionOf(law, state, path)),
      next: () => this.#next(),
      dontKnow: (paths) => {
        for (const path of paths)
          if (!isGiven(session.state, path) || isAskedAgain(session.state, [path])) session.skip(path);
        this.#ask(undefined);
      },
      sign: (id) => this.#signs[id],
      setSign: (id, isFact, value) => {
        this.#asked ??= this.session.state.questions[0];
        if (isFact) return this.#set(id, value);
        this.#signs = { ...this.#signs, [id]: value };
        this.#keepDraft(this.session.state);
        this.requestUpdate();
      },
      isOpened: (id) => this.#opened.has(id),
      toggle: (id, isOpen) => this.#toggle(id, isOpen),
      print: () => void this.print(),
      deleteDraft: this.#draft
        ? () => {
            this.load({});
            this.#draft?.delete();
          }
        : undefined,
    };
  }

  /** Goes on where the question has an answer; where the rest of a group is not said, nothing of the rest applies. */
  #next() {
    const view = this.#view();
    const question = view?.current;
    if (!view || !question) return;
    const { state } = this.session;
    const facts = factsOf(question);
    const parts = (question.facts ?? []).filter(({ none }) => none !== undefined);
    const applying = parts.filter((part) => isApplying(view, part));
    const isAnswered =
      parts.length > 0
        ? parts.every(({ fact }) => isGiven(state, fact)) ||
          (applying.length > 0 && applying.every(({ fact }) => isGiven(state, fact)))
        : facts.some((fact) => isGiven(state, fact));
    if (!isAnswered || isAskedAgain(state, facts)) {
      this.#lacking = isAnswered ? "part" : "all";
      this.requestUpdate();
      return;
    }
    for (const { fact, none } of parts) if (!isGiven(state, fact)) this.session.set(fact as string, none);
    this.#ask(undefined);
  }

  #keepDraft(state: FormState) {
    const input = this.toCase();
    const signs = this.#signs;
    if (Object.keys(input).length === 0 && Object.keys(signs).length === 0) {
      this.#draft?.delete();
      this.#isUnsaved = false;
    } else this.#isUnsaved = !(this.#draft?.write({ on: state.on, case: input, signs }) ?? false);
  }

  readonly #askBeforeLeaving = (event: BeforeUnloadEvent) => {
    if (this.#isUnsaved) event.preventDefault();
  };

  /** Made anew only where something that it is made of changed. */
  #speechOf({ texts }: LoadedTexts, { lang, on }: FormState): Speech {
    const { law } = this;
    const parts = [texts, law, law.at(on)];
    if (!this.#speech?.parts.every((part, index) => part === parts[index]))
      this.#speech = { parts, of: speechOf(lang, law, on, { [lang]: texts }) };
    return this.#speech.of;
  }

  #inWords(changed: readonly FormRoute[]): string {
    const view = this.#view();
    return changed
      .map(({ id, verdict }) => view?.words.became(view.speech.title(id), view.speech.words.verdict[verdict]))
      .join(" ");
  }

  #wholeAnswer(state: FormState): Assessment | undefined {
    if (this.#assessment?.state !== state) {
      const result = this.session.assessment();
      this.#assessment = { state, of: result.ok ? result : undefined };
    }
    return this.#assessment.of;
  }

  #behindLetters() {
    const { law } = this;
    const { state } = this.session;
    const texts = this.#texts.all(state.lang).loaded;
    const assessment = this.session.assessment();
    return texts ? { assessment, law, texts } : undefined;
  }

  #set(path: string, value: unknown, typed?: string) {
    const [first] = this.session.state.questions;
    this.#asked ??= first && factsOf(first).includes(path) ? first : undefined;
    this.session.set(path, value);
    if (typed === undefined) this.#typed.delete(path);
    else this.#typed.set(path, { text: typed, value: this.session.state.fields[path]?.value });
    this.requestUpdate();
  }

  #typedIn(path: string): string | undefined {
    const typed = this.#typed.get(path);
    const value = this.session.state.fields[path]?.value;
    return typed && JSON.stringify(typed.value) === JSON.stringify(value) ? typed.text : undefined;
  }

  #ask(question: Question | undefined) {
    this.#asked = question;
    this.#lacking = undefined;
    this.#isToFocus = true;
    this.requestUpdate();
  }

  #toggle(id: string, isOpen: boolean) {
    if (this.#opened.has(id) === isOpen) return;
    if (isOpen) this.#opened.add(id);
    else this.#opened.delete(id);
    this.requestUpdate();
  }

  /** A page is printed as it stands when this returns. */
  readonly #showPaper = () => {
    this.#isPrinting = true;
    this.requestUpdate();
    this.performUpdate();
  };

  readonly #hidePaper = () => {
    this.#isPrinting = false;
    this.requestUpdate();
  };
}

/** One field as a question of its own, to be answered anew. */
function questionOf(law: Law, state: FormState, path: string): Question {
  const fact = law.facts.get(path)!;
  const type = fact.type as Question["type"];
  const routes = [...(state.fields[path]?.routes ?? [])];
  return { fact: path, type, isJudgement: type === "judgement", by: answererOf(fact), routes };
}

/** Whether an answer to one of these was given and is not enough: a list that is not complete, a sum that settles nothing. */
function isAskedAgain(state: FormState, facts: readonly string[]): boolean {
  const asked = state.questions.flatMap(factsOf);
  return facts.some((fact) => isGiven(state, fact) && asked.includes(fact));
}

function isGiven({ fields }: FormState, path: string): boolean {
  return fields[path]?.status === "given";
}
