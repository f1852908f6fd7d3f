import { inputsOf, rotating, statusInputs, unionInputs, type Specimen } from "./specimen.ts";

const issues = (n: number): unknown[] => [
  { code: "invalid_format", format: "url", path: ["url"], message: `Invalid URL ${n}` },
  { code: "custom", path: ["headers", n], message: "Private or internal URLs are not allowed" },
];

/** Every other body lists its issues. */
const typed = (type: string): Specimen => ({
  valid: (n) => ({
    error: { type, message: `The reason, ${n}`, ...(n % 2 === 1 && { details: issues(n) }) },
  }),
  late: (n) => ({ error: { type, message: `The reason, ${n}`, details: "url" } }),
});

const flat = (error: string): Specimen => ({
  valid: (n) => ({ error, message: `The reason, ${n}` }),
  late: (n) => ({ error, message: n }),
});

const specimens = {
  isValidation: typed("validation"),
  isAuthMissingKey: typed("auth_missing_key"),
  isInsufficientCredits: rotating([typed("insufficient_credits"), flat("insufficient_credits")]),
  isAuthInvalidKey: typed("auth_invalid_key"),
  isNotFound: typed("not_found"),
  isRateLimited: rotating([typed("rate_limited"), flat("rate_limit_exceeded")]),
  isInternalError: typed("internal_error"),
};

export const inputs = {
  ...inputsOf(specimens),
  isScrapeGraphAIError: unionInputs(Object.values(specimens), typed("teapot")),
  isPaymentRequired: statusInputs([402]),
};
