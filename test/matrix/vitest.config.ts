import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/matrix/**/*.test.ts"],
    globalSetup: ["test/package/setup.ts", "test/matrix/setup.ts"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
