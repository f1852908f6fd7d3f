import { describe, expect, test } from "vitest";
import { loadRooms } from "../../../generator/commands/load-rooms.ts";
import { main } from "../../../generator/commands/program.ts";
import { newFolder, put } from "../disk/folders.ts";
import { terminalFor } from "./stage.ts";

/** Runs a command line through the real rooms. */
async function run(argv: readonly string[], cwd = newFolder()) {
  const { terminal, printed } = terminalFor({ cwd });
  return { code: await main(argv, terminal, loadRooms), ...printed() };
}

/** The words of a shell command with single quotes. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

describe("the APIs that the package brings along", () => {
  test("are explained in a project that knows none of them", async () => {
    const { code, out, err } = await run(["explain", "scrapegraphai", "--status", "429"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^rate_limited: /);
  });

  test("tell errors of one request type apart from others with their code", async () => {
    const line = ["explain", "oz-forensics", "--status", "400"];
    const body = JSON.stringify({ error_code: 3, error_message: "No", details: null });
    const plain = await run([...line, "--body", body]);
    const upload = await run([
      ...line,
      "--body",
      body,
      "--request-type",
      "Application/Octet-Stream; v=1",
    ]);
    expect(plain.out).toMatch(/^invalid_structure: /);
    expect(upload.out).toMatch(/^container_payload_missing: /);
  });

  test("stand back behind the project's own", async () => {
    const cwd = newFolder();
    put(cwd, {
      "specs/scrapegraphai.yaml":
        "openapi: 3.1.0\ninfo: { title: Mine }\nx-error-responses: { '429': { description: Mine., x-error: { recovery: fix } } }\n",
    });
    const { out } = await run(["explain", "scrapegraphai", "--status", "429"], cwd);
    expect(out).toContain("recovery  fix\n");
  });

  test("are listed where a name is none", async () => {
    const { code, err } = await run(["explain", "scrapegrapai", "--status", "429"]);
    expect(code).toBe(2);
    expect(err).toContain("Did you mean `scrapegraphai`?");
    expect(err).toContain("The APIs are `copyleaks`, `cybershield`,");
  });

  test("are not what `generate` and `lint` take", async () => {
    for (const command of ["generate", "lint"])
      expect((await run([command, "scrapegraphai"])).code, command).toBe(2);
  });

  test("answer as the examples of the help say", async () => {
    const { out: help } = await run(["explain", "--help"]);
    const lines = help.split("\n").filter((line) => line.startsWith("  openapi-errors explain"));
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const { code, out } = await run(wordsOf(line).slice(1));
      expect(code, line).toBe(0);
      expect(out, line).not.toMatch(/^undocumented/);
    }
  });
});
