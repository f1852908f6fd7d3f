// Each vendor's errors, played by a local server with the bodies of its fixtures, and what its callers see of them.
import { describe, expect, test } from "vitest";
import { type Api, createFetch, type Verdict } from "../../runtime/index.ts";
import { fakeClock } from "./clock.ts";
import { expiry, type Played, scenes } from "./scenes.ts";
import { json, type Received, serve } from "./server.ts";

type Fixtures = Readonly<
  Record<string, readonly { readonly status?: number; readonly body: unknown }[]>
>;

async function vendor(id: string) {
  const { api } = (await import(`../../generated/${id}/index.ts`)) as { api: Api<Verdict> };
  const { fixtures } = (await import(`../../generated/${id}/fixtures.ts`)) as {
    fixtures: Fixtures;
  };
  /** The vendor's own page of a proxy, or the first body shown for a code. */
  const bodyOf = ({ code }: Played): string =>
    code === undefined
      ? "<html><body>Down for maintenance</body></html>"
      : JSON.stringify(fixtures[code]?.[0]?.body ?? {});
  return { api, bodyOf };
}

describe.each(Object.keys(scenes))("%s", (id) => {
  test.each(scenes[id]!)("$name", async (scene) => {
    const { answers, path = "/things", init } = scene;
    const { api, bodyOf } = await vendor(id);
    const clock = fakeClock();
    const server = await serve((reply, _, number) => {
      const played = answers[number - 1];
      if (!played) return json(reply, 200, "{}");
      const date = new Date(clock.now()).toUTCString();
      return json(reply, played.status, bodyOf(played), { date, ...played.headers });
    });
    const codes: (string | undefined)[] = [];
    const calling = createFetch(api, {
      clock,
      onAttempt: ({ verdict }) => codes.push(verdict?.code),
    });
    const { status } = await calling(server.url + path, init);
    expect([status, codes, clock.slept]).toEqual([scene.status, scene.codes, scene.slept]);
  });

  test("twelve callers whose token expires renew it once, or not at all", async () => {
    const { api, bodyOf } = await vendor(id);
    const expired = expiry[id] ?? { code: "unauthenticated", status: 401 };
    const valid = ({ headers }: Received): boolean => headers.authorization === "Bearer new";
    const server = await serve((reply, received) =>
      valid(received)
        ? json(reply, 200, "{}")
        : // Chromium itself sends again what is answered by 408 on a connection that was kept.
          json(reply, expired.status, bodyOf(expired), { connection: "close" }),
    );
    let renewals = 0;
    const calling = createFetch(api, {
      clock: fakeClock(),
      reauthenticate: async () => {
        renewals++;
        await new Promise((resolve) => setTimeout(resolve, 20));
        return { authorization: "Bearer new" };
      },
    });
    const headers = { authorization: "Bearer old" };
    const responses = await Promise.all(
      Array.from({ length: 12 }, () => calling(server.url, { method: "POST", headers })),
    );
    const renewable = id in expiry;
    expect(renewals).toBe(renewable ? 1 : 0);
    expect(new Set(responses.map(({ status }) => status))).toEqual(
      new Set([renewable ? 200 : expired.status]),
    );
    expect(server.received).toHaveLength(renewable ? 24 : 12);
  });
});

test.each([
  ["GET", 200, 2],
  ["POST", 408, 1],
])("CyberShield's 408 may be a timeout: a %s ends with %i", async (method, status, sent) => {
  const { api } = await vendor("cybershield");
  const server = await serve((reply, { headers }) =>
    json(reply, headers.authorization === "Bearer new" ? 200 : 408, "{}"),
  );
  const calling = createFetch(api, {
    clock: fakeClock(),
    reauthenticate: async () => ({ authorization: "Bearer new" }),
  });
  const headers = { authorization: "Bearer old" };
  expect((await calling(server.url, { method, headers })).status).toBe(status);
  expect(server.received).toHaveLength(sent);
});
