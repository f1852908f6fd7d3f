import { isMapping, valueAt, type Law } from "../law.ts";

export const invalidCodePath: Law = {
  id: "invalid-code-path",
  statement: "`codePath` is a JSON Pointer into the body, such as `/error/code`.",
  severity: "error",
  rule: () => ({
    XError(node, { location, report }) {
      if (!isMapping(node)) return;
      const { codePath } = node;
      for (const [index, path] of (Array.isArray(codePath) ? codePath : [codePath]).entries()) {
        if (typeof path !== "string" || isPointer(path)) continue;
        report({
          message: `\`${path}\` is no JSON Pointer. Write the steps from the body to the code, each behind a \`/\`, such as \`/error/code\`.`,
          location: valueAt(location, "codePath", ...(Array.isArray(codePath) ? [index] : [])),
        });
      }
    },
  }),
};

/** RFC 6901; the whole body, the empty pointer, holds a code nowhere. */
const isPointer = (text: string): boolean => text.startsWith("/") && !/~(?![01])/.test(text);
