import { onTestFinished } from "vitest";
import { listen, type Outgoing, type Received } from "./listen.ts";

export type { Received };

export interface Server {
  readonly url: string;
  /** Every request that came, in order. */
  readonly received: readonly Received[];
}

export type Reply = (response: Outgoing, request: Received, number: number) => void;

/** A server on loopback for one test; the number of a request counts from 1. */
export async function serve(reply: Reply): Promise<Server> {
  const received: Received[] = [];
  const { url, close } = await listen((response, request) => {
    received.push(request);
    reply(response, request, received.length);
  });
  onTestFinished(close);
  return { url, received };
}

/** Answers with JSON. */
export function json(
  response: Outgoing,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
}

/** An address on loopback where nobody listens. */
export async function refusingUrl(): Promise<string> {
  const { url, close } = await listen(() => {});
  await close();
  return url;
}
