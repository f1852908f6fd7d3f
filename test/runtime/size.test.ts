// Only in Node: esbuild and zlib weigh a bundle.
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundle } from "./bundle.ts";

const gzipped = (source: string): number =>
  gzipSync(bundle(source, { minify: true }), { level: 9 }).length;

test("createFetch with everything it needs stays below 4 kB, gzipped", () => {
  expect(gzipped('export { createFetch } from "./runtime/index.ts";')).toBeLessThan(4_000);
});

test.each([
  ["readError", 800],
  ["decide", 1_600],
  ["parseRetryAfter", 600],
  ["RetryBudget", 250],
  ["Cooldown", 450],
])("%s alone stays small", (name, limit) => {
  expect(gzipped(`export { ${name} } from "./runtime/index.ts";`)).toBeLessThan(limit);
});

test("the core imports nothing and names nothing of Node", () => {
  const code = bundle('export * from "./runtime/index.ts";');
  expect(code).not.toMatch(/\bimport\b|\brequire\b|\bprocess\.|\bBuffer\b|node:/);
});
