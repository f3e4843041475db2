import asker from "../../../fixtures/cases/asker-effektkontrakt.json";
import sportsClub from "../../../fixtures/cases/decided/ec-2017-sa37900-danish-sports.json";
import generasjonM from "../../../fixtures/cases/generasjon-m.json";
import samlelegatet from "../../../fixtures/cases/kristiansand/samlelegatet.json";
import type { Case } from "../../../src/form";
import type { SavedCase } from "./saved";
import type { DemoWords } from "./words";

const commercial = samlelegatet.find(({ name }) => name.includes("whose purpose is profit"));

/** Cases of the fixtures, as they stand there. */
export const examples: Record<keyof DemoWords["examples"], SavedCase> = {
  asker: exampleOf(asker),
  generasjonM: exampleOf(generasjonM),
  sportsClub: exampleOf(sportsClub),
  commercial: exampleOf(commercial!),
};

function exampleOf(fixture: { on: string; case: unknown }): SavedCase {
  return { on: fixture.on, case: fixture.case as Case };
}
