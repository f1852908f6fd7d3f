import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { load } from "../../../generator/load/load.ts";
import { follow, openapi, workspace } from "./workspace.ts";

/** A spec in a folder, a file outside it. */
const beside = () =>
  workspace({ "specs/api.yaml": openapi(), "secret.yaml": "password: hunter2\n" });

describe("a reference out of the spec's folder is refused", () => {
  test.each([
    "../secret.yaml",
    "../secret.yaml#/password",
    "parts/../../secret.yaml",
    "%2e%2e/secret.yaml",
    "..%2fsecret.yaml",
    "/etc/hostname",
    "/etc/passwd.yaml",
    "file:///etc/passwd",
    "file:secret.yaml",
    "data:application/json,{}",
    "ftp://example.com/a.yaml",
    "//example.com/a.yaml",
    "http://127.0.0.1:9/a.yaml",
    "HTTPS://example.com/a.yaml",
    "\\\\host\\share\\a.yaml",
    "..\\secret.yaml",
    "..%5csecret.yaml",
    "C:\\x.yaml",
    "C:/x.yaml",
    "javascript:alert(1)",
    "a\u0000.yaml",
  ])("%j", async (ref) => {
    const loaded = await beside().load("specs/api.yaml");
    expect(follow(loaded, ref)).toBeUndefined();
    expect(loaded.diagnostics).toMatchObject([
      { rule: "refused-ref", severity: "error", location: { pointer: "/x-ref/$ref" } },
    ]);
    expect(JSON.stringify(loaded.diagnostics)).not.toContain("hunter2");
  });

  test("says the same of all references into one file", async () => {
    const loaded = await beside().load("specs/api.yaml");
    for (const ref of ["../secret.yaml#/a", "../secret.yaml#/b", "../secret.yaml"])
      follow(loaded, ref, `/x-${loaded.diagnostics.length}`);
    const messages = loaded.diagnostics.map(({ message }) => message);
    expect(messages).toHaveLength(3);
    expect(new Set(messages)).toEqual(
      new Set(["`$ref: ../secret.yaml` leads outside the spec's folder."]),
    );
  });

  test("by a symbolic link to a file", async () => {
    const space = beside();
    space.link("specs/link.yaml", space.path("secret.yaml"));
    const loaded = await space.load("specs/api.yaml");
    expect(follow(loaded, "link.yaml")).toBeUndefined();
    expect(loaded.diagnostics).toMatchObject([
      { rule: "refused-ref", message: expect.stringContaining("symbolic link") },
    ]);
  });

  test("by a symbolic link to a folder", async () => {
    const space = beside();
    space.link("specs/up", space.folder);
    const loaded = await space.load("specs/api.yaml");
    expect(follow(loaded, "up/secret.yaml")).toBeUndefined();
    expect(loaded.diagnostics).toMatchObject([{ rule: "refused-ref" }]);
  });

  test("whether the file exists or not", async () => {
    const loaded = await beside().load("specs/api.yaml");
    follow(loaded, "../none.yaml", "/a");
    follow(loaded, "../secret.yaml", "/b");
    const [none, some] = loaded.diagnostics;
    expect(none?.message.replace("none", "secret")).toBe(some?.message);
  });
});

describe("inside the folder", () => {
  test("only YAML and JSON are read", async () => {
    const loaded = await workspace({ "api.yaml": openapi(), ".env": "TOKEN: hunter2\n" }).load(
      "api.yaml",
    );
    expect(follow(loaded, ".env")).toBeUndefined();
    expect(loaded.diagnostics).toMatchObject([{ rule: "refused-ref" }]);
    expect(JSON.stringify(loaded.diagnostics)).not.toContain("hunter2");
  });

  test("a link to another kind of file is refused too", async () => {
    const space = workspace({ "api.yaml": openapi(), ".env": "TOKEN: hunter2\n" });
    space.link("a.yaml", space.path(".env"));
    const loaded = await space.load("api.yaml");
    expect(follow(loaded, "a.yaml")).toBeUndefined();
    expect(loaded.diagnostics).toMatchObject([{ rule: "refused-ref" }]);
  });

  test("a folder whose name begins with dots is no way out", async () => {
    const loaded = await workspace({ "api.yaml": openapi(), "..a/b.yaml": "x: 1" }).load(
      "api.yaml",
    );
    expect(follow(loaded, "..a/b.yaml#/x")?.value).toBe(1);
  });
});

test("a folder allowed by name is read", async () => {
  const space = workspace({
    "specs/api.yaml": openapi(),
    "shared/a.yaml": "x: 1",
    "private/a.yaml": "x: 1",
  });
  const loaded = await space.load("specs/api.yaml", { allowFiles: [space.path("shared")] });
  expect(follow(loaded, "../shared/a.yaml#/x")).toMatchObject({
    value: 1,
    at: { file: "shared/a.yaml" },
  });
  expect(follow(loaded, "../private/a.yaml#/x")).toBeUndefined();
});

test("standard input has no folder", async () => {
  const space = workspace({ "a.yaml": "x: 1" });
  const input = { id: "api", path: "-", spec: "-", overlays: [], text: openapi("y: 2") };
  const loaded = await load(input, { cwd: space.folder, allowRemote: [] });
  expect(follow(loaded, "#/y")?.value).toBe(2);
  expect(follow(loaded, "a.yaml#/x")).toBeUndefined();
  expect(loaded.diagnostics).toMatchObject([
    { rule: "refused-ref", message: expect.stringContaining("standard input") },
  ]);
});

test("no host is ever asked unless it is allowed", async () => {
  let connections = 0;
  const server = createServer((_, response) => response.end("x: 1"));
  server.on("connection", () => connections++);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.yaml`;
    const space = workspace({ "api.yaml": openapi(`a: { $ref: '${url}' }`) });
    const loaded = await space.load("api.yaml", { allowRemote: ["example.com"] });
    expect(follow(loaded, url)).toBeUndefined();
    const direct = await load(
      { id: "a", path: url, spec: url, overlays: [] },
      { cwd: space.folder, allowRemote: [] },
    );
    expect(direct.document).toBeUndefined();
    expect(direct.diagnostics).toMatchObject([
      { rule: "refused-ref", help: expect.stringContaining("--allow-remote 127.0.0.1:") },
    ]);
    expect(connections).toBe(0);
  } finally {
    server.close();
  }
});
