import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server that gives the answers in turn, as JSON, and closes when `work` is done. */
export async function answering<T>(
  answers: readonly Answer[],
  work: (address: string) => Promise<T>,
): Promise<T> {
  const rest = [...answers];
  const server = createServer((request, response) => {
    const answer = rest.shift() ?? { status: 500, body: "no answer is left" };
    request.resume();
    response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
    response.end(typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
