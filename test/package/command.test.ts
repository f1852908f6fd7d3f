// The command as a process of its own: what only a real one shows.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { root } from "../house/house.ts";

const cli = join(root, "dist/generator/cli.js");
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function project(): string {
  const folder = mkdtempSync(join(tmpdir(), "openapi-errors-command-"));
  folders.push(folder);
  for (const name of ["specs", "node_modules"]) mkdirSync(join(folder, name));
  symlinkSync(root, join(folder, "node_modules/openapi-errors"));
  writeFileSync(join(folder, "package.json"), "{}\n");
  writeFileSync(
    join(folder, "specs/acme.yaml"),
    readFileSync(join(root, "specs/techwriter-tasks.yaml")),
  );
  return folder;
}

function run(cwd: string, argv: readonly string[], node: readonly string[] = []) {
  const options = { cwd, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, cli, ...argv], options);
  return { status, stdout, stderr };
}

/** Refuses to load any package, so that only a run that needs none ends well. */
function withoutPackages(folder: string): readonly string[] {
  const hooks = join(folder, "hooks.mjs");
  writeFileSync(
    hooks,
    `export function resolve(name, context, next) {
       if (!/^(node:|[./]|file:)/.test(name)) throw new Error("A package was loaded: " + name);
       return next(name, context);
     }`,
  );
  const start = `import { register } from "node:module"; register(${JSON.stringify(pathToFileURL(hooks).href)});`;
  return ["--import", `data:text/javascript,${encodeURIComponent(start)}`];
}

test("a second run answers from hashes alone, before any package loads", () => {
  const folder = project();
  const guarded = withoutPackages(folder);
  expect(run(folder, ["generate"], guarded).stderr).toContain("A package was loaded");
  expect(run(folder, ["generate"])).toMatchObject({ status: 0, stderr: "" });
  const again = run(folder, ["generate"], guarded);
  expect(again).toMatchObject({ status: 0, stderr: "" });
  expect(again.stdout).toMatch(/, 1 API, \d+ files in generated\/acme\/, unchanged\n$/);
});

test("runs at the same moment all end well, with the bytes of one", async () => {
  const folder = project();
  const runs = Array.from({ length: 3 }, () =>
    spawn(process.execPath, [cli, "generate", "--no-cache"], { cwd: folder, stdio: "ignore" }),
  );
  const codes = await Promise.all(runs.map(async (each) => (await once(each, "close"))[0]));
  expect(codes).toEqual([0, 0, 0]);
  expect(run(folder, ["generate", "--check", "--no-cache"])).toMatchObject({
    status: 0,
    stderr: "",
  });
  expect(readdirSync(join(folder, "generated"))).toEqual(["acme"]);
  expect(
    readdirSync(join(folder, "generated/acme")).filter((name) => name.startsWith(".")),
  ).toEqual([]);
});

test.each([
  [["--version"], 0],
  [["generate", "--help"], 0],
  [["generate", "--chek"], 2],
  [["generate", "nothing"], 2],
  [["explain", "acme", "--status", "429"], 0],
  [["lint"], 0],
])("%j exits %j and shows no stack", (argv, status) => {
  const ended = run(project(), argv);
  expect(ended.status, ended.stderr).toBe(status);
  expect(ended.stderr).not.toMatch(/^\s+at /m);
});

test.skipIf(process.platform === "win32")("a working directory that was removed is told of", () => {
  const gone = project();
  const command = `rmdir "${gone}/gone"; "${process.execPath}" "${cli}" generate`;
  mkdirSync(join(gone, "gone"));
  const options = { cwd: join(gone, "gone"), shell: true, encoding: "utf8" } as const;
  expect(spawnSync(command, options)).toMatchObject({
    status: 2,
    stderr: "error: The working directory is gone.\n  help: Change into one that is there.\n",
  });
});

test.skipIf(!existsSync("/dev/full"))("a disk too full for what is said is told of", () => {
  const folder = project();
  for (const argv of ["explain acme --status 429", "lint", "generate --help"]) {
    const command = `"${process.execPath}" "${cli}" ${argv} > /dev/full`;
    const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
    expect(stderr.split("\n").filter((line) => line !== "")).toEqual([
      "error: The output can't be written: ENOSPC.",
    ]);
    expect(status).toBe(2);
  }
});

test("a reader that leaves early is no error", () => {
  const command = `"${process.execPath}" "${cli}" explain acme --status 429 | true`;
  const { stderr } = spawnSync("sh", ["-c", command], { cwd: project(), encoding: "utf8" });
  expect(stderr).toBe("");
});
