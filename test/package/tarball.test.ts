import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Packed {
  /** Bytes, gzipped. */
  size: number;
  files: { path: string }[];
}

/** Three forms of one language and one of all take 1 MB of it, the diagrams of each date half of one. */
const megabytes = 5.5;

describe.skipIf(!existsSync("dist/index.js"))("the tarball of the package", () => {
  const [{ size, files }] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--ignore-scripts", "--json"], { encoding: "utf8" }),
  ) as [Packed];
  const paths = files.map(({ path }) => path);

  it(`is at most ${megabytes} MB`, () => expect(size).toBeLessThan(megabytes * 1_000_000));

  it("holds what runs, the law, cases, and what is read, and nothing of how it is made", () => {
    const tops = [...new Set(paths.map((path) => path.split("/")[0]!))].sort();
    expect(tops).toEqual([
      "CHANGELOG.md",
      "CONTRIBUTING.md",
      "LICENSE",
      "README.md",
      "dist",
      "docs",
      "fixtures",
      "package.json",
      "rules",
    ]);
    expect(paths.filter((path) => /node_modules|\.test\.|\.map$|(^|\/)\.(?!gitignore)/.test(path))).toEqual(
      [],
    );
  });

  it("holds every file that the README links to", () => {
    const links = [...readFileSync("README.md", "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, link]) => link!,
    );
    expect(links).toContain("docs/guide.md");
    expect(
      links.filter(
        (link) => !paths.some((path) => path === link || (link.endsWith("/") && path.startsWith(link))),
      ),
    ).toEqual([]);
  });
});
