/** One execution for Jazzer.js: the bytes say which target, which document, and what is wrong in it. */
import { Dice } from "../dice";
import { targets } from "../targets";

export function fuzz(bytes: Uint8Array): unknown {
  const dice = diceOf(bytes);
  return dice.from(targets).execute(dice);
}

/** Chance that is read from bytes: one at a time, two where there is more to choose from; the last of its kind when there are none left. */
function diceOf(bytes: Uint8Array): Dice {
  let place = 0;
  const next = () => bytes[place++] ?? 255;
  return new Dice((end) => {
    const range = end > 256 ? 65_536 : 256;
    const number = end > 256 ? next() * 256 + next() : next();
    return Math.floor((number * end) / range);
  });
}
