// Why: a page that names a command which isn't there costs its reader more than one that says nothing.
import { expect, test } from "vitest";
import { loadRooms } from "../../generator/commands/load-rooms.ts";
import { main } from "../../generator/commands/program.ts";
import { terminalFor } from "../generator/commands/stage.ts";
import { filesUnder, read } from "../house/house.ts";

const pages = filesUnder(".").filter(
  (path) => path.endsWith(".md") && !/^(generated|test|bench)\//.test(path),
);

/** The word after our name, in code spans and blocks. */
const named = (text: string): readonly string[] =>
  [...text.matchAll(/```[^]*?```|`[^`\n]+`/g)].flatMap(([code]) =>
    [...code.matchAll(/(?:\n|`|npx |&& |\| )openapi-errors ([a-z]+)/g)].map(
      ([, word = ""]) => word,
    ),
  );

test("every command that a page names is there", async () => {
  const { terminal, printed } = terminalFor({ cwd: "." });
  await main(["--help"], terminal, loadRooms);
  const commands = [...printed().out.matchAll(/^ {2}([a-z]+)(?: \[|  )/gm)].map(([, name]) => name);
  expect(commands).toEqual(expect.arrayContaining(["generate", "lint", "explain"]));
  const missing = pages.flatMap((page) =>
    named(read(page))
      .filter((word) => !commands.includes(word))
      .map((word) => `${page} names ${word}`),
  );
  expect(missing).toEqual([]);
});

test("names are read in spans and in blocks, not in prose", () => {
  const text =
    "`npx openapi-errors diff`\n```\nopenapi-errors lint --x\n```\nIn openapi-errors we trust.";
  expect(named(text)).toEqual(["diff", "lint"]);
});
