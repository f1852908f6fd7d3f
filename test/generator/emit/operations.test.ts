import { expect, test } from "vitest";
import { caseOf } from "../../cases/cases.ts";

test("what is generated puts a path without parameters before one with them", async () => {
  const { artifacts } = await caseOf("operation-errors");
  const index = artifacts.find(({ path }) => path === "index.ts")!.content;
  const operations = [...index.matchAll(/"((?:GET|POST|DELETE) [^"]+)",/g)].map(([, line]) => line);
  expect(operations).toEqual(["POST /jobs", "GET /jobs/{id}", "DELETE /jobs/{id}"]);
});
