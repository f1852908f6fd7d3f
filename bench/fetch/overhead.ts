import { spawn } from "node:child_process";
import { once } from "node:events";
import { createFetch } from "../../runtime/index.ts";
import type { Api } from "../../runtime/index.ts";
import { median } from "../median.ts";

const SERVER = `
  const server = require("node:http").createServer((request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end('{"ok":true}');
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

const ROUNDS = 30;
const REQUESTS = 1_000;

const api: Api = {
  id: "bench",
  retryPolicies: {},
  classify: () => undefined,
  operations: { get: "GET /things/{id}" },
};

/**
 * How much longer a request that succeeds at once takes through `createFetch`, beside the platform's own `fetch`, over
 * loopback to a server in a process of its own. The two take turns request by request, so that whatever else the
 * machine does slows both alike; each round compares their medians, and the result is the median of the rounds.
 */
const server = spawn(process.execPath, ["--eval", SERVER], {
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const [port] = (await once(server.stdout, "data")) as [Buffer];
  const url = `http://127.0.0.1:${String(port).trim()}/things/1`;
  const retrying = createFetch(api);
  const time = async (send: typeof fetch): Promise<number> => {
    const began = performance.now();
    await (await send(url)).text();
    return (performance.now() - began) * 1000;
  };
  const rounds: (readonly [plain: number, ours: number])[] = [];
  for (let round = -3; round < ROUNDS; round++) {
    const plain: number[] = [];
    const ours: number[] = [];
    for (let request = 0; request < REQUESTS; request++) {
      if (request % 2) plain.push(await time(fetch));
      ours.push(await time(retrying));
      if (!(request % 2)) plain.push(await time(fetch));
    }
    // The first rounds warm up.
    if (round >= 0) rounds.push([median(plain), median(ours)]);
  }
  const [plain, ours] = [median(rounds.map(([one]) => one)), median(rounds.map(([, one]) => one))];
  const share = 100 * (median(rounds.map(([one, other]) => other / one)) - 1);
  console.log(
    `fetch ${plain.toFixed(1)} µs, createFetch ${ours.toFixed(1)} µs a request: ${share.toFixed(2)} % more`,
  );
} finally {
  server.kill();
}
