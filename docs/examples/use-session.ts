import type { FieldState, FormSession } from "hjemmel/form";
import { useSyncExternalStore } from "react";

/** One field of a session; the component is drawn again only when something changed for that field. */
export function useField(session: FormSession, path: string): FieldState | undefined {
  return useSyncExternalStore(
    session.subscribe,
    () => session.getSnapshot().fields[path],
    () => session.getSnapshot().fields[path],
  );
}
