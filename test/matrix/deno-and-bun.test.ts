// The runtime's tests in Deno and in Bun, with Node's servers on the other side.
import { test } from "vitest";
import { expectSuiteToPass } from "../places/suite.ts";
import { pathOfBun, pathOfDeno } from "./toolchains.ts";

test("Deno passes the runtime's tests", () =>
  expectSuiteToPass("Deno", (_, script) => ({
    command: pathOfDeno(),
    // The environment is for vitest, which looks there for colours.
    args: ["run", "--no-config", "--no-lock", "--allow-net=127.0.0.1", "--allow-env", "-"],
    timeZone: "Pacific/Kiritimati",
    input: script,
  })));

test("Bun passes the runtime's tests", () =>
  expectSuiteToPass("Bun", (_, script) => ({
    command: pathOfBun(),
    args: ["run", "--no-install", "-"],
    timeZone: "Pacific/Chatham",
    input: script,
  })));
