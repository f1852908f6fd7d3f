// Generated code, run as a consumer's bundler would have it.
import { posix } from "node:path";
import { build } from "esbuild";
import type { Artifact } from "../../generator/model/artifact.ts";
import type { Answer, Verdict } from "../../runtime/verdict.ts";

export type Classify = (answer: Answer) => Verdict | undefined;

/** The `classify` of a folder that is not on disk. */
export async function classifyOf(artifacts: readonly Artifact[]): Promise<Classify> {
  const files = new Map(artifacts.map(({ path, content }) => [path, content]));
  const { outputFiles } = await build({
    stdin: { contents: 'export { classify } from "./classify.js";', loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    plugins: [
      {
        name: "made",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^\.\// }, ({ path }) => ({
            path: posix.normalize(path).replace(/\.js$/, ".ts"),
            namespace: "made",
          }));
          onLoad({ filter: /./, namespace: "made" }, ({ path }) => ({
            contents: files.get(path) ?? "",
            loader: "ts",
          }));
        },
      },
    ],
  });
  const text = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const module = (await import(/* @vite-ignore */ `data:text/javascript;base64,${text}`)) as {
    readonly classify: Classify;
  };
  return module.classify;
}
