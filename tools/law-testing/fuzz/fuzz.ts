import { seededDice } from "./dice";
import type { Target } from "./targets";

/** A fault, and how to see it again. */
export interface Fault {
  target: string;
  seed: number;
  what: string;
}

export interface Told {
  executions: number;
  faults: Fault[];
  /** The longest execution of each target, in milliseconds of the processor: on a busy machine the clock tells of others. */
  longest: ReadonlyMap<string, number>;
}

/** No honest input takes so long. */
const tooLong = 5000;
/** The prototypes that everything stands on. */
const shared = [Object, Array, String, Number, Boolean, Function, Date, Map, Set].map(
  (one) => one.prototype as object,
);

const namesOf = () => shared.map((one) => Reflect.ownKeys(one).map(String).join(" ")).join("\n");

/**
 * Executes each target with its share of so many executions, each from its own seed. A fault is an exception, an
 * execution that takes too long, or a shared prototype that was changed.
 */
export async function fuzz(
  targets: readonly Target[],
  executions: number,
  firstSeed: number,
  only?: number,
): Promise<Told> {
  const names = namesOf();
  const faults: Fault[] = [];
  const longest = new Map<string, number>();
  let done = 0;
  for (const { name: target, share, execute } of targets) {
    const times = Math.ceil((executions * share) / 100);
    for (let index = 0; index < times; index++) {
      const seed = only ?? firstSeed + index;
      const fault = (what: string) => faults.push({ target, seed, what });
      const begun = process.cpuUsage();
      try {
        await execute(seededDice(seed));
      } catch (error) {
        fault(error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : String(error));
      }
      const { user, system } = process.cpuUsage(begun);
      const time = (user + system) / 1000;
      longest.set(target, Math.max(longest.get(target) ?? 0, time));
      if (time > tooLong) fault(`took ${Math.round(time)} ms`);
      done += 1;
      if (only !== undefined) break;
    }
    if (namesOf() !== names) faults.push({ target, seed: firstSeed, what: "a shared prototype was changed" });
  }
  return { executions: done, faults, longest };
}
