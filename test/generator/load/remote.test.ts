import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAX_BYTES } from "../../../generator/load/read.ts";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { load, type LoadOptions } from "../../../generator/load/load.ts";
import { Remote } from "../../../generator/load/remote.ts";
import { documentOf, follow, openapi, workspace } from "./workspace.ts";

const pages = new Map<string, string>();
const requests: IncomingMessage[] = [];
let server: Server;
let host: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    const page = pages.get(request.url ?? "");
    if (page === undefined) response.writeHead(404).end();
    else if (page.startsWith("->")) response.writeHead(302, { location: page.slice(2) }).end();
    else response.end(page);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

const at = (path: string): string => `http://${host}${path}`;

const loadUrl = (path: string, options: Partial<LoadOptions> = {}) =>
  load(
    { id: "api", path: at(path), spec: at(path), overlays: [] },
    { cwd: "/", allowRemote: [host], ...options },
  );

describe("an allowed host", () => {
  test("serves the document and what it refers to, each once", async () => {
    pages.set("/one/api.yaml", openapi("a: { $ref: 'b.yaml#/x' }\nb: { $ref: './b.yaml#/y' }"));
    pages.set("/one/b.yaml", "x: { $ref: '/c.json#/z' }\ny: { type: string }");
    pages.set("/c.json", '{"z":{"type":"number"}}');
    requests.length = 0;
    const loaded = await loadUrl("/one/api.yaml");
    expect(follow(loaded, "b.yaml#/x")).toMatchObject({
      value: { type: "number" },
      at: { file: at("/c.json"), pointer: "/z" },
    });
    expect(follow(loaded, "./b.yaml#/y")?.value).toEqual({ type: "string" });
    expect(requests.map(({ url }) => url)).toEqual(["/one/api.yaml", "/one/b.yaml", "/c.json"]);
    expect(loaded.files).toEqual([]);
  });

  test("is told nothing about the user", async () => {
    pages.set("/quiet.yaml", openapi());
    requests.length = 0;
    await loadUrl("/quiet.yaml");
    expect(requests[0]?.headers).not.toHaveProperty("authorization");
    expect(requests[0]?.headers).not.toHaveProperty("cookie");
  });

  test("serves what a file of a local document refers to", async () => {
    pages.set("/shared.yaml", "x: { type: string }");
    const space = workspace({
      "api.yaml": openapi("a: { $ref: 'part.yaml' }"),
      "part.yaml": `$ref: ${at("/shared.yaml")}#/x\n`,
    });
    const loaded = await space.load("api.yaml", { allowRemote: [host] });
    expect(follow(loaded, "part.yaml")?.value).toEqual({ type: "string" });
  });

  test("serves documents that refer to each other", async () => {
    pages.set("/p.yaml", openapi(`a: { $ref: 'q.yaml#/b' }`));
    pages.set("/q.yaml", `b: { $ref: 'p.yaml#/info' }`);
    expect(follow(await loadUrl("/p.yaml"), "q.yaml#/b")).toMatchObject({
      at: { file: at("/p.yaml"), pointer: "/info" },
    });
  });

  test("may redirect to itself, and references count from the final address", async () => {
    pages.set("/old.yaml", "->/new/api.yaml");
    pages.set("/new/api.yaml", openapi("a: { $ref: 'b.yaml' }"));
    pages.set("/new/b.yaml", "type: string");
    expect(follow(await loadUrl("/old.yaml"), "b.yaml")?.value).toEqual({ type: "string" });
  });

  test("is reported where a reference's document is missing", async () => {
    pages.set("/api.yaml", openapi("x-ref: { $ref: 'gone.yaml' }"));
    const loaded = await loadUrl("/api.yaml");
    follow(loaded, "gone.yaml");
    expect(loaded.diagnostics).toMatchObject([
      { rule: "unresolved-ref", message: "`$ref: gone.yaml` is answered with status 404." },
    ]);
    expect(documentOf(loaded).locate(loaded.diagnostics[0]!.location)).toMatchObject({
      line: 3,
      column: 16,
    });
  });
});

describe("is refused", () => {
  test.each([
    "http://169.254.169.254/latest",
    "http://[::ffff:127.0.0.1]/",
    "http://0.0.0.0/",
    "file:///etc/passwd",
  ])("a redirect to %s", async (location) => {
    pages.set("/redirect.yaml", `->${location}`);
    const { document, diagnostics } = await loadUrl("/redirect.yaml");
    expect(document).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { rule: "refused-ref", message: expect.stringContaining("redirects") },
    ]);
  });

  test("another port of an allowed host", async () => {
    const loaded = await workspace({ "api.yaml": openapi() }).load("api.yaml", {
      allowRemote: ["127.0.0.1"],
    });
    expect(follow(loaded, at("/a.yaml"))).toBeUndefined();
    expect(loaded.diagnostics).toMatchObject([{ rule: "refused-ref" }]);
  });

  test("an address with credentials", async () => {
    requests.length = 0;
    const loaded = await load(
      { id: "a", path: `http://user:secret@${host}/a.yaml`, spec: "a", overlays: [] },
      { cwd: "/", allowRemote: [host] },
    );
    expect(loaded.diagnostics).toMatchObject([
      { rule: "refused-ref", message: "The address carries credentials." },
    ]);
    expect(requests).toEqual([]);
  });

  test("a file that a remote document names on this machine", async () => {
    pages.set("/api.yaml", openapi());
    const loaded = await loadUrl("/api.yaml");
    expect(follow(loaded, "file:///etc/passwd")).toBeUndefined();
    expect(loaded.diagnostics).toMatchObject([{ rule: "refused-ref" }]);
  });
});

describe("gives up", () => {
  const fetched = async (fetcher: typeof fetch) =>
    new Remote(["example.com"], fetcher).fetch(new URL("https://example.com/a.yaml"));
  const reason = async (fetcher: typeof fetch) => {
    const answer = await fetched(fetcher);
    return "fault" in answer ? answer.fault.reason : answer.text;
  };
  const redirect = (location: string) => new Response(null, { status: 302, headers: { location } });

  test("on redirects without end", async () => {
    expect(await reason(async () => redirect("/a.yaml"))).toContain("without end");
  });

  test("on a step from https to http", async () => {
    const remote = new Remote(["example.com"], async () => redirect("http://example.com/a.yaml"));
    expect(await remote.fetch(new URL("https://example.com/a.yaml"))).toMatchObject({
      fault: { reason: expect.stringContaining("plain http") },
    });
  });

  test("on a body without end", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1024 * 1024).fill(0x20));
      },
    });
    expect(await reason(async () => new Response(endless))).toBe("is too large");
    expect(sent).toBeLessThan(MAX_BYTES / 2 ** 20 + 16);
  });

  test("on silence", async () => {
    const timeout = async (): Promise<Response> => {
      throw new DOMException("too late", "TimeoutError");
    };
    expect(await reason(timeout)).toContain("did not answer");
  });

  test("on a broken connection", async () => {
    const broken = async (): Promise<Response> => {
      throw new TypeError("fetch failed");
    };
    expect(await reason(broken)).toBe("can't be reached");
  });

  test("on bytes that are no text", async () => {
    expect(await reason(async () => new Response(Uint8Array.of(0xff, 0xfe, 0x61, 0)))).toContain(
      "UTF-16",
    );
  });
});
