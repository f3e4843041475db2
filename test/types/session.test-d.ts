import type { FactPath, RouteId, RuleId } from "hjemmel";
import { createFormSession, type FormState, type ValueAt } from "hjemmel/form";
import { expectTypeOf } from "vitest";

const session = createFormSession({ on: "2026-11-24" });
declare const text: string;

// Ids of the law.
expectTypeOf<"procurement.direct-award">().toExtend<RouteId>();
expectTypeOf<"procurement.outside-acts">().not.toExtend<RouteId>();
expectTypeOf<RouteId>().toExtend<RuleId>();
expectTypeOf<"actor.nonprofit.foa-30-2a">().toExtend<RuleId>();
expectTypeOf<"actor.nonprofit.foa-30-2a">().not.toExtend<RouteId>();
expectTypeOf<"transfer.nature">().toExtend<FactPath>();
expectTypeOf<"transfer">().not.toExtend<FactPath>();
expectTypeOf<string>().not.toExtend<FactPath>();

// What stands at a path: as in a case, or as a person writes it.
expectTypeOf<ValueAt<"transfer.nature">>().toEqualTypeOf<"purchase" | "support" | "" | undefined>();
expectTypeOf<ValueAt<"actor.employees">>().toEqualTypeOf<number | string | undefined>();
expectTypeOf<ValueAt<"actor.isBankrupt">>().toEqualTypeOf<boolean | string | undefined>();
expectTypeOf<"1,5 mill.">().toExtend<ValueAt<"transfer.amount">>();
expectTypeOf<{ amount: 40_000; currency: "EUR" }>().toExtend<ValueAt<"transfer.amount">>();

session.set("transfer.nature", "purchase");
session.set("transfer.nature", undefined);
session.set("actor.employees", 3);
session.set("actor.employees", text);
session.set("aid.earlierDeMinimis", { awards: [], complete: true } as const);
// @ts-expect-error: no field of that name
session.set("transfer.natur", "purchase");
// @ts-expect-error: no such value
session.set("transfer.nature", "gift");
// @ts-expect-error: a count is no yes or no
session.set("actor.employees", true);
// @ts-expect-error: an amount is no yes or no
session.set("transfer.amount", false);
// @ts-expect-error: null is no value
session.set("transfer.nature", null);

// A path known first when the program runs, a fact of a pack, and what is no fact.
session.set(text, 3);
session.set("sandvik.turnout" as string, 3);
session.set(`done.${text}`, true);
session.set("sources.actor.legalForm", "the statutes");
session.set("registers", {});
session.unset("sandvik.turnout");
session.skip("actor.legalForm");

// An aim, in which what is undefined stays.
session.aim({ on: undefined, lang: undefined, goal: undefined, law: undefined });
session.aim({ goal: "procurement.direct-award" });
// @ts-expect-error: no such language
session.aim({ lang: "de" });

expectTypeOf(session.toStore().subscribe).toBeCallableWith((state: FormState) => void state.questions);
expectTypeOf(session.toStore().subscribe).returns.toEqualTypeOf<() => void>();
