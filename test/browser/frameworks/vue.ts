import { createApp, h, nextTick, shallowReactive } from "vue";
import type { Mount, Shown } from "./mount";

export const mount: Mount = (host, heard) => {
  const shown = shallowReactive<Shown>({ date: undefined });
  const app = createApp(() =>
    h("hjemmel-form", {
      "law-date": shown.date,
      lang: shown.lang,
      goal: shown.goal,
      law: shown.law,
      onHjemmelChange: ({ detail }: { detail: unknown }) => heard(detail),
    }),
  );
  app.mount(host);
  return {
    async show({ date, lang, goal, law }) {
      Object.assign(shown, { date, lang, goal, law });
      await nextTick();
    },
    end: () => app.unmount(),
  };
};
