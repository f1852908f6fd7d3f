import { type Span, SpanKind, SpanStatusCode, trace, type Tracer } from "@opentelemetry/api";
import { describe, expect, test } from "vitest";
import { attemptAttributes, createFetch, traceAttempts } from "../../../runtime/index.ts";
import { acme, errorBody } from "../acme.ts";
import { fakeClock } from "../clock.ts";
import { told } from "../place.ts";
import { json, refusingUrl, serve } from "../server.ts";

interface Recorded {
  name: string;
  kind?: SpanKind | undefined;
  attributes?: unknown;
  startTime?: unknown;
  status?: unknown;
  end?: unknown;
}

function recorder(): { readonly tracer: Tracer; readonly spans: readonly Recorded[] } {
  const spans: Recorded[] = [];
  const tracer: Tracer = {
    startSpan(name, { kind, attributes, startTime } = {}) {
      const span: Recorded = { name, kind, attributes, startTime };
      spans.push(span);
      return {
        ...trace.wrapSpanContext({ traceId: "", spanId: "", traceFlags: 0 }),
        setStatus: (status) => ((span.status = status), undefined as unknown as Span),
        end: (end) => void (span.end = end),
      };
    },
    startActiveSpan: () => {
      throw new Error("not used");
    },
  };
  return { tracer, spans };
}

describe("traceAttempts", () => {
  test("records every attempt as a client span with the names of the conventions", async () => {
    const server = await serve((reply, _, number) =>
      number > 1 ? json(reply, 200, '"ok"') : json(reply, 503, errorBody("overloaded")),
    );
    const { port } = new URL(server.url);
    const { tracer, spans } = recorder();
    const clock = fakeClock({ now: 5_000 });
    const acmeFetch = createFetch(acme, { clock, onAttempt: traceAttempts(tracer, clock.now) });
    await acmeFetch(`${server.url}/things?secret=1`);
    const common = {
      "http.request.method": "GET",
      "server.address": "127.0.0.1",
      "server.port": Number(port),
    };
    expect(spans).toEqual([
      {
        name: "GET",
        kind: SpanKind.CLIENT,
        startTime: 5_000,
        end: 5_000,
        status: { code: SpanStatusCode.ERROR },
        attributes: { ...common, "http.response.status_code": 503, "error.type": "overloaded" },
      },
      {
        name: "GET",
        kind: SpanKind.CLIENT,
        startTime: 5_100,
        end: 5_100,
        attributes: {
          ...common,
          "http.response.status_code": 200,
          "http.request.resend_count": 1,
        },
      },
    ]);
  });

  test("works with the API's own tracer", async () => {
    const server = await serve((reply) => json(reply, 200, '"ok"'));
    const acmeFetch = createFetch(acme, { onAttempt: traceAttempts(trace.getTracer("test")) });
    expect((await acmeFetch(server.url)).status).toBe(200);
  });
});

describe("error.type", () => {
  const event = { method: "GET", url: "/relative", number: 1, durationMs: 0 } as const;
  const decision = { retry: false, reason: "final" } as const;

  test("is the failure of the transport where no answer came", async () => {
    const seen: unknown[] = [];
    const acmeFetch = createFetch(acme, {
      maxAttempts: 1,
      onAttempt: (one) => seen.push(attemptAttributes(one)["error.type"]),
    });
    await expect(acmeFetch(await refusingUrl())).rejects.toThrow();
    expect(seen).toEqual([told("refused")]);
  });

  test("is the status of an undocumented error", () => {
    expect(attemptAttributes({ ...event, status: 502, decision })["error.type"]).toBe("502");
  });

  test("is _OTHER where nothing is known", () => {
    expect(attemptAttributes({ ...event, error: new Error("x"), decision })).toEqual({
      "http.request.method": "GET",
      "error.type": "_OTHER",
    });
  });
});
