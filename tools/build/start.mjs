/** `npm start`: builds if the command line is missing or older than what it is made of, then assesses a real case. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "dist", "cli.js");

if (!existsSync(cli) || newest(["src", "rules"]) > statSync(cli).mtimeMs)
  runOrStop("npm", ["run", "build", "--silent"]);
runOrStop(process.execPath, [cli, "assess", "fixtures/cases/asker-effektkontrakt.json"]);

/** When anything in these folders was last changed; what the build itself writes does not count. */
function newest(folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true }),
  );
  const times = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath ?? file.path, file.name));
  return Math.max(
    ...times.filter((file) => !file.includes("generated")).map((file) => statSync(file).mtimeMs),
  );
}

function runOrStop(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
