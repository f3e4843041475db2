/**
 * Throws malformed input at everything that takes input: `npm run law -- fuzz [executions [seed]]`, a million if not said.
 * Ends with exit code 1 if there is a fault. To see one fault again: `npm run law -- fuzz 1 SEED`.
 */
import { fuzz } from "./fuzz";
import { targets } from "./targets";

const million = 10 ** 6;
const [executions = million, seed = 1] = process.argv.slice(2).map(Number);
const rounds = executions > 1 ? 10 : 1;
const before = process.memoryUsage().heapUsed;
let faults = 0;
let done = 0;
const longest = new Map<string, number>();
for (let round = 0; round < rounds; round++) {
  const told = await fuzz(
    targets,
    executions / rounds,
    seed + round * million,
    executions === 1 ? seed : undefined,
  );
  done += told.executions;
  faults += told.faults.length;
  for (const [target, time] of told.longest) longest.set(target, Math.max(longest.get(target) ?? 0, time));
  for (const fault of told.faults.slice(0, 20))
    console.error(`${fault.target}, seed ${fault.seed}: ${fault.what}`);
  const used = process.memoryUsage().heapUsed;
  console.log(
    `${done.toLocaleString("en")} executions, ${faults} faults, heap ${Math.round((used - before) / 1e6)} MB over the start`,
  );
}
for (const [target, time] of longest) console.log(`longest of ${target}: ${time.toFixed(1)} ms`);
process.exitCode = faults > 0 ? 1 : 0;
