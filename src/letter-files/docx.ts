import {
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { type Block, type Inline, inlines, isWebAddress, type Line } from "../text";

/** Twentieths of a point: A4, with room for a window envelope's left margin. */
const page = { width: 11906, height: 16838, margin: 1247 };
const inside = page.width - 2 * page.margin;
const font = "Calibri";
const languageTags: Record<string, string> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const bullets = "bullets";
const levels = 9;
/** Of a table whose first column names the rows, in per cent. */
const firstColumn = 38;

/** A letter as a file of Word, with page numbers; gaps are marked in yellow. */
export async function toDocx(
  blocks: readonly Block[],
  { lang, title }: { lang: string; title: string },
): Promise<Uint8Array> {
  const pageNumber = new Paragraph({
    alignment: "right",
    children: [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: 18 })],
  });
  const document = new Document({
    title,
    creator: "hjemmel",
    lastModifiedBy: "hjemmel",
    styles: {
      default: {
        document: {
          run: { font, size: 22, language: { value: languageTags[lang] ?? lang } },
          paragraph: { spacing: { after: 120 } },
        },
        heading1: {
          run: { font, size: 32, bold: true },
          paragraph: { spacing: { before: 360, after: 160 } },
        },
        heading2: {
          run: { font, size: 25, bold: true },
          paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [{ reference: bullets, levels: Array.from({ length: levels }, (_, level) => bullet(level)) }],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        footers: { default: new Footer({ children: [pageNumber] }) },
        children: blocks.flatMap(childrenOf),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function bullet(level: number) {
  const left = 360 * (level + 1);
  return {
    level,
    format: "bullet" as const,
    text: "•",
    style: { paragraph: { indent: { left, hanging: 260 }, spacing: { after: 60 } } },
  };
}

function childrenOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: [new TextRun(block.text)],
        }),
      ];
    case "text":
      return [
        new Paragraph({ children: runsOf(block.text, block.tone === "strong" || block.tone === "warning") }),
      ];
    case "list":
      return block.items.flatMap((item) => itemsOf(item, 0));
    case "table":
      return [tableOf(block.head, block.rows), new Paragraph({ spacing: { after: 0 }, children: [] })];
  }
}

function itemsOf({ text, label, mark, tone, under = [] }: Line, level: number): Paragraph[] {
  const before = [label, mark].filter((part) => part !== undefined).join(" ");
  const isBold = tone === "strong" || tone === "open" || tone === "undetermined";
  return [
    new Paragraph({
      numbering: { reference: bullets, level: Math.min(level, levels - 1) },
      children: [...(before === "" ? [] : [new TextRun(`${before} `)]), ...runsOf(text, isBold)],
    }),
    ...under.flatMap((inner) => itemsOf(inner, level + 1)),
  ];
}

function tableOf(head: readonly string[], rows: readonly (readonly Line["text"][])[]): Table {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, index) => {
    if (head.length > 0) return Math.floor(inside / columns);
    const share = index === 0 ? firstColumn : (100 - firstColumn) / (columns - 1);
    return Math.floor((inside * share) / 100);
  });
  const cellOf = (text: Line["text"], index: number, isName: boolean) =>
    new TableCell({
      width: { size: widths[index]!, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      children: [
        new Paragraph({ spacing: { after: 0 }, children: runsOf(text, isName, head.length > 4 ? 16 : 22) }),
      ],
    });
  const rowOf = (cells: readonly Line["text"][], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: widths.map((_, index) =>
        cellOf(cells[index] ?? "", index, isHead || (head.length === 0 && index === 0)),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: inside, type: WidthType.DXA },
    columnWidths: widths,
    rows: [...(head.length > 0 ? [rowOf(head, true)] : []), ...rows.map((row) => rowOf(row, false))],
  });
}

function runsOf(text: Line["text"], bold = false, size?: number): ParagraphChild[] {
  return inlines(text).flatMap((part): ParagraphChild[] => {
    const words = typeof part === "string" ? part : part.text;
    const isGap = typeof part !== "string" && part.isGap === true;
    const runs = words.split(/\r?\n/).map(
      (line, index) =>
        new TextRun({
          text: line,
          bold,
          ...(size === undefined ? {} : { size }),
          ...(isGap ? { highlight: "yellow" as const } : {}),
          ...(index > 0 ? { break: 1 } : {}),
        }),
    );
    const url = urlOf(part);
    return url === undefined ? runs : [new ExternalHyperlink({ link: url, children: runs })];
  });
}

function urlOf(part: Inline): string | undefined {
  return typeof part !== "string" && isWebAddress(part.url) ? part.url : undefined;
}
