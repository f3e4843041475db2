/**
 * Imports go one way: each folder of src/ stands on the floors below it, and nothing goes round in a ring, in tools/
 * neither. The architecture page lists every folder of src/.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { isMain } from "../main";

/** What each part of src/ may stand on, itself apart. Files that lie in src/ itself are named by their file name. */
export const floors: Record<string, readonly string[]> = {
  lib: [],
  law: ["lib"],
  case: ["lib"],
  facts: ["law", "case", "lib"],
  engine: ["facts", "law", "lib"],
  assessment: ["engine", "facts", "law", "case", "generated", "lib"],
  record: ["lib", "assessment", "engine", "law", "case", "generated"],
  "national-law": ["law", "generated"],
  "current-law": ["law", "generated", "lib"],
  generated: ["law", "case", "lib"],
  text: ["assessment", "engine", "law", "case", "generated", "national-law"],
  "law-text": ["law", "lib"],
  registers: ["assessment", "law", "case", "generated", "national-law"],
  texts: ["law", "generated"],
  schema: ["assessment", "law", "case", "generated", "national-law"],
  explain: ["lib", "text", "texts", "assessment", "engine", "law", "case", "generated", "national-law"],
  index: ["schema", "explain", "text", "assessment", "engine", "law", "case", "generated", "national-law"],
  loading: ["law"],
  records: ["record", "law", "case", "national-law"],
  form: [
    "lib",
    "index",
    "text",
    "assessment",
    "engine",
    "facts",
    "law",
    "case",
    "generated",
    "current-law",
    "national-law",
  ],
  letters: ["explain", "text", "assessment", "engine", "law", "case", "national-law"],
  pictures: ["text", "law"],
  element: [
    "letters",
    "letter-files",
    "lib",
    "pictures",
    "form",
    "text",
    "texts",
    "assessment",
    "law",
    "case",
    "generated",
    "current-law",
    "national-law",
  ],
  "json-rules-engine": ["assessment", "engine", "case", "law", "national-law"],
  "letter-files": ["letters", "text", "assessment", "case", "law"],
  service: ["letter-files", "lib", "schema", "text", "assessment", "law", "case"],
  cli: [
    "letter-files",
    "service",
    "lib",
    "index",
    "explain",
    "texts",
    "text",
    "record",
    "assessment",
    "engine",
    "law",
    "case",
    "generated",
    "national-law",
    "registers",
    "form",
    "law-text",
  ],
};

/** Modules that only some floors may use. */
export const reserved: Record<string, readonly string[]> = {
  "json-rules-engine": ["engine", "json-rules-engine"],
  commander: ["cli"],
  node: ["cli", "service"],
  fastify: ["service"],
  docx: ["letter-files"],
  docxtemplater: ["letter-files"],
};

export interface FloorProblem {
  file: string;
  message: string;
}

/** Every import under `root` that goes where it may not, and every ring of files. */
export function checkFloors(root = "src"): FloorProblem[] {
  const imports = importsIn(root);
  return [
    ...[...imports].flatMap(([file, found]) => fileProblems(root, file, found)),
    ...ringProblems(imports),
  ];
}

/** Every ring of files under `root`. */
export const checkRings = (root: string): FloorProblem[] => ringProblems(importsIn(root));

/** Every folder of src/ that the page does not name. */
export function checkListed(page: string, root = "src"): FloorProblem[] {
  const text = readFileSync(page, "utf8");
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !text.includes(`\`${entry.name}\``))
    .map(({ name }) => ({ file: page, message: `does not list the folder "${name}" of ${root}/.` }));
}

function importsIn(root: string): Map<string, Imports> {
  const files = sourceFiles(root);
  return new Map(files.map((file) => [file, importsOf(file, files)]));
}

interface Imports {
  own: string[];
  modules: string[];
}

function fileProblems(root: string, file: string, { own, modules }: Imports): FloorProblem[] {
  const part = partOf(root, file);
  const allowed = floors[part];
  if (!allowed) return [{ file, message: `"${part}" has no floor. Give it one in tools/check/floors.ts.` }];
  const upward = [...new Set(own.map((one) => partOf(root, one)))].filter(
    (one) => one !== part && !allowed.includes(one),
  );
  const foreign = modules.map(moduleName).filter((one) => reserved[one] && !reserved[one].includes(part));
  return [
    ...upward.map((one) => ({
      file,
      message: `${part} may not import ${one}; it stands on ${allowed.join(", ") || "the ground"}.`,
    })),
    ...foreign.map((one) => ({ file, message: `only ${reserved[one]!.join(", ")} may import ${one}.` })),
  ];
}

function ringProblems(imports: ReadonlyMap<string, Imports>): FloorProblem[] {
  const done = new Set<string>();
  const problems: FloorProblem[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (done.has(file)) return;
    const at = path.indexOf(file);
    if (at >= 0) {
      problems.push({ file, message: `imports go in a ring: ${[...path.slice(at), file].join(" → ")}.` });
      return;
    }
    for (const next of imports.get(file)?.own ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return problems;
}

/** The folder of src/ that a file belongs to, or its own name where it lies in src/ itself. */
function partOf(root: string, file: string): string {
  const [first, ...rest] = relative(root, file).split("/");
  return rest.length > 0 ? first! : first!.replace(/\.ts$/, "");
}

/** Imports of types count too: a type that two files share belongs below both. */
function importsOf(file: string, files: readonly string[]): Imports {
  const text = readFileSync(file, "utf8");
  const found = [
    ...text.matchAll(
      /^(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|\bimport\("([^"]+)"\)|^import\s+"([^"]+)"/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3]!);
  const own = found.filter((one) => one.startsWith(".")).map((one) => resolveFile(file, one, files));
  return {
    own: own.filter((one): one is string => one !== undefined),
    modules: found.filter((one) => !one.startsWith(".")),
  };
}

function resolveFile(file: string, target: string, files: readonly string[]): string | undefined {
  const base = join(dirname(file), target);
  return [base, `${base}.ts`, join(base, "index.ts")].find((one) => files.includes(one));
}

function moduleName(specifier: string): string {
  return specifier.startsWith("node:") ? "node" : specifier.split("/")[0]!;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? sourceFiles(join(folder, entry.name))
        : entry.name.endsWith(".ts")
          ? [join(folder, entry.name)]
          : [],
    )
    .sort();
}

if (isMain(import.meta.url)) {
  const problems = [...checkFloors(), ...checkRings("tools"), ...checkListed("docs/architecture.md")];
  for (const { file, message } of problems) console.error(`${file}: ${message}`);
  console.log(problems.length === 0 ? "Imports go one way." : `${problems.length} problem(s).`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
