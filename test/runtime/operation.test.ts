import { describe, expect, test } from "vitest";
import { findOperation } from "../../runtime/index.ts";
import { acme } from "./acme.ts";

const of = (method: string, path: string): string | undefined => findOperation(acme, method, path);

describe("findOperation", () => {
  test("takes method and path, whatever stands before and after them", () => {
    expect(of("GET", "https://acme.example/v2/things/42?a=/x#/y")).toBe("things/get");
    expect(of("get", "/things/42/")).toBe("things/get");
    expect(of("POST", "/things")).toBe("things/create");
  });

  test("finds none for another method, and none for more or less of a path", () => {
    expect(of("DELETE", "/things")).toBeUndefined();
    expect(of("GET", "/things/42/parts")).toBeUndefined();
    expect(of("GET", "/some-things")).toBeUndefined();
    expect(of("GET", "/")).toBeUndefined();
  });

  test("reads a path's text as text", () => {
    const api = { ...acme, operations: { odd: "GET /a.b/(c)+/{id}.json" } };
    expect(findOperation(api, "GET", "/a.b/(c)+/1.json")).toBe("odd");
    expect(findOperation(api, "GET", "/axb/(c)+/1.json")).toBeUndefined();
    expect(findOperation(api, "GET", "/a.b/cc/1.json")).toBeUndefined();
  });

  test("finds none where the catalog has none", () => {
    const { operations: _, ...bare } = acme;
    expect(findOperation(bare, "GET", "/things")).toBeUndefined();
  });

  test("is quick on long hostile addresses and templates", () => {
    const api = { ...acme, operations: { deep: `GET ${"/{a}".repeat(40)}/end` } };
    const began = performance.now();
    expect(findOperation(api, "GET", "/x".repeat(4_000))).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
