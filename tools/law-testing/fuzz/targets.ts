import { readFileSync } from "node:fs";
import { run } from "../../../src/cli/run";
import { assessSync, type Case, caseSchema, nationalLaw } from "../../../src/index";
import { readLaw } from "../../../src/law/load";
import { replayUnder } from "../../../src/record";
import * as registers from "../../../src/registers";
import { fixtureFiles } from "../../../test/support/fixtures";
import { packDocuments } from "../../../test/support/packs";
import type { Dice } from "./dice";
import { hostileTexts, hostileValue, malformed } from "./hostile";
import { fuzzWritten } from "./written";

/** Something that takes what anybody may send it. */
export interface Target {
  name: string;
  /** How many executions go here, of each hundred that are asked for. */
  share: number;
  /** One execution; whatever it throws, or a result that it says is wrong, is a fault. */
  execute(dice: Dice): unknown;
}

const fixtures = fixtureFiles().flatMap((file) => file.fixtures);
const packs = packDocuments();
const { enheter, underenheter, frivilligeOrganisasjoner, enheterSearchPage } = JSON.parse(
  readFileSync("fixtures/registers/examples.json", "utf8"),
) as Record<string, { body: unknown }[]>;
const examples = [
  enheterSearchPage,
  ...[enheter, underenheter, frivilligeOrganisasjoner].flatMap((all) => all!.map(({ body }) => body)),
];
const kept = readFileSync("fixtures/records/0.1.0/records.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as unknown);
const readers = [
  registers.fromEnhetsregisteret,
  registers.fromFrivillighetsregisteret,
  registers.fromStotteregisteret,
] as readonly ((answer: unknown) => unknown)[];

function must(is: boolean, what: string) {
  if (!is) throw new Error(what);
}

export const targets: readonly Target[] = [
  {
    name: "the reader of written values",
    share: 100,
    execute(dice) {
      const wrong = fuzzWritten(dice);
      must(wrong === undefined, wrong ?? "");
    },
  },
  {
    name: "the case schema",
    share: 60,
    execute(dice) {
      const result = caseSchema["~standard"].validate(malformed(dice.from(fixtures).case, dice));
      must("issues" in (result as object) || "value" in (result as object), "neither issues nor a value");
    },
  },
  {
    name: "assessSync, with everything in the answer but questions",
    share: 3,
    execute(dice) {
      const { case: input, on } = dice.from(fixtures);
      const date = dice.onceIn(20) ? (hostileValue(dice) as string) : on;
      const answer = assessSync(malformed(input, dice) as Case, { on: date, detail: "trace" });
      must(answer.ok || answer.issues.every(({ message }) => message.length > 0), "an issue without words");
    },
  },
  {
    name: "the readers of registers",
    share: 33,
    execute(dice) {
      const answer = dice.onceIn(30) ? hostileValue(dice) : malformed(dice.from(examples), dice);
      return dice.from(readers)(answer);
    },
  },
  {
    name: "the loader of packs",
    share: 3,
    execute(dice) {
      const documents = dice.from(packs).map((one) => ({ ...one }));
      const spoilt = dice.from(documents);
      spoilt.content = malformed(spoilt.content, dice) as never;
      const { law, problems } = readLaw([nationalLaw, { name: "spoilt", documents }]);
      must(law !== undefined || problems.length > 0, "neither a law nor a problem");
    },
  },
  {
    name: "the reader of records",
    share: 0.5,
    execute(dice) {
      return replayUnder([nationalLaw], malformed(dice.from(kept), dice), "en");
    },
  },
  {
    name: "the command line",
    share: 0.5,
    async execute(dice) {
      let said = "";
      const words = [
        "assess",
        "explain",
        "rules",
        "lint",
        "replay",
        "-",
        "--on",
        "2026-07-01",
        "--json",
        "--detail",
        "--lang",
        "--law",
        "--only",
        "--help",
      ];
      const argv = Array.from({ length: 1 + dice.below(5) }, () =>
        dice.onceIn(4) ? dice.from(hostileTexts).replaceAll("\u0000", "") : dice.from(words),
      );
      const text = dice.onceIn(3)
        ? dice.from(hostileTexts)
        : (JSON.stringify(malformed(dice.from(fixtures).case, dice), safely()) ?? "");
      const code = await run(argv, {
        stdin: Object.assign(chunk(text), { isTTY: false }),
        stdout: { write: (more) => (said += more) },
        stderr: { write: (more) => (said += more) },
        env: {},
        now: () => new Date(2026, 10, 26, 12),
      });
      must([0, 1, 2, 3].includes(code), `exit code ${code}`);
      must(said.length > 0, "nothing was said");
    },
  },
];

async function* chunk(text: string): AsyncGenerator<string> {
  yield text;
}

/** Leaves out what JSON cannot say. */
function safely() {
  const seen = new Set<unknown>();
  return (_key: string, value: unknown) => {
    if (typeof value === "bigint" || typeof value === "symbol") return String(value);
    if (typeof value !== "object" || value === null) return value;
    if (seen.has(value)) return "again";
    seen.add(value);
    return value;
  };
}
