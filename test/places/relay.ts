// Servers for tests that run where nobody can listen: what a test says to an answer is said here, and Node does it.
import type { ServerResponse } from "node:http";
import { listen, type Listening, type Received } from "../runtime/listen.ts";
import type { Report } from "./report.ts";

/** What a test wants, in order. */
export type Command =
  | readonly ["listen"]
  | readonly ["close", server: number]
  | readonly ["writeHead", answer: number, status: number, headers: Record<string, string>]
  | readonly ["write" | "end", answer: number, chunk: string | readonly number[]]
  | readonly ["destroy", answer: number];

/** What happens: a request comes, a chunk has gone out, an answer is over. */
export type News =
  | readonly ["request", answer: number, server: number, received: Received]
  | readonly ["drain" | "close", answer: number];

export interface Page {
  readonly type: string;
  readonly content: string;
}

export interface Relay {
  readonly url: string;
  /** What it serves, by path. */
  readonly pages: Map<string, Page>;
  /** What the place has to say, once its tests have run. */
  readonly report: Promise<Report>;
  close(): Promise<void>;
}

/** No text becomes code, on a page or in a worker, and no other machine is asked. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src http://127.0.0.1:*",
].join("; ");

/** What lets a page read all of an answer of another origin. */
const shared: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "*",
  "access-control-allow-headers": "*, authorization",
  "access-control-expose-headers": "*",
};

/** Serves the pages of one place, and starts the servers that its tests ask for. */
export async function startRelay(): Promise<Relay> {
  const pages = new Map<string, Page>();
  const servers: Listening[] = [];
  const answers: ServerResponse[] = [];
  let news: ServerResponse | undefined;
  let reported: (report: Report) => void;
  const report = new Promise<Report>((resolve) => (reported = resolve));
  const tell = (...one: News): void => void news?.write(`${JSON.stringify(one)}\n`);

  async function open(): Promise<readonly [server: number, url: string]> {
    const number = servers.length;
    servers[number] = await listen((response, received) => {
      for (const [name, value] of Object.entries(shared)) response.setHeader(name, value);
      // A browser's question whether a page may send this; the test's server knows nothing of it.
      if (received.headers["access-control-request-method"])
        return void response.writeHead(204, { connection: "close" }).end();
      const answer = answers.push(response) - 1;
      response.on("error", () => {});
      response.on("close", () => tell("close", answer));
      tell("request", answer, number, received);
    });
    return [number, servers[number].url];
  }

  async function act(command: Command): Promise<unknown> {
    if (command[0] === "listen") return open();
    if (command[0] === "close") return servers[command[1]]!.close();
    const [name, number, first] = command;
    const answer = answers[number]!;
    if (name === "writeHead") answer.writeHead(first, command[3]);
    else if (name === "destroy") answer.destroy();
    else if (name === "end") answer.end(Buffer.from(first as string));
    else if (answer.write(Buffer.from(first as string))) tell("drain", number);
    else answer.once("drain", () => tell("drain", number));
    return null;
  }

  const own = await listen(async (response, { path, body }) => {
    const page = pages.get(path);
    response.setHeader("content-security-policy", policy);
    if (page) return void response.writeHead(200, { "content-type": page.type }).end(page.content);
    if (path === "/news") return void (news = response).flushHeaders();
    if (path === "/report") reported(JSON.parse(body) as Report);
    const results: unknown[] = [];
    if (path === "/commands")
      for (const command of JSON.parse(body) as Command[]) results.push(await act(command));
    return void response.end(JSON.stringify(results));
  });
  return {
    url: own.url,
    pages,
    report,
    async close() {
      for (const one of [...servers, own]) await one.close();
    },
  };
}
