import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { guardNames } from "../../bench/bundle/bundle.ts";
import { bundledSize } from "../../bench/bundle/size.ts";
import { root } from "../house/house.ts";

const apis = readdirSync(join(root, "generated"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(root, "generated", name));

test.each(apis)("one guard of %s through the front door is at most 400 bytes, gzipped", (folder) => {
  // The first guard is that of the whole API: it knows every code.
  const [, ...guards] = guardNames(folder);
  const sizes = guards.map((name) => ({
    name,
    ...bundledSize(join(folder, "index.ts"), [name]),
  }));
  expect(sizes.filter(({ gzipped }) => gzipped > 400)).toEqual([]);
  expect(sizes.length).toBeGreaterThan(0);
});
