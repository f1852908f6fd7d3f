// The examples are somebody else's projects: copied away from here, with the package from its tarball, by npm's own means.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { root } from "../house/house.ts";
import { install } from "../package/install.ts";

const folder = mkdtempSync(join(tmpdir(), "openapi-errors-examples-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = new Set([
  "README.md",
  "package.json",
  "redocly.yaml",
  "specs",
  "src",
  "main.ts",
  "tsconfig.json",
]);

/** Copies what is in version control: what somebody left there after trying an example is not part of it. */
function copyOut(name: string): string {
  const target = join(folder, name);
  for (const entry of readdirSync(join(root, "examples", name)).filter((file) =>
    written.has(file),
  )) {
    cpSync(join(root, "examples", name, entry), join(target, entry), {
      recursive: true,
      filter: (path) => !path.endsWith(join("src", "errors")),
    });
  }
  return target;
}

/** What a script of a project prints. Throws all of it where the script fails. */
function npmRun(project: string, ...script: readonly string[]): string {
  const args = ["run", "--silent", ...script];
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd: project,
    encoding: "utf8",
    timeout: 60_000,
  });
  if (status !== 0)
    throw new Error(`npm ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

describe("consumer", () => {
  let project = "";

  beforeAll(() => {
    project = copyOut("consumer");
    install(project, inject("tarball"));
    npmRun(project, "generate");
  }, 120_000);

  test("its spec is clean", () => {
    expect(() => npmRun(project, "lint", "--", "--max-warnings", "0")).not.toThrow();
  });

  test("what it generates is fresh", () => {
    expect(() => npmRun(project, "generate", "--", "--check")).not.toThrow();
  });

  test("it compiles, and deals with real answers", () => {
    npmRun(project, "build");
    expect(npmRun(project, "start")).toMatchInlineSnapshot(`
      "201 → shipped to Main Street
      422 → ask the customer for street
      404 → forget the parcel
      409 → look again in 2 s
      429 → at most 4 attempts
      503 → backoff: The carrier's status page names the depot.
      418 → undocumented (code) teapot: fix
      502 → undocumented (not_json) 502: backoff
      402 → top up the account
      400 → 0 fields are wrong
      429 → rate_limited: RESOURCE_EXHAUSTED
      tell a person, our mistake, again later, our mistake, gone, again later, again later, again later, our mistake, again later
      in the end 200
      "
    `);
  });

  test("a switch without one of its cases no longer compiles", () => {
    const file = join(project, "src/ship.ts");
    const whole = readFileSync(file, "utf8");
    const partial = whole.replace(/ {4}case "label_pending":\n.*\n/, "");
    expect(partial).not.toBe(whole);
    writeFileSync(file, partial);
    const { stdout, status } = spawnSync("npx", ["tsc", "--noEmit"], {
      cwd: project,
      encoding: "utf8",
    });
    writeFileSync(file, whole);
    expect(stdout).toContain("does not satisfy the expected type 'never'");
    expect(status).not.toBe(0);
  });
});

describe("consumer-commonjs", () => {
  test("it generates, compiles, and runs on the CommonJS build", () => {
    const project = copyOut("consumer-commonjs");
    install(project, inject("tarball"));
    npmRun(project, "generate");
    npmRun(project, "build");
    expect(npmRun(project, "start")).toMatchInlineSnapshot(`
      "service_unavailable backoff
      { retry: true, delayMs: 7500 }
      true false
      true copyleaks function
      "
    `);
    const compiled = readFileSync(join(project, "dist/main.js"), "utf8");
    expect(compiled).toContain('require("openapi-errors/runtime")');
  });
});
