import type { Diagnostic } from "./diagnostic.ts";

const commands = { error: "error", warning: "warning", note: "notice" } as const;

/** Diagnostics as workflow commands of GitHub Actions: each becomes a remark at its line of the pull request. */
export const showForGitHub = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map((each) => `${command(each)}\n`).join("");

function command({ rule, severity, location, message, help }: Diagnostic): string {
  const properties = [
    `file=${property(location.file)}`,
    ...(location.line === undefined ? [] : [`line=${location.line}`]),
    ...(location.column === undefined ? [] : [`col=${location.column}`]),
    `title=${rule}`,
  ];
  const text = help === undefined ? message : `${message}\n${help}`;
  return `::${commands[severity]} ${properties.join(",")}::${data(text)}`;
}

/** Escapes as the runner reads it back; a document can't end the command or begin another. */
const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
