import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";
import { nationalLaw } from "../national-law";
import type { Context } from "./context";
import { shippedMunicipalities } from "./packs";

/** Takes over `complete SHELL`, which writes a script for a shell, and `complete -- …`, by which the script asks. */
export function takeCompletion(program: Command, { words }: Context): void {
  const root = tab(program);
  const { rules, parameters } = nationalLaw.data;
  const routes = rules.filter(({ kind }) => kind === "route" || kind === "instrument");
  const values = (ids: readonly string[]) => (complete: (value: string, about: string) => void) => {
    for (const id of ids) complete(id, "");
  };
  const commandCalled = (name: string) => root.commands.get(name)!;
  const giveIds = (command: string, argument: string, ids: readonly string[]) => {
    commandCalled(command).arguments.get(argument)!.handler = values(ids);
  };
  commandCalled("complete").description = words.commands.complete;
  giveIds(
    "explain",
    "WORDS",
    routes.map(({ id }) => id),
  );
  giveIds(
    "rules",
    "WORDS",
    [...rules, ...parameters].map(({ id }) => id),
  );
  const goals = ["lightest-route", "any-open-route", "all-routes", ...routes.map(({ id }) => id)];
  for (const { options } of root.commands.values()) {
    const [municipality, goal] = [options.get("municipality"), options.get("goal")];
    if (municipality) municipality.handler = values(shippedMunicipalities());
    if (goal) goal.handler = values(goals);
  }
}
