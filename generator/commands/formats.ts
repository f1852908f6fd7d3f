/** How `lint` can show what it finds: the formats of Redocly, by its names. */
export const formats = [
  "stylish",
  "codeframe",
  "json",
  "github-actions",
  "checkstyle",
  "codeclimate",
  "junit",
  "markdown",
  "summary",
] as const;
