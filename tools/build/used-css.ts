/**
 * Designsystemet's sheets without what no template of ours can meet: rules for classes, attributes, values and elements
 * that occur nowhere in our sources, and custom properties that nothing reads. Where it is not clear, a rule stays.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { relative } from "node:path";
import type { Plugin } from "esbuild";
import postcss, { type AtRule, type Container, type Declaration, type Root } from "postcss";
import ts from "typescript";

/** Where elements of the form are written. */
const templates = ["src/element", "src/text", "src/pictures"];

/** For `import sheet from "@digdir/designsystemet-css/….css"`. */
export const usedCss: Plugin = {
  name: "used-css",
  setup({ onResolve, onLoad }) {
    let sheets: ReadonlyMap<string, string> | undefined;
    // Under a name that does not end as a style sheet does: tsup reads those itself.
    onResolve({ filter: /^@digdir\/designsystemet-css\/.*\.css$/ }, ({ path }) => ({
      path: `${relative(process.cwd(), pathOf(path))}?`,
      namespace: "used-css",
    }));
    onLoad({ filter: /.*/, namespace: "used-css" }, ({ path }) => {
      sheets ??= usedSheets();
      return { contents: sheets.get(path.slice(0, -1))!, loader: "text" };
    });
  },
};

const pathOf = (name: string) => createRequire(`${process.cwd()}/`).resolve(name);

/** The sheets that src/element/styles.ts takes from Designsystemet, by their path. */
export function usedSheets(): Map<string, string> {
  const names = readFileSync("src/element/styles.ts", "utf8").matchAll(/"(@digdir\/[^"]+\.css)"/g);
  const paths = [...names].map(([, name]) => relative(process.cwd(), pathOf(name!)));
  const sources = templates.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(ts|css)$/.test(name) && !prose.test(name))
      .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, "utf8") })),
  );
  const left = usedRules(
    paths.map((path) => readFileSync(path, "utf8")),
    new Set(sources.filter(({ name }) => name.endsWith(".ts")).flatMap(({ text }) => writtenIn(text))),
    sources.map(({ text }) => text).join("\n"),
  );
  return new Map(paths.map((path, index) => [path, left[index]!]));
}

/** What people read; no element is written there. */
const prose = /(^|\/)words\//;

/** Every word of the strings and templates of a script. */
function writtenIn(script: string): string[] {
  const words: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      words.push(...(node.text.match(/[\w-]+/g) ?? []));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("", script, ts.ScriptTarget.Latest));
  return words;
}

/**
 * @param words - every word of the templates
 * @param readers - what reads custom properties besides the sheets
 */
export function usedRules(sheets: readonly string[], words: ReadonlySet<string>, readers: string): string[] {
  const roots = sheets.map((sheet) => postcss.parse(sheet));
  for (const root of roots)
    root.walkRules((rule) => {
      if (rule.parent?.type === "atrule" && /keyframes$/.test((rule.parent as AtRule).name)) return;
      // Whole, or not at all: src/element/styles.ts tells rules apart by all that their selectors name.
      if (!rule.selectors.some((selector) => canBeMet(selector, words))) rule.remove();
    });
  withoutUnread(roots, readers);
  for (const root of roots) withoutEmpty(root);
  return roots.map(String);
}

/** Whether an element of ours can match, as far as its words tell. */
export function canBeMet(selector: string, words: ReadonlySet<string>): boolean {
  const lists: string[] = [];
  const plain = selector.replace(group, (_, name: string, list: string) => {
    if (/^(is|where|has)$/.test(name)) lists.push(list);
    return "";
  });
  if (!lists.every((list) => postcss.list.comma(list).some((one) => canBeMet(one, words)))) return false;
  const attributes = [...plain.matchAll(/\[\s*([\w-]+)\s*(?:[~|^$*]?=\s*(["']?)(.*?)\2(?:\s+[is])?\s*)?\]/g)];
  const isWritten = ([, name, , value]: RegExpMatchArray) =>
    words.has(name!) && (!value || (value.match(/[\w-]+/g) ?? []).every((word) => words.has(word)));
  const names = plain.replace(/\[.*?\]|::?[\w-]+/g, "").match(/[\w-]+/g) ?? [];
  return attributes.every(isWritten) && names.every((name) => words.has(name));
}

/** A pseudo-class with a list: `:is(…)`, with groups inside it. */
const group = /:([\w-]+)\(((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*)\)/g;

/** Custom properties, and what registers or animates them, only as far as something that is left reads them. */
function withoutUnread(roots: readonly Root[], readers: string) {
  const ofName = new Map<string, (Declaration | AtRule)[]>();
  const read = new Set(readers.match(property));
  const unread = (node: Declaration | AtRule, name: string) =>
    ofName.set(name, [...(ofName.get(name) ?? []), node]);
  for (const root of roots) {
    root.walkDecls((node) => {
      if (node.prop.startsWith("--")) unread(node, node.prop);
      else for (const name of node.value.match(property) ?? []) read.add(name);
    });
    root.walkAtRules((node) => {
      if (node.name === "property") unread(node, node.params);
      else for (const name of node.params.match(property) ?? []) read.add(name);
    });
  }
  for (const name of read)
    for (const node of ofName.get(name) ?? [])
      if (node.type === "decl") for (const inner of node.value.match(property) ?? []) read.add(inner);
  for (const [name, nodes] of ofName) if (!read.has(name)) for (const node of nodes) node.remove();
}

const property = /--[\w-]+/g;

/** Layers stay: where they stand says which comes first. */
function withoutEmpty(inside: Container) {
  for (const node of [...(inside.nodes ?? [])]) {
    if (!("nodes" in node) || !node.nodes) continue;
    withoutEmpty(node as Container);
    if (node.nodes.length === 0 && !(node.type === "atrule" && node.name === "layer")) node.remove();
  }
}
