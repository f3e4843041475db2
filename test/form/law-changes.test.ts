import { describe, expect, it } from "vitest";
import { createFormSession } from "../../src/form";
import type { Law } from "../../src/law";
import { loadLaw } from "../../src/law/load";
import { nationalLaw } from "../../src/national-law";
import { lawOfMunicipality } from "../support/packs";

const on = "2026-11-24";

/** The national law with a pack that asks for a count. */
const sandvik: Law = loadLaw([
  nationalLaw,
  {
    name: "sandvik",
    documents: [
      {
        file: "pack.json",
        content: {
          pack: {
            id: "sandvik",
            municipalityNumber: "0001",
            name: "Sandvik kommune",
            version: "1",
            validFrom: "2026-01-01",
            validTo: null,
            languages: ["nb"],
          },
          facts: [{ id: "sandvik.turnout", type: "count", unit: "persons" }],
        },
      },
    ],
  },
]);

/** A session in the middle of things: a valid field, an invalid one, one set aside, and a step taken back. */
function inTheMiddle() {
  const session = createFormSession({ on, lang: "en" });
  session.set("transfer.nature", "support");
  session.set("transfer.amount", "a lot");
  session.skip("actor.legalForm");
  session.set("actor.name", "Laget");
  session.undo();
  return session;
}

describe.each([
  ["a municipality", lawOfMunicipality("kristiansand")],
  ["a pack with facts of its own", sandvik],
  ["the same law once more", nationalLaw],
])("a change to the law of %s", (_, law) => {
  it("keeps what was filled in, what is wrong with it and what was set aside", () => {
    const session = inTheMiddle();
    const before = session.state;
    const after = session.aim({ law });
    for (const path of ["transfer.nature", "transfer.amount", "actor.legalForm"]) {
      const { routes: _routes, ...kept } = before.fields[path]!;
      expect(after.fields[path]).toMatchObject(kept);
    }
    expect(after.issues).toEqual(before.issues);
    expect(after.questions.map(({ fact }) => fact)).not.toContain("actor.legalForm");
  });

  it("keeps undo and redo", () => {
    const session = inTheMiddle();
    session.aim({ law });
    expect(session.redo().fields["actor.name"]?.value).toBe("Laget");
    for (let left = 4; left > 0; left--) session.undo();
    expect(session.state).toMatchObject({ canUndo: false, canRedo: true, issues: [] });
    expect(session.toCase()).toEqual({});
  });

  it("answers as a session that began under that law", () => {
    const session = inTheMiddle();
    const [{ routes, instruments, classes }, began] = [
      session.aim({ law }),
      createFormSession({ on, law, case: session.toCase() }).state,
    ];
    expect({ routes, instruments, classes }).toEqual({
      routes: began.routes,
      instruments: began.instruments,
      classes: began.classes,
    });
  });
});

describe("a field that one law has and the other has not", () => {
  it("is told of as unknown while it is, and counts again after", () => {
    const session = createFormSession({ on, law: sandvik });
    session.set("sandvik.turnout" as string, 40);
    expect(session.aim({ law: nationalLaw }).issues).toMatchObject([{ code: "unknown-field" }]);
    expect(session.toCase()).toEqual({});
    expect(session.aim({ law: sandvik }).issues).toEqual([]);
    expect(session.toCase()).toEqual({ sandvik: { turnout: 40 } });
  });

  it("is found in a case that was loaded before its law", () => {
    const session = createFormSession({ on, case: { sandvik: { turnout: 40 } } as object });
    expect(session.aim({ law: sandvik }).fields["sandvik.turnout"]).toMatchObject({
      value: 40,
      status: "given",
    });
  });

  it("can be set aside, and does no harm under a law that does not ask for it", () => {
    const session = createFormSession({ on, law: sandvik });
    session.skip("sandvik.turnout");
    expect(session.aim({ law: nationalLaw })).toMatchObject({ issues: [], isSettled: false });
    expect(session.assessment().ok).toBe(true);
    expect(session.aim({ law: sandvik }).fields["sandvik.turnout"]?.isSkipped).toBe(true);
  });
});

describe("a text that was typed before its law", () => {
  const path = "sandvik.turnout" as string;

  it.each([
    ["that can be read is read as it was written", "1 200", "1200", []],
    ["that cannot be read stays as it was typed, and is said of", "førti", "førti", ["unreadable-count"]],
  ])("%s", (_, text, value, codes) => {
    const session = createFormSession({ on, lang: "en" });
    expect(session.set(path, text).issues.map(({ code }) => code)).toEqual(["unknown-field"]);
    const field = session.aim({ law: sandvik }).fields[path]!;
    expect([String(field.value), field.issues.map(({ code }) => code)]).toEqual([value, codes]);
    const before = session.aim({ law: nationalLaw }).fields[path]!;
    expect([before.value, before.issues.map(({ code }) => code)]).toEqual([
      codes.length > 0 ? text : before.value,
      ["unknown-field"],
    ]);
    expect(session.aim({ law: sandvik }).fields[path]).toMatchObject(field);
  });

  it("and that is unreadable stays so, whatever law comes and goes", () => {
    const session = createFormSession({ on, lang: "en", law: sandvik });
    const typed = session.set(path, "førti").fields[path]!;
    expect(typed).toMatchObject({ value: "førti", status: "invalid" });
    session.aim({ law: nationalLaw });
    const { value, status, issues } = session.aim({ law: sandvik }).fields[path]!;
    expect({ value, status, issues }).toEqual({ value: "førti", status: "invalid", issues: typed.issues });
  });

  it("is read as a case has it where it came with a case", () => {
    const session = createFormSession({ on, lang: "en", case: { sandvik: { turnout: "1 200" } } as never });
    expect(session.aim({ law: sandvik }).fields[path]).toMatchObject({ value: "1 200", status: "invalid" });
  });
});

describe("an aim", () => {
  it("of which a part is undefined leaves that part as it is", () => {
    const session = createFormSession({ on, lang: "nn", goal: "any-open-route", law: sandvik });
    const before = session.state;
    expect(session.aim({ on: undefined, lang: undefined, goal: undefined, law: undefined })).toBe(before);
  });
});
