import { Ajv2020 } from "ajv/dist/2020.js";
import { flat, invalid, problem } from "./codes.ts";

const text = { type: "string" };

const flatOf = (code: string) => ({
  type: "object",
  required: ["code", "message"],
  properties: { code: { const: code }, message: text },
});

const problemOf = (code: string) => ({
  type: "object",
  required: ["code", "title", "status"],
  properties: {
    code: { const: code },
    title: text,
    status: { type: "number" },
    detail: text,
    instance: text,
  },
});

const invalidOf = (code: string) => ({
  type: "object",
  required: ["code", "message", "issues"],
  properties: {
    code: { const: code },
    message: text,
    issues: {
      type: "array",
      items: {
        type: "object",
        required: ["path", "message"],
        properties: {
          path: { type: "array", items: { type: ["string", "number"] } },
          message: text,
          expected: text,
        },
      },
    },
  },
});

const ajv = new Ajv2020({ discriminator: true, allowUnionTypes: true });

export const isConflict = ajv.compile(flatOf("conflict"));
export const isRateLimited = ajv.compile(problemOf("rate_limited"));
export const isInvalidState = ajv.compile(invalidOf("invalid_state"));
export const isFourteenError = ajv.compile({
  type: "object",
  required: ["code"],
  discriminator: { propertyName: "code" },
  oneOf: [...flat.map(flatOf), ...problem.map(problemOf), ...invalid.map(invalidOf)],
});
