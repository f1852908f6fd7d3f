// What the suite would say of a place where not all is well. The place is a Node of its own.
import process from "node:process";
import { expect, onTestFinished, test } from "vitest";
import { during } from "./program.ts";
import { startRelay } from "./relay.ts";
import { bundle } from "./suite.ts";

async function reportOf(...files: readonly string[]) {
  const relay = await startRelay();
  onTestFinished(() => relay.close());
  const input = await bundle(relay.url, files);
  const args = ["--input-type=module", "-"];
  return during({ command: process.execPath, args, timeZone: "Asia/Tokyo", input }, relay.report);
}

test("a place tells what passed, what failed, and what was skipped and why", async () => {
  const report = await reportOf("test/places/trouble.ts", "test/runtime/clock.ts");
  expect(report).toEqual({
    place: "Node",
    timeZone: "Asia/Tokyo",
    evaluates: true,
    passed: 1,
    failed: [
      expect.stringMatching(
        /^test\/places\/trouble\.ts > fails: AssertionError: expected 1 to be 2/,
      ),
      expect.stringMatching(/^test\/runtime\/clock\.ts: Error: No test suite found/),
    ],
    skipped: { "a reason": 1, "": 1 },
  });
});

test("a place that ends before it has told anything fails with what it wrote", async () => {
  const relay = await startRelay();
  onTestFinished(() => relay.close());
  const args = ["--eval", "throw new Error('no suite')"];
  const program = { command: process.execPath, args, timeZone: "UTC" };
  await expect(during(program, relay.report)).rejects.toThrow("no suite");
});
