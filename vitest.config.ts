import { defineConfig } from "vitest/config";

// Two projects, so that running one file of the first does not wait for the build and the tarball of the second.
const packed = ["test/package/**/*.test.ts", "test/examples/**/*.test.ts"];

export default defineConfig({
  test: {
    pool: "threads",
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "house",
          include: ["test/**/*.test.ts"],
          exclude: [...packed, "test/matrix/**", "test/browser/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "package",
          include: packed,
          globalSetup: "test/package/setup.ts",
          testTimeout: 120_000,
        },
      },
    ],
  },
});
