import { describe, expect, test } from "vitest";
import { type Api, findOperation } from "../../runtime/index.ts";
import { acme } from "./acme.ts";

/** An API whose operations are called as they are written: `GET /things/{id}`. */
const apiOf = (...operations: readonly string[]): Api => ({
  ...acme,
  operations: Object.fromEntries(operations.map((one) => [one, one])),
});

/** The path of an operation with its parameters filled, which is what a request has. */
function requestOf(operation: string): readonly [method: string, path: string] {
  const [method = "", template = ""] = operation.split(" ");
  let number = 0;
  return [method, template.replace(/{.*?}/g, () => `value-${++number}`)];
}

/**
 * Paths nested into each other as those of a large API are: whatever hangs below a repository also stands by itself,
 * below an organization, the user, and in a search; names stand where others have parameters.
 */
function nested(): readonly string[] {
  const owners = ["/repos/{owner}/{repo}", "/orgs/{org}", "/user", "/search", ""];
  const kinds = ["issues", "comments", "labels"];
  const collections = owners.flatMap((owner) => [
    ...kinds.map((kind) => `${owner}/${kind}`),
    ...kinds.flatMap((kind) => kinds.map((inner) => `${owner}/${kind}/{id}/${inner}`)),
  ]);
  return collections.flatMap((path) => [
    `GET ${path}`,
    `POST ${path}`,
    `GET ${path}/{id}`,
    `GET ${path}/latest`,
  ]);
}

describe("of many operations with paths nested into each other", () => {
  const operations = nested();
  const written = apiOf(...operations);
  const reversed = apiOf(...operations.toReversed());

  test.each(["", "/v2", "/api/rest/latest"])(
    "each is found by its own path below %j, in whatever order they stand",
    (prefix) => {
      const wrong = operations.filter((operation) => {
        const [method, path] = requestOf(operation);
        const url = `https://acme.example${prefix}${path}?page=/issues#/x`;
        return [written, reversed].some((api) => findOperation(api, method, url) !== operation);
      });
      expect([operations.length, wrong]).toEqual([operations.length, []]);
    },
  );

  test("their number does not make it slow", () => {
    const began = performance.now();
    expect(findOperation(written, "GET", "/nobody/knows")).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe("of two operations that fit", () => {
  test.each([
    ["the one with more segments counts", "GET /search/issues", "GET /issues", "/v1/search/issues"],
    ["segments beat text", "GET /{a}/{b}", "GET /vector_stores", "/v1/x/vector_stores"],
    ["a name beats a parameter", "GET /things/me", "GET /things/{id}", "/things/me"],
    ["text beside a parameter beats none", "GET /a/{id}.csv", "GET /a/{id}", "/a/1.csv"],
    ["one with a query counts where the request has it", "GET /a?b=c", "GET /a", "/a?b=c&d=e"],
    ["one with a query does not count where it hasn't", "GET /a", "GET /a?b=c", "/a?b=cd"],
    ["the root is that of the server only", "GET /a", "GET /", "/v1/a"],
    ["a slash at the end makes no difference", "GET /a/b/", "GET /b", "/a/b"],
  ])("%s", (_, expected, other, path) => {
    expect(findOperation(apiOf(expected, other), "GET", path)).toBe(expected);
    expect(findOperation(apiOf(other, expected), "GET", path)).toBe(expected);
  });

  test.each([
    [
      "differ in their fragment alone",
      "PUT /files/{id}#lock",
      "PUT /files/{id}#unlock",
      "/files/1",
    ],
    ["name a parameter differently", "PUT /files/{id}", "PUT /files/{name}", "/files/1"],
  ])("neither counts where they %s, and nothing shorter does", (_, one, other, path) => {
    expect(findOperation(apiOf(one, other, "PUT /{any}"), "PUT", path)).toBeUndefined();
  });

  test("a fragment is nobody's who has no rival", () => {
    expect(findOperation(apiOf("PUT /files/{id}#lock"), "PUT", "/files/1")).toBe(
      "PUT /files/{id}#lock",
    );
  });
});

describe("the root", () => {
  const api = apiOf("GET /");

  test.each(["/", "https://acme.example", "https://acme.example/?a=b"])("is found at %s", (url) => {
    expect(findOperation(api, "GET", url)).toBe("GET /");
  });

  test("is not found at the end of other paths", () => {
    expect(findOperation(api, "GET", "/things/")).toBeUndefined();
  });
});

test("several parameters in a segment take linear time, too", () => {
  const api = apiOf("GET /{a}-{b}-{c}-{d}-{e}!", "GET /{a}{b}{c}{d}{e}!");
  const began = performance.now();
  expect(findOperation(api, "GET", `/${"-".repeat(8_000)}`)).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(findOperation(api, "GET", "/1-2-3-4-5!")).toBeUndefined();
  expect(findOperation(apiOf("GET /{a}-{b}!"), "GET", "/1-2!")).toBe("GET /{a}-{b}!");
});
