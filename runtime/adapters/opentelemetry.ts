import { isSecret } from "../redact.ts";
import type { AttemptEvent } from "../retry-options.ts";

/** A tracer of `@opentelemetry/api`, as far as it is used here. */
interface Tracer {
  startSpan(
    name: string,
    options: { kind: number; startTime: number; attributes: Record<string, string | number> },
  ): {
    setStatus(status: { code: number }): unknown;
    end(endTime: number): void;
  };
}

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR`. */
const CLIENT = 2;
const ERROR = 2;

const REDACTED = "REDACTED";

/** What the conventions call known (RFC 9110, section 9, and RFC 5789). */
const METHODS = /^(CONNECT|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT|TRACE)$/;

/** What a `fetch` sends in upper case, however it was given; of other methods the case is the caller's. */
const NORMALIZED = /^(DELETE|GET|HEAD|OPTIONS|POST|PUT)$/i;

const PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/**
 * The attributes of one attempt under their names in OpenTelemetry's semantic conventions for HTTP client spans, 1.x:
 * all that are required, and the resend count. `error.type` is the error's code, else the status, else the transport's
 * failure, else `_OTHER`: always of few values. `url.full` is without credentials and without the values of query
 * parameters whose name is a secret's, the conventions' own list among them.
 */
export function attemptAttributes(event: AttemptEvent): Record<string, string | number> {
  const { number, status, verdict, failure, decision } = event;
  const method = NORMALIZED.test(event.method) ? event.method.toUpperCase() : event.method;
  const known = METHODS.test(method);
  const url = URL.canParse(event.url) ? new URL(event.url) : undefined;
  const port = url && (Number(url.port) || PORTS[url.protocol]);
  const type =
    verdict?.code ?? verdict?.resembles ?? (status === undefined ? failure : String(status));
  return {
    "http.request.method": known ? method : "_OTHER",
    ...(!known && { "http.request.method_original": method }),
    ...(url && { "server.address": url.hostname.replace(/^\[|\]$/g, ""), "url.full": shown(url) }),
    ...(port && { "server.port": port }),
    ...(status !== undefined && { "http.response.status_code": status }),
    ...(number > 1 && { "http.request.resend_count": number - 1 }),
    ...(decision && { "error.type": type ?? "_OTHER" }),
  };
}

/** A URL with its secrets replaced as the conventions ask: the name of a query parameter stays. */
function shown(url: URL): string {
  const copy = new URL(url);
  if (copy.username) copy.username = REDACTED;
  if (copy.password) copy.password = REDACTED;
  copy.search = copy.search.replace(/([^?&=]+)=[^&]*/g, (pair, name: string) =>
    isSecret(decoded(name)) ? `${name}=${REDACTED}` : pair,
  );
  return copy.href;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An `onAttempt` that records every attempt as a client span, below the span that is active then. */
export function traceAttempts(
  tracer: Tracer,
  now: () => number = Date.now,
): (event: AttemptEvent) => void {
  return (event) => {
    const end = now();
    const attributes = attemptAttributes(event);
    const startTime = end - event.durationMs;
    const method = attributes["http.request.method"] as string;
    const name = method === "_OTHER" ? "HTTP" : method;
    const span = tracer.startSpan(name, { kind: CLIENT, startTime, attributes });
    if (event.decision) span.setStatus({ code: ERROR });
    span.end(end);
  };
}
