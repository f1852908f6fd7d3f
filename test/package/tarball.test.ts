import { readFileSync } from "node:fs";
import { posix } from "node:path";
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
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "SECURITY.md",
    "bench",
    "dist/apis",
    "dist/commonjs",
    "dist/generator",
    "dist/lint",
    "dist/runtime",
    "docs",
    "generated",
    "package.json",
    "specs",
  ]);
  expect(files.filter((path) => path.startsWith("dist/") && !/\.(js|d\.ts)$/.test(path))).toEqual([
    "dist/commonjs/package.json",
  ]);
  expect(
    files.filter((path) => /^(generated|bench)\//.test(path) && !/\.(md|svg)$/.test(path)),
  ).toEqual([]);
});

test("every link of a page in the package leads to a page in the package, and to a heading of it", () => {
  const home = "/node_modules/openapi-errors/";
  const shipped = createPackageFromTarballData(tarball);
  const files = new Set(shipped.listFiles().map((path) => path.replace(home, "")));
  const pages = [...files].filter((path) => path.endsWith(".md"));
  const text = (page: string): string =>
    shipped.readFile(home + page).replace(/^```[^]*?^```/gm, "");
  const anchors = new Map(
    pages.map((page) => [page, new Set((text(page).match(/^#+ .*$/gm) ?? []).map(anchorOf))]),
  );
  const broken = pages.flatMap((page) =>
    [...text(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) => {
      if (/^[a-z]+:/.test(target)) return [];
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? page : posix.join(posix.dirname(page), path);
      const isThere = files.has(file) || [...files].some((one) => one.startsWith(`${file}/`));
      const leads = isThere && (anchor === undefined || anchors.get(file)?.has(anchor) === true);
      return leads ? [] : [`${page} links to ${target}`];
    }),
  );
  expect(pages.length).toBeGreaterThan(60);
  expect(broken).toEqual([]);
});

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/^#+ /, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
