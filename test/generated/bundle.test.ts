import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { guardNames } from "../../bench/bundle/bundle.ts";
import { bundledSize } from "../../bench/bundle/size.ts";
import { root } from "../house/house.ts";

const apis = readdirSync(join(root, "generated"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(apis)("%s", (api) => {
  const folder = join(root, "generated", api);

  test("one guard through the front door adds at most 400 bytes to a program", () => {
    const sizes = guardNames(folder).map((name) => ({
      name,
      gzipped: bundledSize(join(folder, "index.ts"), [name]).gzipped,
    }));
    expect(sizes.filter(({ gzipped }) => gzipped > 400)).toEqual([]);
    expect(sizes.length).toBeGreaterThan(0);
  });
});
