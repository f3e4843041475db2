/** A number for each pair of whole numbers from 0, in flat arrays: nothing is allocated for an entry. */
export class PairMap {
  #size = 0;
  /** Of few entries until the first is added. */
  #entries = new Int32Array(width).fill(free);

  /** @param room - for how many entries at first; a power of two */
  constructor(readonly room: number) {}

  get size(): number {
    return this.#size;
  }

  get(a: number, b: number): number | undefined {
    const place = this.#placeOf(a, b);
    return this.#entries[place] === free ? undefined : this.#entries[place + 2];
  }

  /** For a pair that has no number yet. */
  add(a: number, b: number, value: number) {
    if (this.#entries.length === width) this.#entries = new Int32Array(this.room * width).fill(free);
    const place = this.#placeOf(a, b);
    this.#entries[place] = a;
    this.#entries[place + 1] = b;
    this.#entries[place + 2] = value;
    this.#size++;
    if (this.#size * 2 * width > this.#entries.length) this.#grow();
  }

  /** Keeps the room that it has. */
  clear() {
    if (this.#size > 0) this.#entries.fill(free);
    this.#size = 0;
  }

  /** Where a pair stands, or may stand. */
  #placeOf(a: number, b: number): number {
    const mask = this.#entries.length / width - 1;
    const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
    let index = (mixed ^ (mixed >>> 16)) & mask;
    for (;;) {
      const place = index * width;
      if (this.#entries[place] === free) return place;
      if (this.#entries[place] === a && this.#entries[place + 1] === b) return place;
      index = (index + 1) & mask;
    }
  }

  #grow() {
    const before = this.#entries;
    this.#entries = new Int32Array(before.length * 2).fill(free);
    for (let from = 0; from < before.length; from += width)
      if (before[from] !== free)
        this.#entries.set(
          before.subarray(from, from + width),
          this.#placeOf(before[from]!, before[from + 1]!),
        );
  }
}

/** Two numbers and that of the pair, and one left free, so that an entry does not lie across two lines of memory. */
const width = 4;
const free = -1;
