import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** A module that may import `./runtime/…`, as one piece of JavaScript. */
export function bundle(source: string, { minify = false } = {}): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: source,
      resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    minify,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]!.text;
}
