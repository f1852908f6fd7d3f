import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, test } from "vitest";
import { read } from "../house/house.ts";

const tarball = readFileSync(inject("tarball"));
const manifest = JSON.parse(read("package.json")) as Record<string, unknown>;

test("publint finds nothing to improve", async () => {
  const data = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength);
  const { messages } = await publint({ pack: { tarball: data }, strict: true });
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
});

test("every entry point has types that match its code, for every resolver that knows entry points", async () => {
  const analysis = await checkPackage(createPackageFromTarballData(tarball));
  if (analysis.types === false) throw new Error("the package has no types");
  // The generator and the plugin are ES modules, which Node 20.19 can require; node10 knows no entry points at all.
  const problems = analysis.problems.filter(
    (problem) =>
      !("resolutionKind" in problem && problem.resolutionKind === "node10") &&
      !(problem.kind === "CJSResolvesToESM" && [".", "./redocly"].includes(problem.entrypoint)),
  );
  expect(problems).toEqual([]);
});

test("the package holds what its entry points need, and no test, source or build record", () => {
  const files = createPackageFromTarballData(tarball)
    .listFiles()
    .map((path) => path.replace("/node_modules/openapi-errors/", ""));
  const folders = new Set(
    files.map((path) =>
      path
        .split("/")
        .slice(0, path.startsWith("dist/") ? 2 : 1)
        .join("/"),
    ),
  );
  expect([...folders].toSorted()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "dist/apis",
    "dist/commonjs",
    "dist/generator",
    "dist/lint",
    "dist/runtime",
    "docs",
    "package.json",
    "specs",
  ]);
  expect(files.filter((path) => path.startsWith("dist/") && !/\.(js|d\.ts)$/.test(path))).toEqual([
    "dist/commonjs/package.json",
  ]);
});
