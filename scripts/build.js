// Builds dist/, file for file: `node scripts/build.js` makes all of it, `node scripts/build.js generator` only what the
// command needs, so that a generated/ that does not compile can still be generated again.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
const require = createRequire(import.meta.url);

/** Compiles a project; `--build` does not even read what has not changed since, but looks at own files only. */
function compile(flag, project) {
  const tsc = require.resolve("typescript/lib/tsc.js");
  const run = spawnSync(process.execPath, [tsc, flag, project], {
    cwd: root,
    stdio: "inherit",
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

/** Files under a folder of dist/ that end so, as paths from dist/. */
function files(folder, ending) {
  if (!existsSync(join(dist, folder))) return [];
  return readdirSync(join(dist, folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith(ending));
}

/** `tsc` rewrites `./a.ts` to `./a.js` in JavaScript, but leaves it in declarations. */
function finishDeclarations(folder) {
  for (const path of files(folder, ".d.ts")) {
    const text = readFileSync(join(dist, path), "utf8");
    const finished = text.replace(/(from |import\()"(\.[^"]*)\.ts"/g, '$1"$2.js"');
    if (finished !== text) writeFileSync(join(dist, path), finished);
  }
}

/** Removes what a source that is gone left behind: a file in the package that nobody wrote. */
function removeOrphans(folder, source) {
  for (const path of [...files(folder, ".js"), ...files(folder, ".d.ts")]) {
    const origin = join(root, source(path).replace(/(\.d\.ts|\.js)$/, ".ts"));
    if (!existsSync(origin)) rmSync(join(dist, path));
  }
}

/**
 * The same modules as CommonJS, for packages whose TypeScript refuses to import an ES module (before 5.8) and for
 * tools that cannot require one. The declarations are the same text: what they are, the nearest package.json says.
 */
function writeCommonJs(...folders) {
  const ts = require("typescript");
  const target = join(dist, "commonjs");
  rmSync(target, { recursive: true, force: true });
  for (const path of folders.flatMap((folder) => [
    ...files(folder, ".js"),
    ...files(folder, ".d.ts"),
  ])) {
    const text = readFileSync(join(dist, path), "utf8");
    const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
    const output = path.endsWith(".js")
      ? ts.transpileModule(text, { compilerOptions }).outputText
      : text;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), output);
  }
  writeFileSync(join(target, "package.json"), '{ "type": "commonjs" }\n');
}

const rooms = ["generator", "lint", "runtime"];
compile("--build", "tsconfig.build.json");
for (const room of rooms) {
  removeOrphans(room, (path) => path);
  finishDeclarations(room);
}
if (process.argv[2] !== "generator") {
  // A tree without generated/ is a tree before its first `generate`, not a broken one.
  const apis = readdirSync(join(root, "generated"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  // Not up to date when the types of the runtime have changed.
  if (apis.length > 0) compile("--project", "tsconfig.apis.json");
  removeOrphans("apis", (path) => path.replace(/^apis/, "generated"));
  writeCommonJs("runtime", "apis");
}
