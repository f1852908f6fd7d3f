import { expect, test } from "vitest";
import { firstSentence } from "../../../generator/emit/markdown.ts";

test.each([
  ["Too many requests. Wait a minute.", "Too many requests."],
  [
    "It is in no deletable state, e.g. it runs. Stop it.",
    "It is in no deletable state, e.g. it runs.",
  ],
  [
    "The event is wrong (i.e. JSON that ends early). Correct it.",
    "The event is wrong (i.e. JSON that ends early).",
  ],
  ["Version 1.2 is gone.\nTake 2.0.", "Version 1.2 is gone."],
  ["Is it there? No.", "Is it there?"],
  ["リソースが存在しない。再試行してください。", "リソースが存在しない。"],
  ["No full stop", "No full stop"],
  ["## Gone\n\nIt is no longer there. Stop.", "It is no longer there."],
  ["## Gone", "Gone"],
])("of `%s` the first sentence is `%s`", (text, expected) => {
  expect(firstSentence(text)).toBe(expected);
});
