/** @jsxImportSource preact */
import { render } from "preact";
import type { Mount } from "./mount";
import "../../../src/element/jsx";

export const mount: Mount = (host, heard) => ({
  show: ({ date, lang, goal, law }) =>
    render(
      <hjemmel-form
        law-date={date}
        lang={lang}
        goal={goal}
        law={law}
        onhjemmel-change={({ detail }) => heard(detail)}
      />,
      host,
    ),
  end: () => render(null, host),
});
