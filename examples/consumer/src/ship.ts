import { readError } from "openapi-errors/runtime";
import { api } from "./errors/parcels/index.js";

/** Orders a label, and says in a sentence what became of it. */
export async function ship(carrier: string, street: string): Promise<string> {
  const response = await fetch(`${carrier}/labels`, { method: "POST", body: street });
  const error = await readError(api, response);
  if (error === undefined) return `shipped to ${street}`;

  switch (error.code) {
    case "address_unknown":
      return `ask the customer for ${error.body.fields?.join(", ") ?? "the address"}`;
    case "parcel_not_found":
      return "forget the parcel";
    case "label_pending":
      return `look again in ${wait(error.policy.initialDelayMs)}`;
    case "slow_down":
      return `at most ${error.policy.maxAttempts} attempts`;
    case "depot_offline":
      return `${error.policy.recovery}: ${error.policy.advice}`;
    case undefined:
      return `undocumented (${error.reason}) ${error.wireCode ?? error.status}: ${error.policy.recovery}`;
    default:
      return error satisfies never;
  }
}

const wait = (milliseconds: number): string => `${milliseconds / 1000} s`;
