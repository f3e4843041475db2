import { flushSync, mount as mountIn, unmount } from "svelte";
import { writable } from "svelte/store";
import type { Mount, Shown } from "./mount";
import Root from "./Root.svelte";

export const mount: Mount = (host, heard) => {
  const shown = writable<Shown>({});
  const root = mountIn(Root, { target: host, props: { shown, heard } });
  return {
    show(next) {
      shown.set(next);
      flushSync();
    },
    end: () => void unmount(root),
  };
};
