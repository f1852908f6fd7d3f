import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What a test may do with an answer, wherever the test runs. */
export interface Outgoing {
  readonly destroyed: boolean;
  writeHead(status: number, headers?: Readonly<Record<string, string>>): this;
  /** Whether more may be written at once; else `drain` tells when. */
  write(chunk: string | Uint8Array): boolean;
  end(chunk?: string | Uint8Array): unknown;
  destroy(): unknown;
  once(event: "drain", listener: () => void): unknown;
}

export interface Listening {
  readonly url: string;
  /** Ends the server and every connection it has. */
  close(): Promise<void>;
}

/** A server on loopback that answers each request once its body is there. */
export async function listen(
  answer: (response: ServerResponse, received: Received) => void,
): Promise<Listening> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("error", () => {});
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url: path = "", headers } = request;
      answer(response, { method, path, headers, body: Buffer.concat(chunks).toString() });
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
