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

/**
 * The attributes of one attempt under their names in OpenTelemetry's semantic conventions for HTTP. `error.type` is the
 * error's code, else the status, else the transport's failure, else `_OTHER`: always of few values. The URL's path and
 * query, which may hold secrets, are left out.
 */
export function attemptAttributes(event: AttemptEvent): Record<string, string | number> {
  const { method, number, status, verdict, failure, decision } = event;
  const url = URL.canParse(event.url) ? new URL(event.url) : undefined;
  const type =
    verdict?.code ?? verdict?.resembles ?? (status === undefined ? failure : String(status));
  return {
    "http.request.method": method,
    ...(url && { "server.address": url.hostname }),
    ...(url?.port && { "server.port": Number(url.port) }),
    ...(status !== undefined && { "http.response.status_code": status }),
    ...(number > 1 && { "http.request.resend_count": number - 1 }),
    ...(decision && { "error.type": type ?? "_OTHER" }),
  };
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
    const span = tracer.startSpan(event.method, { kind: CLIENT, startTime, attributes });
    if (event.decision) span.setStatus({ code: ERROR });
    span.end(end);
  };
}
