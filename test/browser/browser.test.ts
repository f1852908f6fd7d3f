// A real browser, under a Content-Security-Policy that lets no text become code.
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { withPage } from "./chromium.ts";

const reports = new Map<string, unknown>();
const answered = new Map<string, number>();
let bundle = "";
let server: Server;

const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";
const html = '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>';
const body = JSON.stringify({
  error: { type: "insufficient_credits", message: "Not enough credits" },
});

beforeAll(async () => {
  const built = await build({
    entryPoints: ["test/browser/page.ts"],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    resolveExtensions: [".ts", ".js"],
  });
  bundle = built.outputFiles[0]?.text ?? "";

  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const send = (status: number, type: string, content: string): void => {
      response.writeHead(status, { "content-type": type, "content-security-policy": policy });
      response.end(content);
    };
    if (pathname === "/") return send(200, "text/html", html);
    if (pathname === "/page.js") return send(200, "text/javascript", bundle);
    if (pathname === "/answer") {
      const key = searchParams.get("key") ?? "";
      const turn = answered.get(key) ?? 0;
      answered.set(key, turn + 1);
      const status = Number((searchParams.get("statuses") ?? "").split(",")[turn] ?? 500);
      return send(status, "application/json", status === 402 ? body : "{}");
    }
    if (pathname !== "/report") return send(404, "text/plain", "");
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      reports.set(searchParams.get("place") ?? "", JSON.parse(Buffer.concat(chunks).toString()));
      send(204, "text/plain", "");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await withPage(`http://127.0.0.1:${port}/`, () =>
    vi.waitUntil(() => reports.size === 2, { timeout: 30_000 }),
  );
}, 60_000);

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

for (const place of ["page", "worker"]) {
  test(`a ${place} reads, guards, validates, replays and aborts`, () => {
    expect(reports.get(place)).toEqual({
      code: "insufficient_credits",
      guard: true,
      validator: [],
      replayed: 200,
      waits: 2,
      aborted: "AbortError",
    });
  });
}
