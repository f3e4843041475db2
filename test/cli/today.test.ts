import { describe, expect, it } from "vitest";
import type { Prompter } from "../../src/cli/prompter";
import { today } from "../../src/lib/today";
import { command, fileWith } from "./command";

describe("today is the day in Norway", () => {
  it.each([
    ["a minute before midnight in winter", "2024-11-10T22:59:00Z", "2024-11-10"],
    ["midnight in winter", "2024-11-10T23:00:00Z", "2024-11-11"],
    ["half past midnight in winter", "2024-11-10T23:30:00Z", "2024-11-11"],
    ["a minute before midnight in summer", "2026-06-30T21:59:00Z", "2026-06-30"],
    ["midnight in summer", "2026-06-30T22:00:00Z", "2026-07-01"],
    ["midnight after the clocks went forward", "2026-03-29T22:00:00Z", "2026-03-30"],
    ["midnight after the clocks went back", "2026-10-25T23:00:00Z", "2026-10-26"],
    ["the last evening of a year", "2026-12-31T22:30:00Z", "2026-12-31"],
    ["new year", "2026-12-31T23:00:00Z", "2027-01-01"],
  ])("%s", (_, instant, day) => {
    expect(today(new Date(instant))).toBe(day);
  });
});

/** The night before the de minimis regulation of 2023 applies: 10 November in UTC, 11 November in Norway. */
const now = () => new Date("2024-11-10T23:30:00Z");
const grant = {
  transfer: { nature: "support", form: "grant", amount: { amount: 250000, currency: "EUR" } },
  aid: {
    awardType: "ad-hoc",
    sector: "ordinary",
    isTiedToExport: false,
    isTiedToDomesticGoods: false,
    earlierDeMinimis: { awards: [], complete: true },
  },
};
const stopping: Prompter = { choose: async () => undefined, write: async () => undefined };

describe("without a date", () => {
  const file = fileWith("grant.json", grant);
  const lines = fileWith(
    "grant.jsonl",
    [grant, grant, { on: "2024-11-09", case: grant }].map((one) => JSON.stringify(one)).join("\n"),
  );

  it.each([
    [["assess", file]],
    [["explain", "grant.de-minimis.general", file]],
    [["rules", "--expiring"]],
    [["ask"]],
    [["batch", lines, "-"]],
  ])("%j says once which day it took", async (argv) => {
    const { err } = await command([...argv, "--lang", "en"], { now, prompter: stopping });
    expect(err.match(/today, 11 November 2024/g)).toHaveLength(1);
  });

  it.each([
    [["assess", file, "--on", "2024-11-09"]],
    [["rules", "--expiring", "--on", "2024-11-09"]],
    [["ask", "--on", "2024-11-09"]],
    [["batch", lines, "-", "--on", "2024-11-09"]],
  ])("%j has its own and does not say", async (argv) => {
    const { err } = await command([...argv, "--lang", "en"], { now, prompter: stopping });
    expect(err).not.toContain("today");
  });

  it("a case and a line are answered by the law of that day", async () => {
    const opens = (answer: { routes: { id: string; verdict: string }[] }) =>
      answer.routes.find(({ id }) => id === "grant.de-minimis.general")?.verdict;
    const { out } = await command(["assess", file, "--format", "json"], { now });
    expect(opens(JSON.parse(out))).toBe("open");
    const { out: answers } = await command(["batch", lines, "-"], { now });
    expect(
      answers
        .trim()
        .split("\n")
        .map((text) => opens(JSON.parse(text))),
    ).toEqual(["open", "open", "closed"]);
  });
});
