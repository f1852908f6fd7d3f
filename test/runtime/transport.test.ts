import { describe, expect, test } from "vitest";
import { transportFailure, type TransportFailure } from "../../runtime/index.ts";

const coded = (code: string, message = "x"): Error => Object.assign(new Error(message), { code });
const fetchFailed = (cause: unknown): Error => new TypeError("fetch failed", { cause });

describe("transportFailure", () => {
  test.each<readonly [string, TransportFailure]>([
    ["ECONNREFUSED", "refused"],
    ["EHOSTUNREACH", "refused"],
    ["ENETUNREACH", "refused"],
    ["UND_ERR_CONNECT_TIMEOUT", "refused"],
    ["ConnectionRefused", "refused"],
    ["FailedToOpenSocket", "refused"],
    ["ENOTFOUND", "dns"],
    ["EAI_AGAIN", "dns"],
    ["CERT_HAS_EXPIRED", "tls"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "tls"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "tls"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "tls"],
    ["SELF_SIGNED_CERT_IN_CHAIN", "tls"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "tls"],
    ["EPROTO", "tls"],
    ["ECONNRESET", "reset"],
    ["EPIPE", "reset"],
    ["UND_ERR_SOCKET", "reset"],
    ["ConnectionClosed", "reset"],
    ["ERR_STREAM_PREMATURE_CLOSE", "reset"],
    ["ETIMEDOUT", "timeout"],
    ["ECONNABORTED", "timeout"],
    ["UND_ERR_HEADERS_TIMEOUT", "timeout"],
    ["UND_ERR_BODY_TIMEOUT", "timeout"],
    ["ERR_NETWORK", "network"],
  ])("knows the code %s", (code, failure) => {
    expect(transportFailure(coded(code))).toBe(failure);
    expect(transportFailure(fetchFailed(coded(code)))).toBe(failure);
  });

  test.each([
    "fetch failed",
    "Failed to fetch",
    "NetworkError when attempting to fetch resource.",
    "Load failed",
    "network error",
    "error sending request for url (https://example.org/): client error (Connect)",
  ])("knows the sentence: %s", (message) => {
    expect(transportFailure(new TypeError(message))).toBe("network");
  });

  test("knows a limit of time", () => {
    expect(transportFailure(new DOMException("The operation timed out.", "TimeoutError"))).toBe(
      "timeout",
    );
  });

  test.each([
    ["an abort", new DOMException("This operation was aborted", "AbortError")],
    ["a wrapped abort", fetchFailed(new DOMException("aborted", "AbortError"))],
    [
      "a URL that is none",
      new TypeError("Failed to parse URL", { cause: coded("ERR_INVALID_URL") }),
    ],
    [
      "a mistake in the code",
      new TypeError("Cannot read properties of undefined (reading 'socket')"),
    ],
    ["a mistake about time", new TypeError("timeout is not a function")],
    ["a crash of WebAssembly", Object.assign(new Error("unreachable"), { name: "RuntimeError" })],
    ["an error whose name says time", Object.assign(new Error("x"), { name: "TimelineError" })],
    ["another error", new Error("connection refused by policy")],
    ["a canceled request of axios", coded("ERR_CANCELED", "canceled")],
    ["a string", "ECONNREFUSED"],
    ["nothing", undefined],
    ["null", null],
    ["an object", {}],
  ])("is none of its business: %s", (_, error) => {
    expect(transportFailure(error)).toBeUndefined();
  });

  test("ends on a chain of causes that bites its tail", () => {
    const one = new Error("one");
    one.cause = new Error("two", { cause: one });
    expect(transportFailure(one)).toBeUndefined();
  });
});
