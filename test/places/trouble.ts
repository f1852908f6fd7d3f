// Tests for a test: one for each way in which a test can end.
import { expect, test } from "vitest";
import { json, serve } from "../runtime/server.ts";

test("a closure is heard through the relay", async () => {
  const server = await serve((reply, { body }, number) =>
    json(reply, 418, body, { "x-number": String(number) }),
  );
  const response = await fetch(server.url, { method: "POST", body: "[1]" });
  expect([response.status, response.headers.get("x-number"), await response.text()]).toEqual([
    418,
    "1",
    "[1]",
  ]);
  expect(server.received).toHaveLength(1);
});

test("fails", () => {
  expect(1).toBe(2);
});

test("is skipped with a reason", ({ skip }) => {
  skip(true, "a reason");
  expect(1).toBe(2);
});

test("is skipped without one", ({ skip }) => {
  skip(true);
  expect(1).toBe(2);
});
