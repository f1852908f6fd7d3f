const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** The longest delay a timer takes: 2^31 - 1 ms, not quite 25 days. */
const longestMs = 2_147_483_647;

/** A duration such as `250ms`, `5s`, `2m` or `24h` in milliseconds; undefined for anything else. */
export function readDuration(value: unknown): number | undefined {
  const match =
    typeof value === "string" ? /^(\d{1,10}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(value) : null;
  const milliseconds = Number(match?.[1]) * (unitMs[match?.[2] ?? ""] ?? Number.NaN);
  return milliseconds <= longestMs ? milliseconds : undefined;
}
