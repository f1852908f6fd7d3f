import { execFileSync } from "node:child_process";
import { mkdirSync, truncateSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { MAX_BYTES } from "../../../generator/load/read.ts";
import { documentOf, loadText, openapi, workspace } from "./workspace.ts";

describe("a file that is no text", () => {
  const refused = async (bytes: Uint8Array) => {
    const { document, diagnostics } = await loadText(bytes);
    expect(document).toBeUndefined();
    return diagnostics;
  };

  test("in UTF-16 is refused with the cure, with and without a byte order mark", async () => {
    for (const text of [`\ufeff${openapi()}`, openapi()]) {
      expect(await refused(Buffer.from(text, "utf16le"))).toMatchObject([
        {
          rule: "unreadable-input",
          message: expect.stringContaining("UTF-16"),
          help: "Save it as UTF-8.",
        },
      ]);
    }
  });

  test("in big-endian UTF-16 is refused", async () => {
    const bytes = Buffer.from(`\ufeff${openapi()}`, "utf16le").swap16();
    expect((await refused(bytes))[0]?.message).toContain("UTF-16");
  });

  test("in UTF-32 is refused by that name, in either byte order, with and without a mark", async () => {
    for (const text of [`\ufeff${openapi()}`, openapi()]) {
      const codes = Uint32Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
      const bytes = Buffer.from(codes.buffer);
      for (const order of [bytes, Buffer.from(bytes).swap32()])
        expect(await refused(order)).toMatchObject([
          {
            rule: "unreadable-input",
            message: expect.stringContaining("UTF-32"),
            help: "Save it as UTF-8.",
          },
        ]);
    }
  });

  test("in Latin-1 is refused at its line", async () => {
    const bytes = Buffer.from(openapi("a: 1\nx: caf\u00e9\n"), "latin1");
    expect(await refused(bytes)).toMatchObject([
      { message: expect.stringContaining("not UTF-8"), location: { line: 4, column: 1 } },
    ]);
  });

  test("with a zero byte is refused at its line", async () => {
    expect(await refused(Buffer.from(openapi("x: a\0b")))).toMatchObject([
      { message: expect.stringContaining("zero byte"), location: { line: 3 } },
    ]);
  });
});

test("a byte order mark is not part of the document", async () => {
  expect(documentOf(await loadText(`\ufeff${openapi()}`)).root).toHaveProperty("openapi");
});

test("CRLF line ends count as one line each", async () => {
  const loaded = await loadText(openapi("a: 1\nx: { $ref: '#/y' }\n").replaceAll("\n", "\r\n"));
  expect(documentOf(loaded).locate({ file: "api.yaml", pointer: "/x/$ref" })).toMatchObject({
    line: 4,
    column: 12,
  });
});

describe("what is no readable file", () => {
  test("a missing file", async () => {
    const { document, diagnostics } = await workspace().load("none.yaml");
    expect(document).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        rule: "unreadable-input",
        location: { file: "none.yaml" },
        message: expect.stringContaining("does not exist"),
      },
    ]);
  });

  test("a missing file beside one of nearly its name, which may have been meant", async () => {
    const { diagnostics } = await workspace({ "specs/acme.yaml": openapi() }).load(
      "specs/acne.yml",
    );
    expect(diagnostics).toMatchObject([
      { message: expect.stringContaining("does not exist"), help: "Did you mean `acme.yaml`?" },
    ]);
  });

  test.each([
    ["openapi.yml", "openapi.json", "Did you mean `openapi.json`?"],
    ["none.yaml", "ok.yaml", "Check the path."],
    ["acme.yaml", "acme.ts", "Check the path."],
  ])("a missing %s beside %s", async (name, other, help) => {
    expect((await workspace({ [other]: "" }).load(name)).diagnostics).toMatchObject([{ help }]);
  });

  test("a missing overlay beside one of nearly its name", async () => {
    const space = workspace({ "acme.yaml": openapi(), "overlay.yaml": "" });
    const { diagnostics } = await space.load("acme.yaml", { overlays: ["overlays.yaml"] });
    expect(diagnostics).toMatchObject([{ help: "Did you mean `overlay.yaml`?" }]);
  });

  test("a folder", async () => {
    const space = workspace();
    mkdirSync(space.path("specs.yaml"));
    expect((await space.load("specs.yaml")).diagnostics[0]?.message).toContain("it is a folder");
  });

  test.skipIf(process.platform === "win32")("a pipe is not waited for", async () => {
    const space = workspace();
    execFileSync("mkfifo", [space.path("pipe.yaml")]);
    expect((await space.load("pipe.yaml")).diagnostics[0]?.message).toContain("no regular file");
  });

  test.skipIf(process.platform === "win32")("a device that never ends", async () => {
    const space = workspace();
    space.link("zero.yaml", "/dev/zero");
    expect((await space.load("zero.yaml")).diagnostics[0]?.message).toContain("no regular file");
  });

  test.skipIf(process.platform === "win32")("a link to itself", async () => {
    const space = workspace();
    space.link("loop.yaml", space.path("loop.yaml"));
    expect((await space.load("loop.yaml")).diagnostics[0]?.message).toContain("symbolic links");
  });

  test("a file beyond the limit is not read", async () => {
    const space = workspace({ "huge.yaml": "" });
    truncateSync(space.path("huge.yaml"), MAX_BYTES + 1);
    expect((await space.load("huge.yaml")).diagnostics[0]?.message).toContain("larger than 128 MB");
  });
});
