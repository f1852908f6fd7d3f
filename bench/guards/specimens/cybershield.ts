import { inputsOf, statusInputs, type Specimen } from "./specimen.ts";

const specimen: Specimen = {
  valid: (n) => ({
    status: 400,
    error: "Bad Request",
    message: `The reason, ${n}`,
    timestamp: "2026-01-31T12:00:00Z",
  }),
  late: (n) => ({ status: 400, error: "Bad Request", message: `The reason, ${n}`, timestamp: n }),
};

/** Alone: the guards of all errors take the same bodies. */
const alone = <Name extends string>(name: Name) => inputsOf({ [name]: specimen } as Record<Name, Specimen>);

export const inputs = {
  ...alone("isBadRequest"),
  ...alone("isUnauthorized"),
  ...alone("isForbidden"),
  ...alone("isNotFound"),
  ...alone("isConflict"),
  ...alone("isTooManyRequests"),
  ...alone("isInternalServerError"),
  ...alone("isServiceUnavailable"),
  ...alone("isCyberShieldError"),
  isTokenExpired: statusInputs([408]),
};
