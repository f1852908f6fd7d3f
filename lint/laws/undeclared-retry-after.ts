import { isMapping, keyAt, type Law } from "../law.ts";
import type { Location, Visit, VisitContext } from "../redocly.ts";

export const undeclaredRetryAfter: Law = {
  id: "undeclared-retry-after",
  statement: "A 429 or 503 says how long to wait: by a declared header, or by `retry`.",
  severity: "warn",
  rule: () => {
    let decidedForAll = false;
    const seen = new Set<unknown>();
    const check: Visit = (responses, context) => {
      if (decidedForAll || !isMapping(responses) || isOursToSend(context.location)) return;
      for (const status of ["429", "503"]) {
        const { node, location } = follow(responses[status], status, context);
        if (!isMapping(node) || seen.has(node) || saysHowLong(node)) continue;
        seen.add(node);
        context.report({
          message: `The Response \`${status}\` declares no \`Retry-After\` or rate-limit header. Declare the one the API sends in \`headers\`, or give the timing in \`x-error.retry\` where it sends none.`,
          location: keyAt(location),
        });
      }
    };
    return {
      Root(root) {
        decidedForAll = isMapping(root) && hasTiming(root["x-error"]);
      },
      Responses: check,
      XErrorResponses: check,
    };
  },
};

/** What answers a webhook or a callback comes from the API's caller. */
function isOursToSend({ pointer }: Location): boolean {
  return pointer.startsWith("#/webhooks/") || pointer.includes("/callbacks/");
}

function follow(
  node: unknown,
  key: string,
  { location, resolve }: VisitContext,
): { node: unknown; location: Location } {
  const here = location.child([key]);
  if (!isMapping(node) || typeof node["$ref"] !== "string") return { node, location: here };
  const target = resolve({ $ref: node["$ref"] }, location.source.absoluteRef);
  return { node: target.node, location: target.location ?? here };
}

function saysHowLong({ headers, "x-error": xError }: Readonly<Record<string, unknown>>): boolean {
  const names = isMapping(headers) ? Object.keys(headers) : [];
  return names.some(namesATime) || hasTiming(xError);
}

/** `Retry-After`, `RateLimit`, `X-RateLimit-Reset`, `X-Rate-Limit-Remaining-Minute` and their like. */
function namesATime(header: string): boolean {
  return /^(?:retry-after(?:-ms)?|(?:x-)?rate-?limit(?:-.+)?)$/i.test(header);
}

/** A first delay, a single attempt or a header of the vendor's own is a decision; a final recovery needs none. */
function hasTiming(xError: unknown): boolean {
  if (Array.isArray(xError)) return xError.some(hasTiming);
  if (!isMapping(xError)) return false;
  const { recovery, retry } = xError;
  if (["fix", "grant", "pay", "report"].some((final) => final === recovery)) return true;
  return (
    isMapping(retry) &&
    ["initialDelay", "maxAttempts", "headers"].some((field) => retry[field] !== undefined)
  );
}
