import type { Inputs } from "../race.ts";
import { inputsOf, unionInputs, type Specimen } from "./specimen.ts";

const flat = (code: string): Specimen => ({
  valid: (n) => ({ code, message: `The reason, ${n}` }),
  late: (n) => ({ code, message: n }),
});

/** Half of them without what is optional. */
const problem = (code: string): Specimen => {
  const required = (n: number) => ({ code, title: `The reason, ${n}`, status: 400 });
  const all = (n: number) => ({ ...required(n), detail: "More.", instance: `/log/${n}` });
  return {
    valid: (n) => (n % 2 === 0 ? all(n) : required(n)),
    late: (n) => ({ ...all(n), instance: n }),
  };
};

const invalid = (code: string): Specimen => {
  const issue = (n: number) => ({ path: ["items", n, "name"], message: "Required" });
  const body = (n: number, last: unknown) => ({ code, message: `${n}`, issues: [issue(n), last] });
  return {
    valid: (n) => body(n, { ...issue(n), expected: "string" }),
    late: (n) => body(n, { ...issue(n), expected: n }),
  };
};

const specimens = {
  isNotFound: flat("not_found"),
  isUnauthorized: flat("unauthorized"),
  isForbidden: flat("forbidden"),
  isConflict: flat("conflict"),
  isInternal: flat("internal"),
  isOutOfCredit: problem("out_of_credit"),
  isRateLimited: problem("rate_limited"),
  isPlanExpired: problem("plan_expired"),
  isMaintenance: problem("maintenance"),
  isRegionBlocked: problem("region_blocked"),
  isInvalidBody: invalid("invalid_body"),
  isInvalidQuery: invalid("invalid_query"),
  isInvalidHeader: invalid("invalid_header"),
  isInvalidState: invalid("invalid_state"),
};

/** The status of each, in the same order. */
const statuses = [404, 401, 403, 409, 500, 402, 429, 402, 503, 451, 400, 400, 400, 422];

const bodies = unionInputs(Object.values(specimens), flat("teapot"));

/** What `classify` takes; strangers come with the status of a proxy. */
const answers: Inputs = {
  valid: bodies.valid.map((body, n) => ({ status: statuses[n % statuses.length], body })),
  early: bodies.early.map((body) => ({ status: 502, body })),
  late: bodies.late.map((body, n) => ({ status: statuses[n % statuses.length], body })),
};

export const inputs = {
  ...inputsOf(specimens),
  isFourteenError: bodies,
  classify: answers,
};
