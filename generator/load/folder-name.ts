/** Names that Windows keeps for devices, with any ending. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Why an API's id can't be the name of its output folder on every system; undefined where it can. */
export function folderNameFault(id: string): string | undefined {
  if (id === "") return "is empty";
  if (id.length > 100) return "is longer than 100 characters";
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@ -]*$/u.test(id)) {
    return "does not begin with a letter or digit, or holds other than letters, digits, `.`, `_`, `-` and `@`";
  }
  if (/[. ]$/.test(id)) return "ends in a dot or a space";
  return device.test(id) ? "is the name of a device on Windows" : undefined;
}
