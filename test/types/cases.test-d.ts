import { assessSync, type Case, compare } from "hjemmel";
import { createFormSession } from "hjemmel/form";
import { expectTypeOf } from "vitest";

const on = "2024-12-01";

// What nothing may change is a case as well: the lists in it, and in a case of several.
const grant = {
  transfer: { nature: "support" },
  aid: { earlierDeMinimis: { awards: [], complete: true } },
} as const;
const granted = {
  aid: { earlierDeMinimis: { awards: [{ on: "2023-05-01", amount: 250_000 }], complete: false } },
} as const;
const bought = {
  contract: { similarPurchases: { purchases: [{ amount: "90000.00", what: "vakthold" }], complete: true } },
} as const satisfies Case;
const many = [grant, granted, bought] as const;
assessSync(grant, { on });
assessSync(bought, { on });
compare(grant, granted, { on });
createFormSession({ on, case: granted });
for (const one of many) assessSync(one, { on });
expectTypeOf(Object.freeze(grant)).toExtend<Case>();

// What is not known may be undefined, at every level.
const employees: number | undefined = undefined;
const awards = { on, amount: 1, eurNok: undefined, giver: undefined, regulation: undefined };
assessSync(
  {
    actor: { employees },
    aid: { earlierDeMinimis: { awards: [awards], complete: true } },
    rate: undefined,
    done: undefined,
  },
  { on },
);

// @ts-expect-error: no such value
assessSync({ transfer: { nature: "gift" } }, { on });
// @ts-expect-error: no such field
assessSync({ transfer: { natur: "support" } } as const, { on });
// @ts-expect-error: a list that does not say whether it is complete
assessSync({ aid: { earlierDeMinimis: { awards: [] } } } as const, { on });
