import type { Contestant } from "./contestants.ts";
import { LATENCY_MS, type Phase, Server } from "./server.ts";
import { installVirtualTime, randomFrom } from "./virtual-time.ts";

export interface Scenario {
  readonly seed: number;
  readonly clients: number;
  /** Calls a second of each client, at random moments. */
  readonly callsPerSecond: number;
  readonly phases: readonly Phase[];
  readonly endMs: number;
}

/** One second of the simulation. */
export interface Second {
  calls: number;
  sent: number;
  served: number;
  /** Of the calls that began in this second, those that succeeded in the end. */
  succeeded: number;
}

/** Lets one contestant's clients live through a scenario, in virtual time. */
export async function simulate(
  contestant: Contestant,
  scenario: Scenario,
): Promise<readonly Second[]> {
  const { seed, clients, callsPerSecond, phases, endMs } = scenario;
  const seconds = Array.from({ length: endMs / 1000 }, (): Second => ({
    calls: 0,
    sent: 0,
    served: 0,
    succeeded: 0,
  }));
  const time = installVirtualTime(seed);
  try {
    const second = (): Second | undefined => seconds[Math.floor(time.now() / 1000)];
    const server = new Server(phases, clients * callsPerSecond);
    const send = () =>
      new Promise<ReturnType<Server["answer"]>>((resolve) => {
        const answer = server.answer(time.now());
        const current = second();
        if (current) current.sent++;
        if (current && answer.status < 400) current.served++;
        time.after(LATENCY_MS, () => resolve(answer));
      });
    for (let number = 0; number < clients; number++) {
      // When a client calls does not depend on what its library draws.
      const random = randomFrom(seed + 1 + number);
      const call = contestant.client(send);
      const next = (): void =>
        time.after(Math.max(1, (-Math.log(1 - random()) * 1000) / callsPerSecond), () => {
          next();
          const current = second();
          if (!current) return;
          current.calls++;
          void call().then((succeeded) => {
            if (succeeded) current.succeeded++;
          });
        });
      next();
    }
    await time.run(endMs - 1);
    return seconds;
  } finally {
    time.restore();
  }
}
