import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    execArgv: ["--disallow-code-generation-from-strings"],
    testTimeout: 20_000,
    reporters: ["default", ["json", { outputFile: "build/test-results.json" }]],
  },
});
