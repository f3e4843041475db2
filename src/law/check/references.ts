/** What refers to what, by id. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/** Ids, each after those that it refers to, without recursion; every ring that is met on the way. */
export function afterReferences(edges: Edges): { order: string[]; rings: string[][] } {
  const order: string[] = [];
  const rings: string[][] = [];
  const state = new Map<string, "open" | "done">();
  for (const start of edges.keys()) {
    const path: { id: string; next: Iterator<string> }[] = [];
    const enter = (id: string) => {
      if (state.get(id) === "done") return;
      if (state.get(id) === "open") {
        const ids = path.map((one) => one.id);
        rings.push([...ids.slice(ids.indexOf(id)), id]);
        return;
      }
      state.set(id, "open");
      path.push({ id, next: (edges.get(id) ?? [])[Symbol.iterator]() });
    };
    enter(start);
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const { done, value } = at.next.next();
      if (!done) enter(value);
      else {
        path.pop();
        state.set(at.id, "done");
        order.push(at.id);
      }
    }
  }
  return { order, rings };
}
