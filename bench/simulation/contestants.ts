import { createRequire } from "node:module";
import { resolve } from "node:path";
import axios, { AxiosError, type AxiosResponse, type InternalAxiosRequestConfig } from "axios";
import {
  circuitBreaker,
  ExponentialBackoff,
  handleAll,
  retry,
  SamplingBreaker,
  wrap,
} from "cockatiel";
import ky, { type Options as KyOptions } from "ky";
import { Dispatcher, request, RetryAgent, type RetryHandler } from "undici";
import {
  type Api,
  breakerFetch,
  createFetch,
  type FetchOptions,
  type RetryPolicy,
} from "../../runtime/index.ts";
import type { Answer } from "./server.ts";

/** Sends one request to the simulated server. */
export type Send = () => Promise<Answer>;

/** One client, a process of its own: makes a call, which may send several requests, and tells whether it succeeded. */
export type Client = () => Promise<boolean>;

export interface Contestant {
  readonly name: string;
  readonly setting: string;
  readonly ours?: boolean;
  client(send: Send): Client;
}

const URL = "http://server.test/things";
const BODY = '{"error":{"code":"unavailable"}}';

const peers = createRequire(resolve("bench/peers/package.json"));
const load = async <Module>(name: string): Promise<Module> =>
  (await import(peers.resolve(name))) as Module;

/** The peers that are no dependency of this package, as far as they are used here. */
type PRetry = (run: () => Promise<unknown>, options?: object) => Promise<unknown>;
interface AxiosRetry {
  (instance: object, options: object): void;
  readonly exponentialDelay: unknown;
}

function fetchOf(send: Send): typeof fetch {
  return async () => {
    const { status, headers } = await send();
    return new Response(status < 400 ? "{}" : BODY, {
      status,
      headers: { "content-type": "application/json", ...headers },
    });
  };
}

/** Throws for an error, as those who retry what throws need it. */
async function throwing(fetch: () => Promise<Response>): Promise<Response> {
  const response = await fetch();
  if (!response.ok) throw new Error(String(response.status));
  return response;
}

const settled = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** The defaults of a spec that says nothing of timing. */
const backoff: RetryPolicy = {
  retry: true,
  recovery: "backoff",
  maxAttempts: 3,
  initialDelayMs: 500,
  multiplier: 2,
  maxDelayMs: 20_000,
  jitter: "full",
  when: "idempotent",
  headers: {},
};
const throttle: RetryPolicy = {
  ...backoff,
  recovery: "throttle",
  maxAttempts: 5,
  initialDelayMs: 1_000,
  maxDelayMs: 60_000,
  jitter: "equal",
  when: "always",
};

const api: Api = {
  id: "simulated",
  retryPolicies: {},
  classify: ({ status = 0, body }) => ({
    documented: false,
    category: "UNAVAILABLE",
    status,
    body,
    policy: status === 429 ? throttle : backoff,
    reason: "status",
  }),
};

export function ours(setting: string, options: FetchOptions = {}): Contestant {
  return {
    name: "openapi-errors",
    setting,
    ours: true,
    client(send) {
      const retrying = createFetch(api, { fetch: fetchOf(send), ...options });
      return async () => (await retrying(URL)).ok;
    },
  };
}

function kyWith(setting: string, options: KyOptions): Contestant {
  return {
    name: "ky",
    setting,
    client(send) {
      const http = ky.create({ fetch: fetchOf(send), ...options });
      return () => settled(http.get(URL));
    },
  };
}

function undiciWith(setting: string, options: RetryHandler.RetryOptions): Contestant {
  return {
    name: "undici RetryAgent",
    setting,
    client(send) {
      const dispatcher = new RetryAgent(new SimulatedDispatcher(send), options);
      return async () => {
        try {
          return (await request(URL, { dispatcher })).statusCode < 400;
        } catch {
          return false;
        }
      };
    },
  };
}

/** A dispatcher of undici that asks the simulated server. */
class SimulatedDispatcher extends Dispatcher {
  readonly #send: Send;

  constructor(send: Send) {
    super();
    this.#send = send;
  }

