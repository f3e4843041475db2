interface Listener {
  call: () => void;
  /** Called for each change before any listener is. */
  announce?: (() => void) | undefined;
}

/** Those who want to know of each change. */
export class Listeners {
  readonly #all = new Set<Listener>();
  #waiting = 0;
  #isCalling = false;

  add(call: () => void, announce?: () => void): () => void {
    const one = { call, announce };
    this.#all.add(one);
    return () => {
      this.#all.delete(one);
    };
  }

  /** Calls each once. A change made by a listener is announced after all have heard of the one before it. */
  call(): void {
    this.#waiting += 1;
    if (this.#isCalling) return;
    this.#isCalling = true;
    const errors: unknown[] = [];
    while (this.#waiting > 0) {
      this.#waiting -= 1;
      const all = [...this.#all];
      for (const { announce } of all) if (announce) attempt(announce, errors);
      for (const one of all) if (this.#all.has(one)) attempt(one.call, errors);
    }
    this.#isCalling = false;
    if (errors.length > 0) throw errors[0];
  }
}

/** What goes wrong in one listener does not keep the news from the others. */
function attempt(call: () => void, errors: unknown[]) {
  try {
    call();
  } catch (error) {
    errors.push(error);
  }
}
