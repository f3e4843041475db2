import { readFileSync } from "node:fs";
import { ValidationSeverity, validate } from "dockerfile-utils";
import { expect, test } from "vitest";

const dockerfile = readFileSync("Dockerfile", "utf8");
/** Instructions of the Dockerfile, each as a line. */
const lines = dockerfile.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
const lastStage = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM ")));

/** Everything that the linter looks for, as an error. */
const strict = {
  deprecatedMaintainer: ValidationSeverity.ERROR,
  directiveCasing: ValidationSeverity.ERROR,
  emptyContinuationLine: ValidationSeverity.ERROR,
  instructionCasing: ValidationSeverity.ERROR,
  instructionCmdMultiple: ValidationSeverity.ERROR,
  instructionEntrypointMultiple: ValidationSeverity.ERROR,
  instructionHealthcheckMultiple: ValidationSeverity.ERROR,
  instructionJSONInSingleQuotes: ValidationSeverity.ERROR,
  instructionWorkdirRelative: ValidationSeverity.ERROR,
};
const lint = (text: string) => validate(text, strict).map(({ message }) => message);

test("the Dockerfile passes the linter", () => {
  expect(lint(dockerfile)).toEqual([]);
});

test.each([
  ["an instruction that there is not", dockerfile.replace("EXPOSE", "EXPOSED")],
  ["a relative folder to work in", dockerfile.replace("WORKDIR /build", "WORKDIR build")],
  ["a port that is none", dockerfile.replace("8080\n", "http\n")],
  ["two entry points", `${dockerfile}ENTRYPOINT ["node"]\n`],
])("the linter finds %s", (_, text) => {
  expect(lint(text)).not.toEqual([]);
});

test("every image has a version of its own, and none is the latest", () => {
  const images = lines.filter((line) => line.startsWith("FROM "));
  expect(images.filter((line) => !/:\d+\.\d+\.\d+-/.test(line))).toEqual([]);
});

test("the service runs as no root, and nothing is written after that", () => {
  const user = lastStage.indexOf("USER node");
  expect(user).toBeGreaterThan(0);
  expect(lastStage.slice(user).filter((line) => /^(RUN|COPY|ADD|VOLUME) /.test(line))).toEqual([]);
});

test("the service is started without a shell, so that it is told to stop", () => {
  expect(lastStage.filter((line) => /^(ENTRYPOINT|CMD) (?!\[)/.test(line))).toEqual([]);
  expect(lastStage.filter((line) => line.startsWith("ENTRYPOINT"))).toHaveLength(1);
});

test("no script of a package runs while packages are installed", () => {
  const installs = lines.filter((line) => /npm (ci|install)/.test(line));
  expect(installs.length).toBeGreaterThan(0);
  expect(installs.filter((line) => !line.includes("--ignore-scripts"))).toEqual([]);
});

test("the last image takes nothing from the folder of the project, only what was packed", () => {
  expect(lastStage.filter((line) => /^(COPY|ADD) /.test(line) && !line.includes("--from=built"))).toEqual([]);
});
