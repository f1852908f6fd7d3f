// Stands where `test/runtime/listen.ts` would, in places that have `fetch` and cannot listen.
import type { Listening, Outgoing, Received } from "../runtime/listen.ts";
import type { Command, News } from "./relay.ts";
import type { Report } from "./report.ts";

let origin = "";
const servers = new Map<number, (response: Outgoing, received: Received) => void>();
const answers = new Map<number, Answer>();

/** Begins to hear what happens at the servers. */
export async function connect(address: string): Promise<void> {
  origin = address;
  const { body } = await fetch(`${origin}/news`);
  void hear(body!.pipeThrough(new TextDecoderStream()));
}

async function hear(text: ReadableStream<string>): Promise<void> {
  let rest = "";
  for (const reader = text.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split("\n");
    rest = lines.pop()!;
    for (const line of lines) take(JSON.parse(line) as News);
  }
}

function take(news: News): void {
  const [what, number] = news;
  if (what !== "request") return answers.get(number)?.take(what);
  const answer = new Answer(number);
  answers.set(number, answer);
  return servers.get(news[2])?.(answer, news[3]);
}

type Waiting = readonly [Command, (result: unknown) => void];
const waiting: Waiting[] = [];
let sending = false;

/** Has a command carried out after all that were given before. */
function command(...one: Command): Promise<unknown> {
  const result = new Promise((resolve) => waiting.push([one, resolve]));
  if (!sending) void send();
  return result;
}

async function send(): Promise<void> {
  sending = true;
  for (let batch; (batch = waiting.splice(0)).length > 0;) {
    const results = await post(
      "/commands",
      batch.map(([one]) => one),
    );
    batch.forEach(([, resolve], index) => resolve(results[index]));
  }
  sending = false;
}

async function post(path: string, value: unknown): Promise<readonly unknown[]> {
  const response = await fetch(origin + path, { method: "POST", body: JSON.stringify(value) });
  return (await response.json()) as readonly unknown[];
}

export const tell = (report: Report): Promise<unknown> => post("/report", report);

class Answer implements Outgoing {
  readonly #number: number;
  readonly #listeners: (() => void)[] = [];
  destroyed = false;

  constructor(number: number) {
    this.#number = number;
  }

  writeHead(status: number, headers: Readonly<Record<string, string>> = {}): this {
    void command("writeHead", this.#number, status, headers);
    return this;
  }

  write(chunk: string | Uint8Array): boolean {
    void command("write", this.#number, typeof chunk === "string" ? chunk : [...chunk]);
    return false;
  }

  end(chunk: string | Uint8Array = ""): void {
    void command("end", this.#number, typeof chunk === "string" ? chunk : [...chunk]);
  }

  destroy(): void {
    this.destroyed = true;
    void command("destroy", this.#number);
  }

  once(_: "drain", listener: () => void): void {
    this.#listeners.push(listener);
  }

  take(what: "drain" | "close"): void {
    if (what === "close") this.destroyed = true;
    else for (const listener of this.#listeners.splice(0)) listener();
  }
}

/** A server of the relay whose answers are written here. */
export async function listen(
  answer: (response: Outgoing, received: Received) => void,
): Promise<Listening> {
  const [server, url] = (await command("listen")) as [number, string];
  servers.set(server, answer);
  return { url, close: async () => void (await command("close", server)) };
}
