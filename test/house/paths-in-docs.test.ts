// Why: a map that asks to be kept current rots all the same. A page that names a file is held to the file being there.
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { codeSpans, filesUnder, read, root } from "./house.ts";

const rooms = filesUnder(".")
  .filter((path) => path.includes("/"))
  .map((path) => path.slice(0, path.indexOf("/")));
const topLevel = new Set(rooms.filter((room) => !room.startsWith(".")));

/** Code blocks show commands and consumers' files; what they name is not ours. */
const withoutBlocks = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, "");

/** Links, from the page's folder, and code spans that begin with one of our folders, from the root. */
function namedPaths(page: string, text: string): readonly string[] {
  const prose = withoutBlocks(text);
  const links = [...prose.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => posix.join(posix.dirname(page), target));
  const spans = codeSpans(prose).filter(
    (span) =>
      /^[\w.@-]+(\/[\w.@-]+)+\/?$|^[\w-]+\/$/.test(span) && topLevel.has(span.split("/")[0] ?? ""),
  );
  return [...links, ...spans];
}

const pages = filesUnder(".").filter(
  (path) => path.endsWith(".md") && !/^(generated|test)\//.test(path),
);

test("every file that a page names is there", () => {
  const missing = pages.flatMap((page) =>
    namedPaths(page, read(page))
      // What is installed is there when it is.
      .filter((path) => !path.includes("node_modules"))
      // The README of an example speaks of the example's own files.
      .filter((path) => !existsSync(join(root, path)))
      .filter((path) => !existsSync(join(root, posix.dirname(page), path)))
      .map((path) => `${page} names ${path}`),
  );
  expect(missing).toEqual([]);
});

test("links and code spans are read, addresses, placeholders and code blocks are not", () => {
  const text = [
    "See [adr](adr/README.md#index), [home](https://example.com) and `docs/x.md:3`.",
    "`docs/gone.md`, `generated/<api>/`, `a/b`, `docs/`",
    "```",
    "`docs/in-a-block.md`",
    "```",
  ].join("\n");
  expect(namedPaths("docs/page.md", text)).toEqual(["docs/adr/README.md", "docs/gone.md", "docs/"]);
});
