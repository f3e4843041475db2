import { expect, test } from "vitest";
import { issueText } from "../../src/element/views/issues";
import { formWordsOf } from "../../src/element/words";
import { createFormSession } from "../../src/form";
import { nationalLaw } from "../../src/national-law";
import { speechOf } from "../../src/text";
import { nb } from "../../src/texts/nb";

const words = { speech: speechOf("nb", nationalLaw, "2026-11-24", { nb }), words: formWordsOf("nb") };

function messagesOf(fact: string, value: unknown): string[] {
  const session = createFormSession({ on: "2026-11-24", case: {} });
  session.set(fact as string, value);
  return session.state.issues.map((issue) => issueText(words, issue));
}

const award = {
  on: "2025-03-01",
  amount: { amount: "13000", currency: "EUR" },
  regulation: "general",
};

test("what a row of a list lacks is said of its row and column, not of the list", () => {
  const { on: _, ...undated } = award;
  expect(messagesOf("aid.earlierDeMinimis", { awards: [award, undated], complete: true })).toEqual([
    "Rad 2, dato mangler.",
  ]);
});

test("so is what cannot be read there", () => {
  expect(
    messagesOf("aid.earlierDeMinimis", {
      awards: [{ ...award, amount: "mye", on: "i fjor" }],
      complete: true,
    }),
  ).toEqual([
    expect.stringMatching(/^Rad 1, beløp kan ikke leses som et beløp\. Skriv beløpet i kroner/),
    expect.stringMatching(/^Rad 1, dato kan ikke leses som en dato som finnes\. Skriv dag, måned og år/),
  ]);
  expect(messagesOf("aid.earlierDeMinimis", { total: "mye" })).toEqual([
    expect.stringContaining("Skriv beløpet i kroner, for eksempel 1 500 000"),
  ]);
});

test("a judgement with a reason and no answer lacks the answer", () => {
  expect(messagesOf("aid.affectsTrade", { reason: "Publikum kommer fra flere land." })).toEqual([
    `${words.speech.title("aid.affectsTrade")} mangler.`,
  ]);
});
