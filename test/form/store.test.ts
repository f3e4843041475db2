import { derived, get, readable } from "svelte/store";
import { describe, expect, it, vi } from "vitest";
import { createFormSession, type FormSession, type FormState } from "../../src/form";

const on = "2026-11-24";
const nature = (state: FormState) => state.fields["transfer.nature"]?.value;
const given = (state: FormState) => Object.values(state.fields).filter(({ status }) => status === "given");

describe("a session as a store of Svelte", () => {
  it("tells of the state at once, after each change, and no more once it is ended", () => {
    const session = createFormSession({ on });
    const told: unknown[] = [];
    const end = session.toStore().subscribe((state) => told.push(nature(state)));
    expect(told).toEqual([undefined]);
    session.set("transfer.nature", "purchase");
    session.set("transfer.nature", "purchase");
    expect(told).toEqual([undefined, "purchase"]);
    end();
    end();
    session.set("transfer.nature", "support");
    expect(told).toEqual([undefined, "purchase"]);
  });

  it("tells every listener by itself, and none of them twice when one ends while it is told", () => {
    const session = createFormSession({ on });
    const [first, second] = [vi.fn(), vi.fn()];
    const { subscribe } = session.toStore();
    let endSecond = () => {};
    subscribe((state) => {
      first();
      if (nature(state)) endSecond();
    });
    endSecond = subscribe(second);
    session.set("transfer.nature", "purchase");
    expect(first).toHaveBeenCalledTimes(2);
    expect(second).toHaveBeenCalledTimes(1);
  });

  it("can be read by get, and is let go again", () => {
    const session = createFormSession({ on });
    session.set("transfer.nature", "purchase");
    expect(get(session.toStore())).toBe(session.state);
  });

  it.each<[string, (session: FormSession) => ReturnType<FormSession["toStore"]>[]]>([
    ["two stores of one session", (session) => [session.toStore(), session.toStore()]],
    ["one store twice", (session) => Array(2).fill(session.toStore())],
    ["three stores of one session", (session) => [0, 1, 2].map(() => session.toStore())],
  ])("is never seen half changed through %s", (_, storesOf) => {
    const session = createFormSession({ on });
    const seen: number[] = [];
    const end = derived(storesOf(session), (states) => seen.push(new Set(states).size)).subscribe(() => {});
    session.set("transfer.nature", "purchase");
    session.undo();
    expect(seen).toEqual([1, 1, 1]);
    end();
  });

  it("is never seen half changed through stores derived from it, held by Svelte's own readable", () => {
    const session = createFormSession({ on });
    const state = readable(session.state, (set) => session.toStore().subscribe(set));
    const parts = [derived(state, nature), derived(state, (now) => given(now).length)] as const;
    const seen: unknown[] = [];
    const end = derived([...parts], (both) => seen.push([...both])).subscribe(() => {});
    session.set("transfer.nature", "purchase");
    session.set("contract.subject", "goods");
    expect(seen).toEqual([
      [undefined, 0],
      ["purchase", 1],
      ["purchase", 2],
    ]);
    end();
  });
});
