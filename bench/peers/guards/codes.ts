/** The codes of bench/specs/fourteen.yaml by the shape they come in. */
export const flat = ["not_found", "unauthorized", "forbidden", "conflict", "internal"] as const;

export const problem = [
  "out_of_credit",
  "rate_limited",
  "plan_expired",
  "maintenance",
  "region_blocked",
] as const;

export const invalid = [
  "invalid_body",
  "invalid_query",
  "invalid_header",
  "invalid_state",
] as const;
