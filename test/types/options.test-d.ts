import {
  assess,
  assessSync,
  type Case,
  compare,
  createCaseSchema,
  type Detail,
  explain,
  type Goal,
  type Language,
  type Law,
  nationalLaw,
} from "hjemmel";
import { createFormSession } from "hjemmel/form";
import { replay } from "hjemmel/record";
import { fromStotteregisteret, registerResolvers } from "hjemmel/registers";
import { writeDeMinimisDeclarationForm, writeJustification } from "hjemmel/text";

// An option that is there only sometimes is handed on as it is.
declare const lang: Language | undefined;
declare const law: Law | undefined;
declare const goal: Goal | undefined;
declare const detail: Detail | undefined;
declare const input: Case;
const on = "2026-01-01";

createCaseSchema({ lang });
createCaseSchema({ lang, law });
createFormSession({ on, lang });
createFormSession({ on, lang, law, goal, case: undefined });
assessSync(input, { on, lang, law, goal, detail, skip: undefined });
void assess(input, { on, lang, law, goal, detail, resolvers: undefined, signal: undefined });
compare(input, input, { on, lang, law });
compare(input, on, on, { lang, law });
replay({}, { laws: undefined, lang });
const answer = assessSync(input, { on });
explain(answer, { lang: "nb", law, format: undefined, width: undefined, only: undefined, texts: undefined });
registerResolvers({ baseUrl: undefined, timeout: undefined, fetch: undefined });
fromStotteregisteret({}, { lang, recipients: undefined, schemes: undefined });
writeJustification(answer, {
  lang: "nb",
  route: "grant.ordinary",
  law,
  details: undefined,
  draft: undefined,
});
writeDeMinimisDeclarationForm({ lang: "nb", on, law: nationalLaw, format: undefined });

// What is no option is found: a wrong name, and a value that is none.
// @ts-expect-error: its name is lang
assessSync(input, { on, language: "nb" });
// @ts-expect-error: no such language
createCaseSchema({ lang: "no" });
// @ts-expect-error: no such detail
assessSync(input, { on, detail: "all" });
// @ts-expect-error: the date is not left out
assessSync(input, { lang: "nb" });
