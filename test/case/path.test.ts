import { describe, expect, test } from "vitest";
import { keysOfPath } from "../../src/case/path";

describe("the keys that lead to a place in a case", () => {
  test.each<[string, (string | number)[]]>([
    ["", []],
    ["actor", ["actor"]],
    ["actor.statutes.purpose", ["actor", "statutes", "purpose"]],
    ["aid.earlierDeMinimis.awards[0].on", ["aid", "earlierDeMinimis", "awards", 0, "on"]],
    ["list[12][3]", ["list", 12, 3]],
    ["list[0].a1.1b", ["list", 0, "a1", "1b"]],
    ["done.duty.state-aid.letter", ["done", "duty.state-aid.letter"]],
    ["sources.actor.legalForm", ["sources", "actor.legalForm"]],
    ["registers.brreg.actor.legalForm", ["registers", "brreg", "actor.legalForm"]],
    ["registers.brreg.x", ["registers", "brreg", "x"]],
    ["registers.b.x", ["registers", "b", "x"]],
    ["done", ["done"]],
    ["done.x", ["done", "x"]],
    ["registers", ["registers"]],
    ["registers.brreg", ["registers", "brreg"]],
    ["aid.done.on", ["aid", "done", "on"]],
  ])("%j", (path, keys) => {
    expect(keysOfPath(path)).toEqual(keys);
  });
});
