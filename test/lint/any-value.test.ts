import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  jsonValue,
  oneof,
} from "fast-check";
import { expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { problemsOf, spec } from "./linting.ts";

const word = constantFrom(
  ..."code name status codePath codes category recovery retry advice source evidence".split(" "),
  ..."maxAttempts initialDelay multiplier maxDelay jitter when headers min max error".split(" "),
  ..."__proto__ constructor toString toJSON x-error Retry-After 4XX".split(" "),
);
const value = oneof(
  constantFrom("backoff", "fix", "5s", "5 s", "always", "429", "/code", "%", "~", 429, 0, -1, null),
  jsonValue({ maxDepth: 2 }),
);
const shallow = dictionary(word, value);
const xError = oneof(value, shallow, array(shallow), dictionary(word, oneof(value, shallow)));

test("no law stumbles over what an x-error may hold, wherever it stands", async () => {
  await assert(
    asyncProperty(xError, async (written) => {
      const json = JSON.stringify(written);
      const text = spec(`
        x-error: ${json}
        x-error-responses:
          "429":
            description: No.
            x-error: ${json}
            content:
              application/json:
                schema:
                  type: object
                  x-error: ${json}
                  properties: { code: { oneOf: [{ const: a, x-error: ${json} }, { const: b }] } }
      `);
      const problems = await problemsOf(text, openapiErrors());
      expect(problems.every(({ location }) => (location.line ?? 0) > 0)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