  override dispatch(_: Dispatcher.DispatchOptions, caller: Dispatcher.DispatchHandler): boolean {
    const controller = {
      aborted: false,
      paused: false,
      reason: null,
      abort: (reason: Error) => caller.onResponseError?.(controller, reason),
      pause: () => {},
      resume: () => {},
      rawHeaders: null,
      rawTrailers: null,
    } as Dispatcher.DispatchController;
    caller.onRequestStart?.(controller, {});
    void this.#send().then(({ status, headers }) => {
      try {
        caller.onResponseStart?.(controller, status, headers, "");
        caller.onResponseEnd?.(controller, {});
      } catch (error) {
        // As a connection of undici does with what its callers throw.
        caller.onResponseError?.(controller, error as Error);
      }
    });
    return true;
  }
}

function axiosWith(setting: string, axiosRetry: AxiosRetry, options: object): Contestant {
  return {
    name: "axios-retry",
    setting,
    client(send) {
      const http = axios.create({
        adapter: async (config: InternalAxiosRequestConfig) => {
          const { status, headers } = await send();
          const response: AxiosResponse = { status, headers, config, data: "{}", statusText: "" };
          if (status < 400) return response;
          throw new AxiosError(String(status), "ERR_BAD_RESPONSE", config, null, response);
        },
      });
      axiosRetry(http, options);
      return () => settled(http.get(URL));
    },
  };
}

/** All who take part: first ourselves, then no retries at all, then the others at their defaults and tuned. */
export async function contestants(): Promise<readonly Contestant[]> {
  const { default: pRetry } = await load<{ readonly default: PRetry }>("p-retry");
  const { default: axiosRetry } = (
    await load<{ readonly default: { readonly default: AxiosRetry } }>("axios-retry")
  ).default;
  const breaker = () =>
    circuitBreaker(handleAll, {
      halfOpenAfter: 10_000,
      breaker: new SamplingBreaker({ threshold: 0.5, duration: 10_000, minimumRps: 0.2 }),
    });
  return [
    ours("defaults"),
    {
      ...ours("with cockatiel's breaker"),
      client(send) {
        const retrying = createFetch(api, {
          fetch: breakerFetch(breaker(), { fetch: fetchOf(send) }),
        });
        return () => settled(throwing(() => retrying(URL)));
      },
    },
    ours("without budget and cooldown", { budget: false, cooldown: false }),
    {
      name: "no retries",
      setting: "",
      client: (send) => () => settled(throwing(() => fetchOf(send)(URL))),
    },
    kyWith("defaults", {}),
    kyWith("tuned", {
      retry: { limit: 2, jitter: true, backoffLimit: 8_000, maxRetryAfter: 60_000 },
    }),
    {
      name: "p-retry",
      setting: "defaults",
      client: (send) => () => settled(pRetry(() => throwing(() => fetchOf(send)(URL)))),
    },
    {
      name: "p-retry",
      setting: "tuned",
      client: (send) => () =>
        settled(
          pRetry(() => throwing(() => fetchOf(send)(URL)), {
            retries: 2,
            minTimeout: 500,
            maxTimeout: 8_000,
            randomize: true,
          }),
        ),
    },
    axiosWith("defaults", axiosRetry, {}),
    axiosWith("tuned", axiosRetry, { retries: 2, retryDelay: axiosRetry.exponentialDelay }),
    {
      name: "cockatiel",
      setting: "3 retries, default backoff",
      client(send) {
        const policy = retry(handleAll, { maxAttempts: 3, backoff: new ExponentialBackoff() });
        return () => settled(policy.execute(() => throwing(() => fetchOf(send)(URL))));
      },
    },
    {
      name: "cockatiel",
      setting: "tuned, with a breaker",
      client(send) {
        const policy = wrap(
          retry(handleAll, {
            maxAttempts: 2,
            backoff: new ExponentialBackoff({ initialDelay: 500, maxDelay: 8_000 }),
          }),
          breaker(),
        );
        return () => settled(policy.execute(() => throwing(() => fetchOf(send)(URL))));
      },
    },
    undiciWith("defaults", {}),
    undiciWith("tuned", { maxRetries: 2, maxTimeout: 8_000 }),
  ];
}
