import { join } from "node:path";
import type { Peers } from "../peers.ts";
import type { Contestant } from "./rounds.ts";

/** Our whole job and what the peers make of the same document, in the order of the table. */
export function contestants(
  root: string,
  peers: Peers,
  document: string,
  folder: string,
): Contestant[] {
  const { newerNode } = peers;
  const ours = (title: string, node: string): Contestant => ({
    title,
    command: {
      file: node,
      args: [
        join(root, "dist/generator/cli.js"),
        "generate",
        document,
        "-o",
        join(folder, title.replace(/\W+/g, "-")),
        "--no-cache",
      ],
    },
  });
  const peer = (
    title: string,
    node: string,
    file: string,
    args: readonly string[],
  ): Contestant => ({
    title,
    command: { file: node, args: [file, ...args], cwd: folder },
  });
  const heyApi = peers.path("@hey-api/openapi-ts", "bin/run.js");
  return [
    peer(
      `openapi-typescript ${peers.version("openapi-typescript")}: types`,
      process.execPath,
      peers.path("openapi-typescript", "bin/cli.js"),
      [document, "-o", join(folder, "openapi-typescript.ts")],
    ),
    ours("openapi-errors: the whole job", process.execPath),
    peer(
      `typed-openapi ${peers.version("typed-openapi")}: types`,
      process.execPath,
      peers.path("typed-openapi", "bin.js"),
      [document, "-o", "typed-openapi.ts", "--schemas-only"],
    ),
    ...(newerNode === undefined || newerNode === process.execPath
      ? []
      : [ours(`openapi-errors: the whole job, newer Node`, newerNode)]),
    ...(newerNode === undefined
      ? []
      : [
          peer(
            `@hey-api/openapi-ts ${peers.version("@hey-api/openapi-ts")}: types, zod, newer Node`,
            newerNode,
            heyApi,
            [
              "-i",
              document,
              "-o",
              join(folder, "hey-api"),
              "-p",
              "@hey-api/typescript",
              "zod",
              "--silent",
              "--no-log-file",
            ],
          ),
        ]),
  ];
}
