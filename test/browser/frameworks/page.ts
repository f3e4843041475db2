import "../../../src/element";
import { loadLaw } from "../../../src/law/load";
import { nationalLaw } from "../../../src/national-law";
import type { Shown } from "./mount";
import { mount as preact } from "./preact";
import { mount as react } from "./react";
import { mount as svelte } from "./svelte";
import { mount as vue } from "./vue";

/** The national law with a pack that is empty. */
const sandvik = loadLaw([
  nationalLaw,
  {
    name: "sandvik",
    documents: [
      {
        file: "pack.json",
        content: {
          pack: {
            id: "sandvik",
            municipalityNumber: "0001",
            name: "Sandvik kommune",
            version: "1",
            validFrom: "2026-01-01",
            validTo: null,
            languages: ["nb"],
          },
        },
      },
    ],
  },
]);

const frameworks = { preact, react, svelte, vue };
export type Framework = keyof typeof frameworks;

/** Begins a page of a framework; what it hears stands in `heard`. */
export function begin(framework: Framework) {
  const heard: unknown[] = [];
  const host = document.createElement("div");
  document.body.replaceChildren(host);
  const page = frameworks[framework](host, (state) => heard.push(state));
  const form = () => document.querySelector("hjemmel-form")!;
  return {
    heard,
    /** Shows the form so, and gives what it then asks by. */
    async show({ law, ...shown }: Omit<Shown, "law"> & { law?: "sandvik" }) {
      await page.show({ ...shown, law: law && sandvik });
      await new Promise((done) => setTimeout(done));
      const { on, lang, goal } = form().state;
      return { on, lang, goal, law: form().law === sandvik ? "sandvik" : "national" };
    },
    set: (path: string, value: unknown) => form().session.set(path, value).issues.length,
    end() {
      page.end();
      return document.querySelector("hjemmel-form") === null;
    },
  };
}
