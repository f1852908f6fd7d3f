// Only in Node: esbuild makes the copy.
import { expect, test } from "vitest";
import * as here from "../../runtime/index.ts";
import { acme, errorBody } from "./acme.ts";
import { bundle } from "./bundle.ts";

test("isApiError knows the errors of another copy of this package, as of its CommonJS one", async () => {
  const code = bundle('export * from "./runtime/index.ts";');
  const there = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as typeof here;
  const answer = (): Response => new Response(errorBody("busy"), { status: 409 });
  const [ours, theirs]: unknown[] = await Promise.all(
    [here, there].map((copy) => copy.throwIfError(acme, answer()).catch((error: unknown) => error)),
  );
  expect(theirs).not.toBeInstanceOf(here.ApiError);
  for (const copy of [here, there]) {
    expect(copy.isApiError(acme, ours)).toBe(true);
    expect(copy.isApiError(acme, theirs)).toBe(true);
    expect(copy.isApiError({ ...acme, id: "other" }, theirs)).toBe(false);
  }
});
