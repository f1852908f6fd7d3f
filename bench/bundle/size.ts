import { buildSync } from "esbuild";
import { dirname } from "node:path";
import { gzipSync } from "node:zlib";

export interface Size {
  /** Bytes after minification. */
  readonly minified: number;
  /** Bytes of those after gzip at its best. */
  readonly gzipped: number;
}

/** What an import of these names adds to a program; without names, what everything adds. */
export function bundledSize(module: string, names?: readonly string[]): Size {
  const from = JSON.stringify(module);
  const what = names === undefined ? "*" : `{ ${names.join(", ")} }`;
  const { outputFiles } = buildSync({
    stdin: { contents: `export ${what} from ${from};`, resolveDir: dirname(module), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
  });
  const text = outputFiles[0]!.contents;
  return { minified: text.length, gzipped: gzipSync(text, { level: 9 }).length };
}
