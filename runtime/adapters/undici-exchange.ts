import { type AnswerToken, toToken } from "./answer-token.ts";

/** What undici gives a handler to steer a dispatch with. */
export interface DispatchController {
  abort(reason: Error): void;
  pause(): void;
  resume(): void;
  readonly aborted: boolean;
  readonly paused: boolean;
  readonly reason: Error | null;
  readonly rawHeaders?: unknown;
  readonly rawTrailers?: unknown;
}

/** A dispatch handler of undici 7 and later. */
export interface DispatchHandler {
  onRequestStart?(controller: DispatchController, context: any): void;
  onRequestUpgrade?(
    controller: DispatchController,
    status: number,
    headers: any,
    socket: any,
  ): void;
  onResponseStart?(
    controller: DispatchController,
    status: number,
    headers: any,
    message?: string,
  ): void;
  onResponseData?(controller: DispatchController, chunk: any): void;
  onResponseEnd?(controller: DispatchController, trailers: any): void;
  onResponseError?(controller: DispatchController, error: Error): void;
}

export interface ExchangeOptions {
  /** The controller and the handler of the caller. */
  readonly outer: DispatchController;
  readonly handler: DispatchHandler;
  /** Whether an answer of this status may be an error, and is held back. */
  readonly mayFail: (status: number) => boolean;
  /** Bytes that are held back before the connection is paused. */
  readonly maxBytes: number;
  start(controller: DispatchController, context: unknown): void;
  answered(token: AnswerToken<Exchange>): void;
  failed(error: Error): void;
}

/** One attempt: passes what may not be an error straight on, and holds back what may until it is delivered. */
export class Exchange implements DispatchHandler {
  readonly #options: ExchangeOptions;
  #controller: DispatchController | undefined;
  /** What the caller has yet to be told, in order. */
  #held: (() => void)[] = [];
  #live = false;
  #started = false;
  #size = 0;
  #reader: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor(options: ExchangeOptions) {
    this.#options = options;
  }

  onRequestStart(controller: DispatchController, context: unknown): void {
    this.#controller = controller;
    this.#options.start(controller, context);
  }

  onRequestUpgrade(_: DispatchController, status: number, headers: any, socket: any): void {
    const { handler, outer } = this.#options;
    this.#live = true;
    handler.onRequestUpgrade?.(outer, status, headers, socket);
    this.#answered(status, headers);
  }

  onResponseStart(_: DispatchController, status: number, headers: any, message?: string): void {
    const { handler, outer, mayFail } = this.#options;
    this.#live = !mayFail(status);
    this.#tell(() => handler.onResponseStart?.(outer, status, headers, message));
    if (status >= 200) this.#answered(status, headers);
  }

  onResponseData(controller: DispatchController, chunk: Uint8Array): void {
    const { handler, outer, maxBytes } = this.#options;
    this.#tell(() => handler.onResponseData?.(outer, chunk));
    if (this.#live) return;
    this.#reader?.enqueue(chunk);
    this.#size += chunk.length;
    if (this.#size > maxBytes) controller.pause();
  }

  onResponseEnd(_: DispatchController, trailers: any): void {
    const { handler, outer } = this.#options;
    if (!this.#live) this.#reader?.close();
    this.#tell(() => handler.onResponseEnd?.(outer, trailers));
  }

  onResponseError(_: DispatchController, error: Error): void {
    const { handler, outer, failed } = this.#options;
    if (!this.#started) return failed(error);
    if (!this.#live) this.#reader?.error(error);
    this.#tell(() => handler.onResponseError?.(outer, error));
  }

  /** Tells the caller what was held back; from now on everything passes. */
  deliver(): void {
    if (this.#live) return;
    this.#live = true;
    for (const tell of this.#held) tell();
    this.#held = [];
    if (!this.#options.outer.paused) this.#controller?.resume();
  }

  #tell(what: () => void): void {
    if (this.#live) what();
    else this.#held.push(what);
  }

  #answered(status: number, headers: any): void {
    this.#started = true;
    const body = new ReadableStream<Uint8Array>({
      start: (reader) => void (this.#reader = reader),
    });
    this.#options.answered(
      toToken(
        this,
        { status, headers },
        () => body,
        () => {
          this.#held = [];
          this.#controller?.abort(new Error("Another attempt follows."));
        },
      ),
    );
  }
}
