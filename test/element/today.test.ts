// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import "../../src/element";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Where the clock of the machine is behind or ahead of Norway, it has another day at one of these. */
it.each([
  ["a minute before midnight in Norway", "2026-06-30T21:59:00Z", "2026-06-30"],
  ["midnight in Norway", "2026-06-30T22:00:00Z", "2026-07-01"],
  ["new year in Norway", "2026-12-31T23:00:00Z", "2027-01-01"],
])("<hjemmel-form> without a date takes the day in Norway: %s", (_, instant, day) => {
  vi.setSystemTime(new Date(instant));
  const form = document.createElement("hjemmel-form");
  expect(form.lawDate).toBe(day);
  form.lawDate = "2026-01-15";
  form.lawDate = undefined;
  expect(form.lawDate).toBe(day);
});
