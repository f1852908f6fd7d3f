// The runtime's tests in a real browser, under a Content-Security-Policy that lets no text become code.
import { expect, test } from "vitest";
import { expectSuiteToPass } from "../places/suite.ts";
import { chromiumPath, flags } from "./chromium.ts";

const page = (script: string) => ({
  type: "text/html",
  content: `<!doctype html><meta charset="utf-8"><script type="module" src="${script}"></script>`,
});
const startWorker = {
  type: "text/javascript",
  content: 'new Worker("/suite.js", { type: "module" });',
};

test.each([
  ["page", "America/St_Johns"],
  ["worker", "Australia/Eucla"],
])("a %s passes the runtime's tests", async (place, timeZone) => {
  const { evaluates } = await expectSuiteToPass(place, ({ url, pages }) => {
    pages.set("/page", page("/suite.js"));
    pages.set("/worker", page("/start-worker.js"));
    pages.set("/start-worker.js", startWorker);
    return { command: chromiumPath(), args: [...flags, `${url}/${place}`], timeZone };
  });
  expect(evaluates).toBe(false);
});
