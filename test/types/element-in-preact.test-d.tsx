/** @jsxImportSource preact */
import "hjemmel/element";
import { nationalLaw } from "hjemmel";
import type { HjemmelFormElement } from "hjemmel/element";
import type { FormState } from "hjemmel/form";
import { createRef } from "preact";
import { expectTypeOf } from "vitest";

const ref = createRef<HjemmelFormElement>();
void (
  <hjemmel-form
    class="form"
    lang="nn"
    law-date="2024-05-01"
    goal="any-open-route"
    law={nationalLaw}
    onhjemmel-change={({ detail }) => expectTypeOf(detail).toEqualTypeOf<FormState>()}
    ref={ref}
  />
);
// @ts-expect-error: frameworks take it for a listener
void (<hjemmel-form on="2024-05-01" />);
