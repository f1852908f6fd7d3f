import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { guardNames } from "../../bench/bundle/bundle.ts";
import { bundledSize } from "../../bench/bundle/size.ts";
import { root } from "../house/house.ts";

const apis = readdirSync(join(root, "generated"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(root, "generated", name));

const sizesOf = (folder: string, names: readonly string[]) =>
  names.map((name) => ({ name, ...bundledSize(join(folder, "index.ts"), [name]) }));

test.each(apis)("one guard of %s through the front door is at most 400 bytes, gzipped", (folder) => {
  const [, ...guards] = guardNames(folder);
  const sizes = sizesOf(folder, guards);
  expect(sizes.filter(({ gzipped }) => gzipped > 400)).toEqual([]);
  expect(sizes.length).toBeGreaterThan(0);
});

test.each(apis)("the guard of all errors of %s is at most 600 bytes: all codes, no names", (folder) => {
  const [guard] = sizesOf(folder, guardNames(folder).slice(0, 1));
  expect(guard?.gzipped).toBeLessThanOrEqual(600);
});
