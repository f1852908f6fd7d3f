import { readDuration } from "../duration.ts";
import { isMapping, isRoot, keyAt, valueAt, type Law, type Mapping } from "../law.ts";
import type { VisitContext } from "../redocly.ts";

const final = ["fix", "grant", "pay", "report"];

export const invalidRetry: Law = {
  id: "invalid-retry",
  statement:
    "Timing is sane: the error may be replayed, 1 to 10 attempts, no delay above the longest.",
  severity: "error",
  rule: () => ({
    XError(node, context) {
      if (!isMapping(node)) return;
      refuseRecoveryAtRoot(node, context);
      refuseRetryOfFinal(node, context);
    },
    XErrorRetry(node, context) {
      if (!isMapping(node)) return;
      checkAttempts(node, context);
      checkMultiplier(node, context);
      checkOrder(node, "initialDelay", "maxDelay", context);
      checkHeaders(node, context);
    },
    XErrorJitter(node, context) {
      if (isMapping(node)) checkOrder(node, "min", "max", context);
    },
  }),
};

function refuseRecoveryAtRoot(node: Mapping, { parent, location, report }: VisitContext): void {
  if (node["recovery"] === undefined || !isRoot(parent)) return;
  report({
    message:
      "`recovery` stands on the root, where it would decide for errors nobody has thought about. Write it at each error or Response.",
    location: keyAt(location, "recovery"),
  });
}

function refuseRetryOfFinal(node: Mapping, { location, report }: VisitContext): void {
  const { recovery, retry } = node;
  if (retry === undefined || typeof recovery !== "string" || !final.includes(recovery)) return;
  report({
    message: `\`retry\` stands beside \`recovery: ${recovery}\`, which is never replayed. Remove \`retry\`, or choose \`backoff\`, \`throttle\`, \`wait\` or \`reauthenticate\`.`,
    location: keyAt(location, "retry"),
  });
}

function checkAttempts(retry: Mapping, { location, report }: VisitContext): void {
  const { maxAttempts } = retry;
  if (typeof maxAttempts !== "number" || (maxAttempts >= 1 && maxAttempts <= 10)) return;
  report({
    message: `\`maxAttempts\` is ${maxAttempts}. It counts the first request: write a number from 1 to 10.`,
    location: valueAt(location, "maxAttempts"),
  });
}

function checkMultiplier(retry: Mapping, { location, report }: VisitContext): void {
  const { multiplier } = retry;
  if (typeof multiplier !== "number" || (multiplier >= 1 && multiplier <= 100)) return;
  report({
    message: `\`multiplier\` is ${multiplier}. It makes each wait longer than the one before: write a number from 1 to 100.`,
    location: valueAt(location, "multiplier"),
  });
}

function checkOrder(
  node: Mapping,
  lower: string,
  upper: string,
  { location, report }: VisitContext,
): void {
  const [least, most] = [readDuration(node[lower]), readDuration(node[upper])];
  if (least === undefined || most === undefined || least <= most) return;
  report({
    message: `\`${lower}\` is \`${String(node[lower])}\`, longer than \`${upper}\`, \`${String(node[upper])}\`. Shorten the one or lengthen the other.`,
    location: valueAt(location, lower),
  });
}

function checkHeaders(retry: Mapping, { location, report }: VisitContext): void {
  const { headers } = retry;
  if (!isMapping(headers)) return;
  for (const name of Object.keys(headers)) {
    const fault = headerFault(name);
    if (fault === undefined) continue;
    report({ message: `\`${name}\` ${fault}`, location: keyAt(location, "headers", name) });
  }
}

/** Field names are tokens: RFC 9110, section 5.6.2. */
function headerFault(name: string): string | undefined {
  if (name.toLowerCase() === "retry-after") {
    return "is listed in `headers`, though it is always honoured. Remove it.";
  }
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)
    ? undefined
    : "is no name of a header. Correct its spelling.";
}
