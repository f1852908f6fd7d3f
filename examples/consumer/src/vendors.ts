import type { Verdict } from "openapi-errors/runtime";

export type NextStep = "again later" | "new credentials" | "tell a person" | "gone" | "our mistake";

/** One function for many vendors: it knows what to do without knowing whose error it is. */
export function nextStep({ category, policy }: Verdict): NextStep {
  switch (policy.recovery) {
    case "backoff":
    case "throttle":
    case "wait":
      return "again later";
    case "reauthenticate":
      return "new credentials";
    case "grant":
    case "pay":
    case "report":
      return "tell a person";
    case "fix":
      return category === "NOT_FOUND" ? "gone" : "our mistake";
  }
}
