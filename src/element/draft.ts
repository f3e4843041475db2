import type { Case } from "../form";

export interface Kept {
  on: string;
  case: Case;
  /** Answers to questions that help to decide: they are no part of the case. */
  signs?: Record<string, boolean>;
}

/** A case that the browser keeps under a name. Where it keeps nothing, such as in a frame with a sandbox, neither does this. */
export class Draft {
  readonly #key: string;

  constructor(name: string) {
    this.#key = `hjemmel-form:${name}`;
  }

  read(): Kept | undefined {
    const text = attempt(() => localStorage.getItem(this.#key));
    const kept: unknown = text ? attempt(() => JSON.parse(text)) : undefined;
    return isKept(kept) ? kept : undefined;
  }

  /** Keeps a case; says whether it is kept. */
  write(kept: Kept): boolean {
    return (
      attempt(() => {
        localStorage.setItem(this.#key, JSON.stringify(kept));
        return true;
      }) ?? false
    );
  }

  delete() {
    attempt(() => localStorage.removeItem(this.#key));
  }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is Kept {
  const { on, case: input, signs = {} } = (value ?? {}) as Partial<Kept>;
  return typeof on === "string" && isRecord(input) && isRecord(signs);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
