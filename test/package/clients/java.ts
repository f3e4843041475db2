import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktypeMultiFile } from "quicktype-core";

type Schema = Record<string, unknown>;

/** Jackson as Debian and Ubuntu have it, libjackson2-databind-java. */
const jars = ["core", "annotations", "databind"].map((name) => `/usr/share/java/jackson-${name}.jar`);
const classPath = [...jars, "."].join(":");

/** Whether there is a compiler of Java and what the generated classes need. */
export const hasJava = [...jars, "/usr/bin/javac"].every((file) => existsSync(file));

/** Classes in Java for what is sent and answered, made by quicktype of the schemas of an OpenAPI document. */
export async function javaClasses(document: { components: { schemas: Record<string, Schema> } }) {
  const text = JSON.stringify(document.components.schemas, withoutNone).replaceAll(
    "#/components/schemas/",
    "#/definitions/",
  );
  const names = ["Asked", "AssessmentResult", "Problem"];
  const schema = {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/definitions/${name}` }])),
    definitions: JSON.parse(text),
  };
  const input = new JSONSchemaInput(new FetchingJSONSchemaStore());
  await input.addSource({ name: "Service", schema: JSON.stringify(schema) });
  const inputData = new InputData();
  inputData.addInput(input);
  const rendererOptions = { package: "no.hjemmel" };
  const files = await quicktypeMultiFile({ inputData, lang: "java", rendererOptions });
  // Nothing here uses the helpers, which are written for another version of Jackson.
  return [...files].filter(([name]) => name !== "Converter.java");
}

/** What quicktype would name `None`, Jackson has a class of that name for; and dates would need one more library. */
function withoutNone(key: string, value: unknown): unknown {
  if (key === "none") return { ...(value as Schema), title: "AnswerOfNone" };
  return key === "format" && value === "date" ? undefined : value;
}

/** Compiles the classes with a caller that uses them, and runs it; what it prints. */
export async function callFromJava(
  folder: string,
  document: Parameters<typeof javaClasses>[0],
  url: string,
  bodies: readonly unknown[],
): Promise<string> {
  const own = join("no", "hjemmel");
  mkdirSync(join(folder, own), { recursive: true });
  const sources = (await javaClasses(document)).map(([name, { lines }]) => {
    writeFileSync(join(folder, own, name), lines.join("\n"));
    return join(own, name);
  });
  copyFileSync("test/package/clients/Caller.java", join(folder, "Caller.java"));
  writeFileSync(join(folder, "bodies.json"), JSON.stringify(bodies));
  const options = { cwd: folder, encoding: "utf8" } as const;
  execFileSync("javac", ["-nowarn", "-cp", classPath, "-d", ".", "Caller.java", ...sources], options);
  return execFileSync("java", ["-cp", classPath, "Caller", url, "bodies.json"], options);
}
