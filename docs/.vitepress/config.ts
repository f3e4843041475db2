import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { type DefaultTheme, defineConfig } from "vitepress";

const pagesIn = (folder: string) =>
  readdirSync(`docs/${folder}`)
    .filter((name) => name.endsWith(".md") && name !== "index.md")
    .map((name) => ({ text: basename(name, ".md"), link: `/${folder}/${basename(name, ".md")}` }));

/** The law pages have side bars of their own, by body of law; `npm run docs -- law` writes them. */
const lawSidebars: Record<string, DefaultTheme.SidebarItem[]> = existsSync("docs/law/sidebars.json")
  ? JSON.parse(readFileSync("docs/law/sidebars.json", "utf8"))
  : {};

/** Files beside docs/ that its pages link to; tools/docs/site.ts puts them into the site. */
const beside = /^(?:\.\.\/)+((?:fixtures|rules)\/.+)$/;

export default defineConfig({
  title: "hjemmel",
  description:
    "Which legal route may the money take? Norwegian procurement, state-aid and grant law as data.",
  /** Files that are no pages; tools/docs/site.ts follows these links, in what is built. */
  ignoreDeadLinks: [/\.(tsx?|json)$/, /\/form\/index(\.html)?$/],
  /** Pages in Norwegian say so, for readers that speak them aloud. */
  transformHtml: (html, _file, { pageData }) => {
    const [lang = "en"] = /^n[bn](?=\/)/.exec(pageData.relativePath) ?? [];
    const own = (pageData.frontmatter.lang as string | undefined) ?? lang;
    return html.replace(/<html lang="[^"]*"/, `<html lang="${own}"`);
  },
  head: [["link", { rel: "icon", href: "data:," }]],
  /** What all pages share (side bars, the addresses of all files) in one file, instead of 200 kB in each page. */
  metaChunk: true,
  srcExclude: ["template-pack/**", "examples/**"],
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    nav: [
      { text: "For saksbehandlere", link: "/nb/" },
      { text: "Guide", link: "/guide" },
      { text: "The law", link: "/law/" },
      { text: "API", link: "/api/" },
      { text: "Glossary", link: "/glossary" },
      { text: "The form", link: "/form/index.html", target: "_self" },
    ],
    sidebar: {
      ...lawSidebars,
      "/": [
        {
          text: "For saksbehandlere",
          items: [
            { text: "Begynn her", link: "/nb/" },
            { text: "Tilskudd", link: "/nb/tilskudd" },
            { text: "Kjøp", link: "/nb/kjop" },
            { text: "Effektkontrakt", link: "/nb/effektkontrakt" },
            { text: "Hva ordene betyr", link: "/nb/ord" },
            { text: "Tilgjengelighet i skjemaet", link: "/nb/tilgjengelighet" },
            { text: "Loven, regel for regel", link: "/nb/lov/" },
          ],
        },
        {
          text: "For everyone",
          items: [
            { text: "Guide", link: "/guide" },
            { text: "Glossary", link: "/glossary" },
            { text: "Often quoted", link: "/quoted" },
            { text: "Decided cases", link: "/decided-cases" },
            { text: "Held against its own text", link: "/law-review" },
            { text: "Twelve everyday cases", link: "/everyday-cases" },
            { text: "The law, rule by rule", link: "/law/" },
          ],
        },
        {
          text: "For developers",
          items: [
            { text: "Forms", link: "/forms" },
            { text: "Cases, sources and records", link: "/cases" },
            { text: "What people write", link: "/written-values" },
            { text: "Registers", link: "/registers" },
            { text: "Letters and reasons", link: "/letters" },
            { text: "In your own system", link: "/hosts" },
            { text: "As a service", link: "/serve" },
            { text: "What is proven", link: "/proven" },
            { text: "The law as plain data", link: "/conformance" },
            { text: "How fast", link: "/speed" },
            { text: "How many questions", link: "/questions" },
            { text: "Versions", link: "/versions" },
            { text: "Many cases at once", link: "/batch" },
            { text: "API", link: "/api/" },
            { text: "Architecture", link: "/architecture" },
          ],
        },
        {
          text: "For those who change the law",
          items: [
            { text: "The format of rules", link: "/rule-format" },
            { text: "A municipality of one's own", link: "/adding-a-municipality" },
            { text: "The law checker", link: "/law-checker" },
            { text: "What is not settled", link: "/doubts" },
            { text: "Coverage", link: "/coverage" },
          ],
        },
        { text: "Decisions", collapsed: true, items: pagesIn("decisions") },
      ],
    },
  },
  markdown: {
    config(md) {
      md.core.ruler.push("beside", ({ tokens }) => {
        for (const link of tokens.flatMap(({ children }) => children ?? [])) {
          const [, path] = beside.exec(link.attrGet("href") ?? "") ?? [];
          if (link.type === "link_open" && path) link.attrSet("href", `/${path}`);
        }
      });
    },
  },
});
