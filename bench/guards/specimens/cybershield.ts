import { statusInputs, unionInputs, type Specimen } from "./specimen.ts";

const specimen: Specimen = {
  valid: (n) => ({
    status: 400,
    error: "Bad Request",
    message: `The reason, ${n}`,
    timestamp: "2026-01-31T12:00:00Z",
  }),
  late: (n) => ({ status: 400, error: "Bad Request", message: `The reason, ${n}`, timestamp: n }),
};

/** The guards of all errors take the same bodies. */
const one = unionInputs([specimen]);

export const inputs = {
  isBadRequest: one,
  isUnauthorized: one,
  isForbidden: one,
  isNotFound: one,
  isConflict: one,
  isTooManyRequests: one,
  isInternalServerError: one,
  isServiceUnavailable: one,
  isCyberShieldError: one,
  isTokenExpired: statusInputs([408]),
};
