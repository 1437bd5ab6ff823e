import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    globalSetup: "test/browser/global-setup.ts",
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // Each file has a browser of its own; two at a time are what two cores bear.
    maxWorkers: 2,
  },
});
