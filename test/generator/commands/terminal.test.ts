import { afterEach, expect, test } from "vitest";
import { processTerminal } from "../../../generator/commands/terminal.ts";

const before = Object.getOwnPropertyDescriptor(process.stdout, "columns");

afterEach(() => {
  if (before === undefined) Reflect.deleteProperty(process.stdout, "columns");
  else Object.defineProperty(process.stdout, "columns", before);
});

test.each([
  [132, 132],
  [0, 80],
  [undefined, 80],
])("a terminal that says it has %j columns counts as one of %j", (value, columns) => {
  Object.defineProperty(process.stdout, "columns", { value, configurable: true });
  expect(processTerminal().out.columns).toBe(columns);
});
