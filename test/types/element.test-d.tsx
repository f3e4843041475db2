import "hjemmel/element";
import { nationalLaw } from "hjemmel";
import type { HjemmelChangeEvent, HjemmelFormElement } from "hjemmel/element";
import type { FormState } from "hjemmel/form";
import type { SvelteHTMLElements } from "svelte/elements";
import { expectTypeOf } from "vitest";
import type { GlobalComponents } from "vue";

// The event, at the element and wherever it comes by.
const element = document.createElement("hjemmel-form");
expectTypeOf(element).toEqualTypeOf<HjemmelFormElement>();
element.addEventListener("hjemmel-change", (event) => {
  expectTypeOf(event.detail).toEqualTypeOf<FormState>();
  expectTypeOf(event.detail.questions[0]?.fact).toEqualTypeOf<string | undefined>();
});
document.addEventListener("hjemmel-change", ({ detail }) => expectTypeOf(detail).toEqualTypeOf<FormState>());
document.querySelector("main")!.addEventListener("hjemmel-change", ({ detail }) => {
  expectTypeOf(detail.isSettled).toEqualTypeOf<boolean>();
});
const listener = (event: HjemmelChangeEvent) => void event.detail;
element.removeEventListener("hjemmel-change", listener);
expectTypeOf(document.querySelector("hjemmel-form")).toEqualTypeOf<HjemmelFormElement | null>();

// What goes away falls back, so it may be set to nothing; what is read is never nothing.
element.law = undefined;
element.lawDate = null;
element.goal = undefined;
expectTypeOf(element.law).toEqualTypeOf<typeof nationalLaw>();
expectTypeOf(element.lawDate).toEqualTypeOf<string>();

// React.
const inReact = (
  <hjemmel-form
    id="form"
    lang="nb"
    law-date="2024-05-01"
    goal="all-routes"
    law={nationalLaw}
    onhjemmel-change={(event) => expectTypeOf(event.detail).toEqualTypeOf<FormState>()}
    ref={(form) => expectTypeOf(form).toEqualTypeOf<HjemmelFormElement | null>()}
    key="form"
    data-test="form"
  />
);
void inReact;
void (<hjemmel-form lang={undefined} law-date={undefined} goal={undefined} law={undefined} />);
// @ts-expect-error: a law is none of text
void (<hjemmel-form law="national" />);
// @ts-expect-error: frameworks take it for a listener
void (<hjemmel-form on="2024-05-01" />);

// Svelte and Vue, which check templates by these.
expectTypeOf<SvelteHTMLElements["hjemmel-form"]["law-date"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<NonNullable<SvelteHTMLElements["hjemmel-form"]["onhjemmel-change"]>>()
  .parameter(0)
  .toEqualTypeOf<HjemmelChangeEvent>();
type InVue = InstanceType<GlobalComponents["hjemmel-form"]>["$props"];
expectTypeOf<InVue["law-date"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<NonNullable<InVue["onHjemmelChange"]>>().parameter(0).toEqualTypeOf<HjemmelChangeEvent>();
