import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { table, writeResults } from "../../bench/report.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(os.tmpdir(), "openapi-errors-report-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a table is laid out as the formatter would", () => {
  expect(table(["API", "ratio"], [["copyleaks", "1.04"]])).toBe(
    "| API       | ratio |\n| --------- | ----: |\n| copyleaks |  1.04 |",
  );
});

test("a part that was not measured again keeps its results", () => {
  const file = join(folder, "RESULTS.md");
  writeResults(file, [
    { part: "guards", title: "Guards", text: "old guards" },
    { part: "bundle", title: "Bundles", text: "old bundles" },
  ]);
  writeResults(file, [{ part: "guards", title: "Guards", text: "new guards" }]);
  const text = readFileSync(file, "utf8");
  expect(text).toContain("new guards");
  expect(text).toContain("old bundles");
  expect(text).not.toContain("old guards");
});
