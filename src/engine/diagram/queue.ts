/** What is waiting, the least first; of two that weigh the same, the later one, so that a search goes on before it begins anew. */
export class Queue<Item> {
  readonly #heap: { item: Item; weight: number; place: number }[] = [];
  #added = 0;

  add(item: Item, weight: number) {
    const heap = this.#heap;
    const added = { item, weight, place: this.#added++ };
    let at = heap.length;
    heap.push(added);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(added, heap[above]!)) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = added;
  }

  take(): Item | undefined {
    const heap = this.#heap;
    const [least] = heap;
    const moved = heap.pop();
    if (!least || !moved || heap.length === 0) return least?.item;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below + 1 < heap.length && this.#isBefore(heap[below + 1]!, heap[below]!)) below += 1;
      if (below >= heap.length || !this.#isBefore(heap[below]!, moved)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = moved;
    return least.item;
  }

  #isBefore(one: { weight: number; place: number }, other: { weight: number; place: number }): boolean {
    return one.weight < other.weight || (one.weight === other.weight && one.place > other.place);
  }
}
