// Generated code stands in version control, so a different machine must not be a different diff.
import { spawnSync } from "node:child_process";
import process from "node:process";
import { expect, test } from "vitest";
import { root } from "../house/house.ts";

const places = [
  { LC_ALL: "C", TZ: "UTC" },
  // A capital dotted i, a day ahead of everybody, and colour where there is no terminal.
  { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati", FORCE_COLOR: "1" },
];

for (const place of places) {
  test(`generated/ is what the command writes under ${place.LC_ALL} in ${place.TZ}`, () => {
    const command = ["dist/generator/cli.js", "generate", "--check", "--no-cache"];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, ...place },
    });
    expect(`${stdout}${stderr}`).not.toMatch(/stale|missing|surplus|differs/);
    expect(status).toBe(0);
  });
}
