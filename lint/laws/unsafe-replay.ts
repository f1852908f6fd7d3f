import { isMapping, isRoot, valueAt, type Law, type Mapping } from "../law.ts";
import type { VisitContext } from "../redocly.ts";
import { mayBeServerError } from "../status.ts";

export const unsafeReplay: Law = {
  id: "unsafe-replay",
  statement: "What the API may have processed is replayed only where that is idempotent.",
  severity: "warn",
  rule: () => ({
    XError(node, context) {
      if (!isMapping(node) || !isMapping(node["retry"])) return;
      if (node["retry"]["when"] !== "always" || !mayHaveBeenProcessed(node, context)) return;
      context.report({
        message:
          "`when: always` replays a request that the API may have processed before it failed, such as a payment. Write `when: idempotent`, or leave it out.",
        location: valueAt(context.location, "retry", "when"),
      });
    },
  }),
};

/**
 * What throttles, waits or lacks credentials was turned away; what backs off may have got through. A status that speaks
 * of something else than credentials says so whatever is done about it.
 */
function mayHaveBeenProcessed(node: Mapping, context: VisitContext): boolean {
  const { recovery } = node;
  if (recovery === "reauthenticate") return statusesOf(node, context).some(saysNoCredentials);
  if (recovery !== undefined && recovery !== "backoff") return false;
  if (isRoot(context.parent)) return true;
  const statuses = statusesOf(node, context);
  return statuses.length > 0 ? statuses.some(mayBeServerError) : recovery === "backoff";
}

/** A request that timed out, or made the server fail. */
const saysNoCredentials = (status: string): boolean => status === "408" || status.startsWith("5");

/** The statuses it names, else the key of the Response it stands in; none where a `$ref` leads here. */
function statusesOf(node: Mapping, { location }: VisitContext): string[] {
  const { status } = node;
  if (status !== undefined) return (Array.isArray(status) ? status : [status]).map(String);
  const key = /\/(?:responses|x-error-responses)\/(default|[1-5](?:\d\d|XX))\//.exec(
    location.pointer,
  )?.[1];
  return key === undefined ? [] : [key];
}
