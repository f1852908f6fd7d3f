import { visible } from "../naming/tame.ts";

/** Markdown for a page. Text of a spec may be prose with code in it; it is never HTML, a heading or a link of its own. */

/** In characters; what is longer is no introduction. */
const MAX_LENGTH = 4_000;

/** Text on one line. */
export function prose(value: string): string {
  return outsideCode(oneLine(untitled(value)), escaped);
}

/** Text with its paragraphs, the first ones of a long text. Its headings are none of the page's, and stand in bold. */
export function paragraphs(value: string): string {
  const all = harmless(value)
    .trim()
    .split(/\n\s*\n/);
  let length = 0;
  const first = all.filter((paragraph) => (length += paragraph.length) <= MAX_LENGTH);
  const shown = first.length > 0 ? first.join("\n\n") : shortened(all[0] ?? "", MAX_LENGTH);
  const said = (first.length === all.length ? shown : `${shown}\n\n…`)
    .split("\n\n")
    .map((paragraph) => outsideCode(paragraph, escaped))
    .join("\n\n");
  return said
    .replace(/^[ \t]*#+[ \t]+([^*\n]*[^*\s#])[ \t]*#*$/gm, "**$1**")
    .replace(/^[ \t]*(#+|[-=]{3,})(?=\s|$)/gm, "\\$1");
}

/** A name or a value of a spec. */
export function code(value: string): string {
  return `\`${oneLine(value).replaceAll("`", "'")}\``;
}

/** An address as one that can be followed, where it is one. */
export function link(address: string): string {
  const said = oneLine(address);
  return /^https?:\/\/[^\s<>()|\\`]+$/.test(said) ? `<${said}>` : prose(said);
}

/** A link to a heading of the same page. */
export function linkTo(heading: string, label: string): string {
  return `[${label}](#${anchor(heading)})`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, head.map(() => "---"), ...rows];
  return cells
    .map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .map((line) => line.replace(/ {2,}/g, " "))
    .join("\n");
}

/** The first few of a list. */
export function listed(words: readonly string[], most = 7): string {
  const left = words.length - most;
  return left < 2 ? words.join(", ") : `${words.slice(0, most).join(", ")} and ${left} more`;
}

export function items(list: readonly string[]): string {
  return list.map((item) => `- ${item}`).join("\n");
}

/** A value as a block of JSON: out of the way where it is long, left out where nobody would read it. */
export function block(value: unknown): string {
  const json = visible(JSON.stringify(value, null, 2));
  const longest = Math.max(2, ...(json.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = "`".repeat(longest + 1);
  const fenced = `${ticks}json\n${json}\n${ticks}`;
  const lines = json.split("\n").length;
  if (lines > 400) return `(${lines} lines.)`;
  if (lines <= 60) return fenced;
  return `<details>\n<summary>${lines} lines</summary>\n\n${fenced}\n\n</details>`;
}

export function comment(value: string): string {
  return `<!-- ${value.replaceAll("-->", "--&gt;")} -->`;
}

/** The first sentence of a text. What goes on in lower case goes on, and so does what follows `e.g.` or `i.e.`. */
export function firstSentence(value: string): string {
  const said = oneLine(untitled(value));
  return /^.*?(?:[.!?](?<!\b\p{L}\.\p{L}\.)(?=\s+\P{Ll}|$)|[。！？])/u.exec(said)?.[0] ?? said;
}

/** A text of at most so many characters, cut between words. */
export function shortened(value: string, most: number): string {
  const said = oneLine(value);
  return said.length <= most ? said : `${said.slice(0, most).replace(/\s+\S*$/, "")} …`;
}

/** As GitHub and others make it: in lower case, without punctuation, with hyphens for blanks. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

/** What stands between backticks is code and shown as it is, on one line. A backtick that opens nothing is a sign. */
function outsideCode(value: string, change: (text: string) => string): string {
  return value
    .split(/(?<!`)(`[^`]+`)(?!`)/)
    .map((part, index) => (index % 2 === 1 ? part.replace(/\s+/g, " ") : change(part)))
    .join("");
}

const signs: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "`": "&#96;" };

/** A link becomes its label and its address, so that a reader sees where it leads. */
const escaped = (text: string): string =>
  text
    .replace(/\[([^\][\n]+)\]\((https?:\/\/[^\s()<>]+)\)/g, "$1 ($2)")
    .replace(/[\\<>`[\]]/g, (sign) => signs[sign] ?? `\\${sign}`);

/** Without the headings over a text; a heading alone is the text. */
function untitled(value: string): string {
  const body = value.replace(/^[ \t]*#{1,6}[ \t].*$/gm, "");
  return body.trim() === "" ? value.replace(/^[ \t]*#+[ \t]+/gm, "") : body;
}

const oneLine = (value: string): string => harmless(value).replace(/\s+/g, " ").trim();

/** Without what no reader sees and no text file should hold. */
function harmless(value: string): string {
  return value
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
      "",
    )
    .replace(/\p{Surrogate}/gu, "\ufffd");
}
