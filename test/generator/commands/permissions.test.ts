// A spec may name files and hosts that are not its own, where whoever runs a command says so. Each command can say it.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadRooms } from "../../../generator/commands/load-rooms.ts";
import { main } from "../../../generator/commands/program.ts";
import { put } from "../disk/folders.ts";
import { terminalFor } from "./stage.ts";

const cwd = realpathSync(mkdtempSync(join(tmpdir(), "permissions-")));
const problem = "type: object\nrequired: [code]\nproperties: { code: { const: lost } }\n";
const server = createServer((_, response) => response.end(problem));

const specWith = (ref: string): string => `
openapi: 3.1.0
info: { title: Vendor, version: "1" }
servers: [{ url: https://vendor.dev }]
paths: {}
x-error-responses:
  "404":
    description: No.
    content: { application/json: { schema: { $ref: "${ref}" } } }
    x-error: { recovery: fix, source: https://vendor.dev/errors }
`;

let host = "";
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  put(cwd, {
    "specs/outside.yaml": specWith("../shared/problem.yaml"),
    "specs/remote.yaml": specWith(`http://${host}/problem.yaml`),
    "shared/problem.yaml": problem,
  });
});
afterAll(async () => {
  rmSync(cwd, { recursive: true });
  await new Promise((closed) => server.close(closed));
});

async function run(...argv: readonly string[]): Promise<{ code: number; said: string }> {
  const { terminal, printed } = terminalFor({ cwd });
  const code = await main(argv, terminal, loadRooms);
  const { out, err } = printed();
  return { code, said: `${out}${err}` };
}

const commands = [
  ["generate", (spec: string) => ["generate", spec, "-o", `made/${spec}`, "--no-cache"]],
  ["lint", (spec: string) => ["lint", spec]],
  [
    "explain",
    (spec: string) => ["explain", spec, "--status", "404", "--body", '{ "code": "lost" }'],
  ],
] as const;

describe.each(commands)("%s", (name, words) => {
  test("reads a file outside the spec's folder that is allowed by name", async () => {
    const argv = words("specs/outside.yaml");
    const refused = await run(...argv);
    expect(refused.said).toContain("--allow-file shared/problem.yaml");
    expect(refused.code).toBe({ generate: 2, lint: 1, explain: 0 }[name]);
    for (const allowed of ["shared/problem.yaml", "shared"]) {
      const { code, said } = await run(...argv, "--allow-file", allowed);
      expect({ code, said }).toMatchObject({
        code: 0,
        said: expect.not.stringContaining("error:"),
      });
      if (name === "explain") expect(said).toContain("lost");
    }
  });

  test("asks a host that is allowed by name", async () => {
    const argv = words("specs/remote.yaml");
    const refused = await run(...argv);
    expect(refused.said).toContain(`--allow-remote ${host}`);
    const { code, said } = await run(...argv, "--allow-remote", host);
    expect({ code, said }).toMatchObject({ code: 0, said: expect.not.stringContaining("error:") });
    if (name === "explain") expect(said).toContain("lost");
  });
});

test.each(["https://example.com", "example.com/openapi.json", "*", "", "example.com:"])(
  "`%s` is no host, and could never be allowed",
  async (name) => {
    const { code, said } = await run("generate", "specs/remote.yaml", "--allow-remote", name);
    expect(code).toBe(2);
    expect(said).toContain(`argument '${name}' is invalid. It is no host`);
  },
);
