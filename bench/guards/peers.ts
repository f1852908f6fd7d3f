import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Peers } from "../peers.ts";
import type { Contestant } from "./contest.ts";

const libraries = ["ajv", "arktype", "@sinclair/typebox", "typebox", "valibot", "zod"];

/** The same guard by other libraries; none has an answer to `classify`. */
export function peerContestants(peers: Peers, input: string): Contestant[] {
  const name = input.replace("inputs.", "");
  if (name === "classify") return [];
  return [
    { title: `typia ${peers.version("typia")}`, from: compileTypia(peers), name },
    ...libraries.map((library) => ({
      title: `${library} ${peers.version(library)}`,
      from: join(peers.folder, "guards", `${library.replace("@", "").replace("/", "-")}.ts`),
      name,
    })),
  ];
}

let compiled: string | undefined;

/** typia writes its guards ahead of time, as we do. */
function compileTypia(peers: Peers): string {
  if (compiled !== undefined) return compiled;
  const output = join(peers.folder, "node_modules/.cache/typia");
  const run = spawnSync(
    process.execPath,
    [
      peers.path("typia", "lib/executable/typia.js"),
      "generate",
      "--input",
      "typia",
      "--output",
      output,
      "--project",
      "typia/tsconfig.json",
    ],
    { cwd: peers.folder, encoding: "utf8" },
  );
  if (run.status !== 0) throw new Error(`typia: ${run.stdout}${run.stderr}`);
  compiled = join(output, "shapes.ts");
  return compiled;
}
