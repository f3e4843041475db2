import type { FormRoute, FormState } from "../form";

/** What changes faster than this is announced to a screen reader at once, in milliseconds. */
const quietFor = 500;
/** So many changed verdicts are read aloud. */
const mostTold = 6;

/** Tells of changed verdicts once nothing has changed for a while, so that typing is not talked over. */
export class LiveRegion {
  text = "";
  #told: FormState | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly inWords: (changed: readonly FormRoute[]) => string,
    readonly onNews: () => void,
  ) {}

  begin(state: FormState) {
    this.#told = state;
  }

  tellLater(state: FormState) {
    this.stop();
    this.#timer = setTimeout(() => {
      const changed = changedRoutes(this.#told, state);
      this.#told = state;
      if (changed.length === 0) return;
      this.text = this.inWords(changed.slice(0, mostTold));
      this.onNews();
    }, quietFor);
  }

  stop() {
    clearTimeout(this.#timer);
  }
}

/** The routes whose verdict is another than before. */
function changedRoutes(before: FormState | undefined, after: FormState): FormRoute[] {
  const verdicts = new Map(
    [...(before?.routes ?? []), ...(before?.instruments ?? [])].map(({ id, verdict }) => [id, verdict]),
  );
  return [...after.routes, ...after.instruments].filter(
    ({ id, verdict }) => verdicts.has(id) && verdicts.get(id) !== verdict,
  );
}
