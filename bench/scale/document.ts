/**
 * An OpenAPI document of any size: each operation answers 404, 409 and 429 with one of the error schemas, and each schema
 * names its code.
 */
export function documentOf(operations: number, errorSchemas: number): object {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
  const error = (i: number): object => ({
    description: `Error ${i}.`,
    content: {
      "application/json": { schema: { $ref: `#/components/schemas/Error${i % errorSchemas}` } },
    },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Scale", version: "1" },
    paths: Object.fromEntries(
      numbers(operations).map((i) => [
        `/things${i}/{id}`,
        {
          get: {
            operationId: `getThing${i}`,
            parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
            responses: {
              200: {
                description: "Found.",
                content: {
                  "application/json": {
                    schema: { type: "object", properties: { id: { type: "string" } } },
                  },
                },
              },
              404: error(i),
              409: error(i + 1),
              429: error(i + 2),
            },
          },
        },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        numbers(errorSchemas).map((i) => [
          `Error${i}`,
          {
            type: "object",
            required: ["code", "message"],
            properties: {
              code: { type: "string", const: `error_${i}` },
              message: { type: "string" },
              details: { type: "array", items: { type: "string" } },
            },
          },
        ]),
      ),
    },
  };
}
