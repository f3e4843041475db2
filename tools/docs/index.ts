/** Builds the whole site into docs/.vitepress/dist, and follows every link in it. */
import { execFileSync } from "node:child_process";

const tsx = (file: string) => [process.execPath, "--import", "tsx", `tools/docs/${file}.ts`];
const steps = [
  tsx("demo"),
  tsx("law-pages"),
  ["npx", "typedoc", "--logLevel", "Error"],
  ["npx", "vitepress", "build", "docs"],
  tsx("site"),
];

for (const [command, ...args] of steps) execFileSync(command!, args, { stdio: "inherit" });
