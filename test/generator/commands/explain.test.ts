import path from "node:path";
import { describe, expect, test } from "vitest";
import { newFolder, put } from "../disk/folders.ts";
import { play, specOf } from "./stage.ts";
import type { Props } from "./stage.ts";

async function explain(
  argv: readonly string[],
  { evidence = {}, ...props }: Partial<Props> & { readonly evidence?: object } = {},
): ReturnType<typeof play> {
  const cwd = newFolder();
  const spec = JSON.parse(specOf(["slow_down"])) as object;
  put(cwd, { "specs/acme.yaml": JSON.stringify({ ...spec, "x-evidence": evidence }) });
  return play(["explain", "acme", ...argv], { cwd, ...props });
}

const known = ["--status", "429", "--body", '{"code":"slow_down"}'];

describe("explain", () => {
  test("says what an answer means, what to do and when the next tries would run", async () => {
    const { code, out, err } = await explain(known);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(
      [
        "slow_down: Too many requests.",
        "",
        "  status    429",
        "  code      slow_down",
        "  category  RESOURCE_EXHAUSTED",
        "  recovery  throttle",
        "  to do     Slow down: too many requests were sent.",
        "  advice    Send fewer requests.",
        "  method    GET, assumed; `--method` names another",
        "  tries     2nd after 1 s",
        "            3rd after 2 s",
        "            4th after 4 s",
        "            5th after 8 s",
        "            then none: these are all the attempts of the policy",
        "  evidence  error documented, status documented, recovery documented, timing inferred",
        "  source    https://vendor.example/errors",
        "",
      ].join("\n"),
    );
  });

  test("honours Retry-After", async () => {
    const { out } = await explain([...known, "--header", "Retry-After: 3"]);
    expect(out).toContain("2nd after 3 s\n");
  });

  test("says so where the server asks for more than the policy allows", async () => {
    const { out } = await explain([...known, "--header", "retry-after: 3600"]);
    expect(out).toContain(
      "tries     none: the server asks for a longer wait than the policy allows\n",
    );
  });

  test("takes a text that begins with @ from standard input", async () => {
    const { code, out } = await explain(["--status", "503", "--body", "-"], { input: "@down" });
    expect(code).toBe(0);
    expect(out).toMatch(/^undocumented: /u);
  });

  test("reads the body from standard input", async () => {
    const { out } = await explain(["--status", "429", "--body", "-"], {
      input: '{"code":"slow_down"}',
    });
    expect(out).toMatch(/^slow_down: /u);
  });

  test("reads a body behind a byte order mark, and one that is no UTF-8", async () => {
    const body = ["--status", "429", "--body", "-"];
    const marked = await explain(body, { input: '\ufeff{"code":"slow_down"}' });
    expect(marked.out).toMatch(/^slow_down: /u);
    const latin = await explain(body, { input: Buffer.from("caf\u00e9", "latin1") });
    expect(latin.out).toMatch(/^undocumented: .* its body is no JSON\./u);
  });

  test("names the documented error that an undocumented answer resembles", async () => {
    const { code, out } = await explain(["--status", "503", "--body", '{"code":"slow_down"}']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^undocumented: A describes no such answer: the spec describes no such error at this status\. It\sresembles slow_down/u,
    );
  });

  test("takes the one error that a status can be for it, where no body is given", async () => {
    expect((await explain(["--status", "429"])).out).toMatch(/^slow_down: Too many requests\.\n/u);
  });

  test("lists the errors that a status can be, where no body is given", async () => {
    const cwd = newFolder();
    put(cwd, { "specs/acme.yaml": specOf(["slow_down", "pause"]) });
    const { out } = await play(["explain", "acme", "--status", "429"], { cwd });
    expect(out).toMatch(
      /^429: A describes 2 errors at this status; `--body` tells them apart\.\n/u,
    );
    expect(out).toContain("  may be    slow_down\n            pause\n");
  });

  test("takes the policy of the status where nothing is known of an answer", async () => {
    const { out } = await explain(["--status", "503", "--body", "<html>", "--method", "POST"]);
    expect(out).toContain("recovery  backoff\n");
    expect(out).toContain("tries     none: it may have been processed");
  });

  test.each([
    [[], "the spec describes no such error at this status."],
    [["--body", ""], "it has no body."],
  ])("says of a status that the spec lacks, with %j, why it is undocumented", async (body, why) => {
    const { out } = await explain(["--status", "503", ...body]);
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      `undocumented: A describes no such answer: ${why}`,
    );
  });

  test("says so where an answer is no error", async () => {
    expect(await explain(["--status", "204"])).toMatchObject({
      code: 0,
      out: "Status 204 is no error of A.\n",
    });
  });

  test("asks for the status where a body alone is no message", async () => {
    const { code, out } = await explain(["--body", '{"code":"slow_down"}']);
    expect(code).toBe(0);
    expect(out).toBe("A describes no such message; an answer to a request has a `--status` too.\n");
  });

  test("takes the method from the operation", async () => {
    const { out } = await explain(["--status", "503", "--operation", "things/get"]);
    expect(out).toContain("  method    POST\n");
    expect(out).toContain("none: it may have been processed");
  });

  test("takes the method from the command line, in any case", async () => {
    const { out } = await explain([...known, "--method", "post"]);
    expect(out).toContain("  method    POST\n");
  });

  test("speaks of no method where nothing is replayed", async () => {
    expect((await explain(["--status", "404"])).out).not.toContain("method");
  });

  test("says which of it the vendor does not say", async () => {
    const words = { status: "observed", recovery: "inferred", retry: { jitter: "documented" } };
    const { out } = await explain([...known], { evidence: words });
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "evidence error documented, status observed, recovery inferred, timing partly inferred ",
    );
    const facts = ["maxAttempts", "initialDelayMs", "multiplier", "maxDelayMs", "jitter"];
    const retry = Object.fromEntries(facts.map((fact) => [fact, "documented"]));
    expect((await explain([...known], { evidence: { retry } })).out).toContain(
      "  evidence  documented\n",
    );
    const unknown = await explain(["--status", "503", "--body", "<html>"]);
    expect(unknown.out).toContain("  evidence  none; what to do follows from the status\n");
    const similar = await explain(["--status", "503", "--body", '{"code":"slow_down"}']);
    expect(similar.out).toContain("  evidence  none; what to do is that of slow_down\n");
  });

  test("writes JSON for programs", async () => {
    const { out } = await explain([...known, "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({
      api: "acme",
      error: true,
      documented: true,
      code: "slow_down",
      status: 429,
      policy: { recovery: "throttle" },
      request: { method: "GET", assumed: true },
      evidence: { error: "documented", status: "documented", recovery: "documented" },
      schedule: {
        tries: [{ attempt: 2, leastMs: 1000, mostMs: 1000 }, {}, {}, {}],
        stop: "attempts",
      },
    });
  });

  test("explains by a file of no configuration", async () => {
    const cwd = newFolder();
    put(cwd, { "x/vendor.json": specOf(["slow_down"]) });
    const { code } = await play(["explain", path.join("x", "vendor.json"), ...known], { cwd });
    expect(code).toBe(0);
  });

  test("keeps lines to a hundred characters, and to the width of a terminal", async () => {
    const answer = ["--status", "503", "--body", '{"code":"slow_down"}'];
    for (const [props, width] of [
      [{}, 100] as const,
      [{ isTTY: true, env: { NO_COLOR: "1" } }, 80] as const,
    ]) {
      const { out } = await explain(answer, props);
      const longest = Math.max(...out.split("\n").map((line) => line.length));
      expect(longest).toBeGreaterThan(width - 25);
      expect(longest).toBeLessThanOrEqual(width);
    }
  });

  test("lets nothing in a spec or an answer steer the terminal", async () => {
    const body = JSON.stringify({ code: "\u001B[2J" });
    const { out } = await explain(["--status", "429", "--body", body]);
    expect(out).not.toContain("\u001B");
  });

  test("does not stumble over the keys of every object", async () => {
    const body = '{"__proto__":{"code":"slow_down"},"constructor":1}';
    const { code, out } = await explain(["--status", "429", "--body", body]);
    expect(code).toBe(0);
    expect(out).toMatch(/^undocumented: /u);
  });

  test.each([
    [[], "There is no answer to explain."],
    [["--status", "42"], "It is no HTTP status, 100 to 599."],
    [["--status", "429", "--status", "503"], "It is given twice."],
    [["--status", "429", "--method", "a b"], "It is no HTTP method."],
    [["--status", "429", "--header", "Retry-After 3"], "`Retry-After 3` is no header."],
    [["--status", "429", "--body", "@error.json"], "`--body - < error.json`"],
    [["--status", "429", "--operation", "thing/get"], "Did you mean `things/get`?"],
    [["--status", "429", "--format", "yaml"], "Allowed choices are text, json."],
  ])("%j exits 2 and says why", async (argv, said) => {
    const { code, err } = await explain(argv);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test("can't take spec and body both from standard input", async () => {
    const argv = ["explain", "-", "--status", "429", "--body", "-"];
    const { code, err } = await play(argv, { cwd: newFolder(), input: specOf(["slow_down"]) });
    expect(code).toBe(2);
    expect(err).toContain("Standard input can't be both the spec and the body.");
  });

  test("exits 2 where the spec can't be read", async () => {
    const cwd = newFolder();
    put(cwd, { "specs/acme.yaml": "{" });
    const { code, err } = await play(["explain", "acme", ...known], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("specs/acme.yaml");
  });
});
