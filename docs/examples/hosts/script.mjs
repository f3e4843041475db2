// node script.mjs case.json 2026-07-01
import { readFileSync } from "node:fs";
import { assessSync } from "hjemmel";

const [file = "", on = ""] = process.argv.slice(2);
const answer = assessSync(JSON.parse(readFileSync(file, "utf8")), { on, detail: "trace" });
if (answer.ok)
  for (const { id, verdict } of answer.routes) if (verdict !== "closed") console.log(`${id}: ${verdict}`);
if (!answer.ok) for (const { message } of answer.issues) console.error(message);
process.exitCode = answer.ok ? 0 : 1;
