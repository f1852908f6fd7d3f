import { join } from "node:path";
import { installPeers, type Peers } from "../peers.ts";
import type { Contestant } from "./rounds.ts";

/** The peers that take minutes; each needs a newer Node, or a configuration. */
export function moreContestants(
  root: string,
  peers: Peers,
  document: string,
  folder: string,
): Contestant[] {
  const more = installPeers(root, "bench/peers/all");
  const node = peers.newerNode;
  const openapiZodClient: Contestant = {
    title: `openapi-zod-client ${more.version("openapi-zod-client")}`,
    command: {
      file: process.execPath,
      args: [
        more.path("openapi-zod-client", "bin.js"),
        document,
        "-o",
        join(folder, "openapi-zod-client.ts"),
      ],
      cwd: folder,
    },
  };
  if (node === undefined) return [openapiZodClient];
  return [
    openapiZodClient,
    {
      title: `orval ${more.version("orval")}: zod, newer Node`,
      command: {
        file: node,
        args: [
          more.path("orval", "dist/bin/orval.mjs"),
          "--input",
          document,
          "--output",
          join(folder, "orval.ts"),
          "--client",
          "zod",
        ],
        cwd: folder,
      },
    },
    {
      title: `kubb ${more.version("@kubb/cli")}: types, zod, newer Node`,
      command: {
        file: node,
        args: [join(root, "bench/peers/all/kubb.mjs"), document, join(folder, "kubb")],
        cwd: folder,
      },
    },
  ];
}
