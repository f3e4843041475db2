/** A part of the form that is loaded when it is first asked for. */
export class OnDemand<Part> {
  #part: Part | undefined;
  #loading: Promise<void> | undefined;
  #isMissing = false;

  constructor(
    readonly fetch: () => Promise<Part>,
    readonly onChange: () => void,
  ) {}

  /** The part; undefined until it is there, and for good where it could not be fetched. */
  get(): Part | undefined {
    void this.load();
    return this.#part;
  }

  /** The part where it is there already; loads nothing. */
  get loaded(): Part | undefined {
    return this.#part;
  }

  /** Whether it was asked for and could not be fetched: its file is not where the form's own is, or the network is down. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load() {
    try {
      this.#part = await this.fetch();
    } catch {
      this.#isMissing = true;
    }
    this.onChange();
  }
}
