import { caseIn, isObject, readOrganisationNumber } from "../../../case";
import { largestCase } from "../../limits";
import type { Line } from "../lines";
import type { Registers } from "./read";
import type { Registered } from "./registered";

/** Each line with what the registers say of the organisation that it names. */
export async function* withRegisters(lines: AsyncIterable<Line>, registers: Registers): AsyncGenerator<Line> {
  for await (const line of lines) {
    if (line.isRaw || line.text.trim() === "") yield line;
    else {
      const number = numberIn(line.text);
      yield { ...line, joined: number === undefined ? {} : { number, registered: registers.of(number) } };
    }
  }
}

function numberIn(text: string): string | undefined {
  if (text.length > largestCase) return undefined;
  let input: unknown;
  try {
    input = caseIn(JSON.parse(text.replace(/^\uFEFF/, ""))).input;
  } catch {
    return undefined;
  }
  const actor = isObject(input) ? input.actor : undefined;
  const path = "actor.organisationNumber";
  const read = readOrganisationNumber(isObject(actor) ? actor.organisationNumber : undefined, path);
  return "value" in read ? read.value : undefined;
}

/**
 * The case with what the registers say under `registers`. What stands there already stays, and so does a name that is
 * only written in other letters: the registers write names in capitals.
 */
export function caseWith(input: unknown, { facts }: Registered): unknown {
  if (!isObject(input)) return input;
  const { registers: own = {}, actor } = input;
  if (!isObject(own)) return input;
  const name = isObject(actor) ? actor.name : undefined;
  const told = Object.entries(facts).map(([register, all]) => {
    const { "actor.name": registered, ...rest } = all;
    return [nameBeside(own, register), isSameName(name, registered) ? rest : all];
  });
  return { ...input, registers: { ...own, ...Object.fromEntries(told) } };
}

/** The facts of which the case, or another register, says something else than the files do. */
export function differingFacts(input: unknown, { facts }: Registered): string[] {
  if (!isObject(input) || !isObject(input.registers)) return [];
  const told = Object.values(input.registers).filter(isObject);
  return [...new Set(Object.values(facts).flatMap(Object.keys))].filter((fact) => {
    // The number is what joins them, however it is written.
    if (fact === "actor.organisationNumber") return false;
    const values = [
      inside(input, fact.split(".")),
      ...told.filter((one) => Object.hasOwn(one, fact)).map((one) => one[fact]),
    ];
    return (
      new Set(values.filter((value) => value !== undefined && typeof value !== "object").map(String)).size > 1
    );
  });
}

function inside(input: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), input);
}

function nameBeside(own: Record<string, unknown>, register: string): string {
  return Object.hasOwn(own, register) ? `${register} (--registers)` : register;
}

function isSameName(a: unknown, b: unknown): boolean {
  const plain = (name: string) => name.normalize("NFC").toLocaleUpperCase("nb").replace(/\s+/g, " ").trim();
  return typeof a === "string" && typeof b === "string" && plain(a) === plain(b);
}
