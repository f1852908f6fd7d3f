// Only in Node: a process has one time zone, and Node starts five. Every other place runs all tests in a zone of its own.
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { bundle } from "../bundle.ts";

test.each(["UTC", "Asia/Kolkata", "America/St_Johns", "Pacific/Kiritimati", "Europe/London"])(
  "with the clock of %s all grammars mean the same instant",
  (zone) => {
    const script = bundle(`
      import { parseHttpDate } from "./runtime/index.ts";
      const texts = ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"];
      console.log(JSON.stringify([new Date(0).getTimezoneOffset(), ...texts.map((text) => parseHttpDate(text, 1e12))]));
    `);
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    });
    const [offset, ...instants] = JSON.parse(output) as number[];
    expect(offset === 0).toBe(zone === "UTC");
    expect(instants).toEqual([784_111_777_000, 784_111_777_000, 784_111_777_000]);
  },
);
