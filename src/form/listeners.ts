/** Those who want to know of each change. */
export class Listeners {
  readonly #all = new Set<{ call: () => void }>();
  #waiting = 0;
  #isCalling = false;

  add(listener: () => void): () => void {
    const one = { call: listener };
    this.#all.add(one);
    return () => {
      this.#all.delete(one);
    };
  }

  /** Calls each once. A change made by a listener is told after all have heard of the one before it. */
  call(): void {
    this.#waiting += 1;
    if (this.#isCalling) return;
    this.#isCalling = true;
    const errors: unknown[] = [];
    while (this.#waiting > 0) {
      this.#waiting -= 1;
      for (const one of [...this.#all]) if (this.#all.has(one)) attempt(one.call, errors);
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
