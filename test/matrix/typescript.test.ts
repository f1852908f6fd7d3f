// Every generated folder, and every entry point of the package, under each TypeScript, module system and resolution that
// a consumer may have.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { filesUnder, root } from "../house/house.ts";
import { pathOfTsc, typescripts } from "./toolchains.ts";
import type { TypeScriptVersion } from "./toolchains.ts";

type PackageType = "module" | "commonjs";
type Resolution = "nodenext" | "bundler";

const apis = filesUnder("generated")
  .filter((path) => /^generated\/[^/]+\/index\.ts$/.test(path))
  .map((path) => path.split("/")[1] ?? "");

const folder = mkdtempSync(join(tmpdir(), "openapi-errors-matrix-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A consumer's program that touches each entry point, types and values. */
const consumer = [
  'import { createFetch, decide, readError } from "openapi-errors/runtime";',
  'import type { RetryPolicy, Verdict } from "openapi-errors/runtime";',
  ...apis.flatMap((id, index) => [
    `import { api as api${index}, classify as classify${index} } from "openapi-errors/apis/${id}";`,
    `import * as fixtures${index} from "openapi-errors/apis/${id}/fixtures";`,
  ]),
  "export const apis = [" + apis.map((_, index) => `api${index}`).join(", ") + "] as const;",
  "export const fixtures = [" +
    apis.map((_, index) => `fixtures${index}`).join(", ") +
    "] as const;",
  ...apis.map(
    (_, index) =>
      `export const verdict${index}: Verdict | undefined = classify${index}({ status: 500, body: null });`,
  ),
  "export const again = (policy: RetryPolicy) =>",
  '  decide(policy, { number: 1, method: "GET", now: 0, random: 0 });',
  "export const parts = [createFetch, readError] as const;",
  "",
].join("\n");

function compilerOptions(
  version: TypeScriptVersion,
  type: PackageType,
  resolution: Resolution,
): object {
  const atLeast = (least: number): boolean => Number(version) >= least;
  return {
    target: "ES2022",
    // The package needs neither the DOM nor the types of Node; it takes those that are there.
    lib: resolution === "nodenext" ? ["ES2022"] : ["ES2022", "DOM"],
    types: [],
    // "bundler" leaves modules to the bundler, whatever the package calls itself.
    module: resolution === "nodenext" ? "NodeNext" : "Preserve",
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    isolatedModules: true,
    skipLibCheck: false,
    noEmit: true,
    // A CommonJS package under nodenext has to be written with `import =` to satisfy this one.
    verbatimModuleSyntax: !(type === "commonjs" && resolution === "nodenext"),
    ...(atLeast(5.8) ? { erasableSyntaxOnly: true } : {}),
  };
}

beforeAll(() => {
  for (const type of ["module", "commonjs"]) {
    const project = join(folder, type);
    mkdirSync(join(project, "node_modules/openapi-errors"), { recursive: true });
    writeFileSync(
      join(project, "package.json"),
      JSON.stringify({ name: "consumer", private: true, type }),
    );
    for (const id of apis)
      cpSync(join(root, "generated", id), join(project, "generated", id), { recursive: true });
    writeFileSync(join(project, "consumer.ts"), consumer);
    const target = join(project, "node_modules/openapi-errors");
    execFileSync("tar", ["-xzf", inject("tarball"), "-C", target, "--strip-components=1"]);
  }
});

test("there are folders to compile", () => {
  expect(apis.length).toBeGreaterThanOrEqual(5);
});

for (const version of typescripts) {
  for (const type of ["module", "commonjs"] as const) {
    for (const resolution of ["nodenext", "bundler"] as const) {
      test(`TypeScript ${version} compiles all of it in a ${type} package under ${resolution}`, () => {
        const config = join(folder, type, `tsconfig.${version}.${resolution}.json`);
        const options = compilerOptions(version, type, resolution);
        writeFileSync(
          config,
          JSON.stringify({ compilerOptions: options, include: ["generated", "consumer.ts"] }),
        );
        const run = spawnSync(process.execPath, [pathOfTsc(version), "-p", config], {
          encoding: "utf8",
        });
        expect(run.stdout + run.stderr).toBe("");
        expect(run.status).toBe(0);
      });
    }
  }
}
