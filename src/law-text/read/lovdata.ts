import { XMLParser, XMLValidator } from "fast-xml-parser";
import { inOrder } from "../../lib/in-order";
import type { ActText, Amendment, TextFile, TextProblem } from "../types";
import { actOf } from "./act";
import { kindOf, plain, type TextParagraph } from "./markdown";
import { amendmentsIn } from "./notes";

type Node = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  htmlEntities: true,
});

/**
 * Acts and regulations in Lovdata's public data: consolidated texts (`gjeldende-lover`, `gjeldende-sentrale-forskrifter`)
 * and what amends them (`lovtidend-avd1`), each a file of XML.
 */
export function actsOnLovdata(files: readonly TextFile[], problems: TextProblem[]): ActText[] {
  const consolidated: { reference: string; name: string; from: string; paragraphs: TextParagraph[] }[] = [];
  const changes = new Map<string, Map<string, Amendment[]>>();
  for (const file of files.filter(({ name }) => /\.x?html?$|\.xml$/.test(name))) {
    const checked = XMLValidator.validate(file.content, { allowBooleanAttributes: true });
    if (checked !== true) {
      problems.push({ file: file.name, problem: "not-xml", detail: checked.err.msg });
      continue;
    }
    const document = parser.parse(file.content) as Node[];
    collectChanges(document, changes);
    const main = find(document, "documentBody")[0];
    const id = main && refIdOf(main, document);
    const paragraphs = main ? find(childrenOf(main), "legalArticle").map(paragraphOf) : [];
    if (id === undefined || paragraphs.length === 0) continue;
    const from =
      /\d{4}-\d\d-\d\d/.exec(textOf(find(document, "dateInForce")))?.[0] ?? id.slice(-12).slice(0, 10);
    const name = textOf(find(document, "titleShort")) || textOf(find(document, "title")) || id;
    consolidated.push({ reference: referenceOf(id), name, from, paragraphs });
  }
  return consolidated.map(({ reference, name, from, paragraphs }) =>
    actOf({
      reference,
      name,
      from,
      texts: [{ asOf: lastChange(from, paragraphs), paragraphs }],
      history: changes.get(reference) ?? new Map(),
    }),
  );
}

/** The copy is right at least from the last amendment that its own notes name. */
function lastChange(from: string, paragraphs: readonly TextParagraph[]): string {
  const days = paragraphs.flatMap(({ amendments }) => amendments.flatMap(({ inForce }) => inForce ?? []));
  return [from, ...days].sort(inOrder).at(-1)!;
}

function paragraphOf(article: Node): TextParagraph {
  const name = attribute(article, "data-name") ?? textOf(find(childrenOf(article), "legalArticleValue"));
  const title = textOf(find(childrenOf(article), "legalArticleTitle"));
  const repealed = attribute(article, "data-repealeddate") === undefined ? title : `${title} (Opphevet)`;
  const notes = find(childrenOf(article), "changesToParent").map((note) => textOf([note]));
  return {
    id: idOf(name),
    title: repealed,
    body: subsectionsOf(article).join("\n\n"),
    amendments: notes.flatMap(amendmentsIn),
  };
}

/** Subsections as the Markdown has them: «(1) …», with letters as dashes below. */
function subsectionsOf(article: Node): string[] {
  const own = childrenOf(article).filter(
    (child) => hasClass(child, "legalP") || hasClass(child, "numberedLegalP"),
  );
  return own.map((subsection) => {
    const items = find(childrenOf(subsection), "listArticle").map((item) => `- ${textOf([item])}`);
    const intro = textOf(childrenOf(subsection).filter((child) => !("ol" in child || "ul" in child)));
    const points = items.length > 0 ? items : namesIn(subsection, "li").map((item) => `- ${textOf([item])}`);
    return [intro, ...(points.length > 0 ? ["", ...points] : [])].join("\n");
  });
}

function collectChanges(document: Node[], into: Map<string, Map<string, Amendment[]>>): void {
  const changed = find(document, "document-change");
  if (changed.length === 0) return;
  const number = numberOf(
    textOf(find(document, "refid")) ||
      (attribute(find(document, "documentBody")[0], "data-lovdata-URL") ?? ""),
  );
  const inForce = /\d{4}-\d\d-\d\d/.exec(textOf(find(document, "dateInForce")))?.[0];
  for (const part of changed) {
    const reference = referenceOf(attribute(part, "data-document") ?? "");
    const history = into.get(reference) ?? new Map<string, Amendment[]>();
    into.set(reference, history);
    for (const change of find(childrenOf(part), "change")) {
      const id = idOf((attribute(change, "data-change-part") ?? "").split("/").at(-1) ?? "");
      const instruction = textOf(find(childrenOf(change), "defaultP").slice(0, 1));
      const wording = find(childrenOf(change), "futureLegalArticle").map((one) =>
        subsectionsOf(one).join("\n\n"),
      );
      const parts = [{ instruction, wording: wording.join("\n") }];
      const amendment: Amendment = {
        kind: kindOf(instruction),
        number,
        parts,
        ...(inForce === undefined ? {} : { inForce }),
      };
      history.set(id, [...(history.get(id) ?? []), amendment]);
    }
  }
}

const idOf = (name: string) => plain(name).replace(/^§\s*/, "").replaceAll(" ", "").replace(/\.$/, "");

const numberOf = (refId: string) => refId.split("/").at(-1) ?? "";

/** @example referenceOf("forskrift/2016-08-12-974") //=> "FOR-2016-08-12-974" */
function referenceOf(refId: string): string {
  const [kind, number] = refId.split("/").slice(-2) as [string, string];
  return `${kind === "lov" ? "LOV" : "FOR"}-${number}`;
}

function refIdOf(main: Node, document: Node[]): string | undefined {
  const stated = textOf(find(document, "refid")) || (attribute(main, "data-lovdata-URL") ?? "");
  return /(?:lov|forskrift)\/\d{4}-\d\d-\d\d(?:-\d+)?/.exec(stated)?.[0];
}

function nameOf(node: Node): string | undefined {
  return Object.keys(node).find((key) => key !== ":@" && key !== "#text");
}

function childrenOf(node: Node): Node[] {
  const name = nameOf(node);
  return name === undefined ? [] : (node[name] as Node[]);
}

function attribute(node: Node | undefined, name: string): string | undefined {
  return (node?.[":@"] as Record<string, string> | undefined)?.[name];
}

function hasClass(node: Node, name: string): boolean {
  return attribute(node, "class")?.split(/\s+/).includes(name) ?? false;
}

/** The outermost elements of a class, in the order of the document. */
function find(nodes: readonly Node[], name: string): Node[] {
  return nodes.flatMap((node) => (hasClass(node, name) ? [node] : find(childrenOf(node), name)));
}

function namesIn(node: Node, name: string): Node[] {
  return childrenOf(node).flatMap((child) => (nameOf(child) === name ? [child] : namesIn(child, name)));
}

function textOf(nodes: readonly Node[]): string {
  const words = (node: Node): string =>
    "#text" in node ? String(node["#text"]) : childrenOf(node).map(words).join("");
  return plain(nodes.map(words).join("")).replace(/\s+/g, " ").trim();
}
