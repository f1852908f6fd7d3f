import typia from "typia";

interface Flat<Code> {
  code: Code;
  message: string;
}

interface Problem<Code> {
  code: Code;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
}

interface Invalid<Code> {
  code: Code;
  message: string;
  issues: { path: (string | number)[]; message: string; expected?: string }[];
}

type Fourteen =
  | Flat<"not_found">
  | Flat<"unauthorized">
  | Flat<"forbidden">
  | Flat<"conflict">
  | Flat<"internal">
  | Problem<"out_of_credit">
  | Problem<"rate_limited">
  | Problem<"plan_expired">
  | Problem<"maintenance">
  | Problem<"region_blocked">
  | Invalid<"invalid_body">
  | Invalid<"invalid_query">
  | Invalid<"invalid_header">
  | Invalid<"invalid_state">;

export const isConflict = typia.createIs<Flat<"conflict">>();
export const isRateLimited = typia.createIs<Problem<"rate_limited">>();
export const isInvalidState = typia.createIs<Invalid<"invalid_state">>();
export const isFourteenError = typia.createIs<Fourteen>();
