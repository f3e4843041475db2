import { describe, expect, test } from "vitest";
import en from "../../fixtures/messages/en.json";
import nb from "../../fixtures/messages/nb.json";
import nn from "../../fixtures/messages/nn.json";
import { describeIssue, type IssueCode } from "../../src/case";
import { en as words } from "../../src/case/messages/en";

/** Messages as they were read and approved: with all that an issue can say, and of the whole case with no more than the message asks for. */
const approved = { nb, nn, en };
const codes = Object.keys(words.messages) as IssueCode[];
const full = { path: "contract.months", received: "36.5", expected: "600", suggestion: "contract.month" };

const asksForReceived = (code: IssueCode) => words.messages[code].includes("{received}");

describe.each(Object.keys(approved) as (keyof typeof approved)[])("what is wrong, in %s", (language) => {
  test.each(codes)("%s", (code) => {
    const issues = [
      { code, ...full },
      { code, path: "", expected: "600", ...(asksForReceived(code) ? { received: "36.5" } : {}) },
    ];
    const said = issues.map((issue) => describeIssue(issue, language).message);
    expect(said).toEqual(approved[language][code]);
  });
});
