import type { TransportFailure } from "../../runtime/index.ts";

/** Where these tests run: in Node, or in one of the places that `test/places` takes them to. */
export const place =
  "Deno" in globalThis
    ? "Deno"
    : "Bun" in globalThis
      ? "Bun"
      : "document" in globalThis
        ? "page"
        : "WorkerGlobalScope" in globalThis
          ? "worker"
          : "Node";

export const inBrowser = place === "page" || place === "worker";

/** Whether the place tells why no answer came: browsers hide it from pages, and Deno has no code for it. */
export const tellsWhy = !inBrowser && place !== "Deno";

/** What can be known of a failure here. */
export const told = (failure: TransportFailure): TransportFailure =>
  tellsWhy ? failure : "network";

/** The media type of a text that was given none: Bun sends it without. */
export const typeOfText = place === "Bun" ? undefined : "text/plain";
