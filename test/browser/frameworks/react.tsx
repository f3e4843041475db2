import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Mount } from "./mount";
import "../../../src/element/jsx";

export const mount: Mount = (host, heard) => {
  const root = createRoot(host);
  return {
    show: ({ date, lang, goal, law }) =>
      flushSync(() =>
        root.render(
          <hjemmel-form
            law-date={date}
            lang={lang}
            goal={goal}
            law={law}
            onhjemmel-change={({ detail }) => heard(detail)}
          />,
        ),
      ),
    end: () => root.unmount(),
  };
};
