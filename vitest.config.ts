import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    execArgv: ["--disallow-code-generation-from-strings"],
    // Several times what the slowest takes, for machines that do other work beside.
    testTimeout: 60_000,
    // No module of the product keeps state, so files may share a process: loading it anew for each took a third of the time.
    isolate: false,
    maxWorkers: 2,
    reporters: ["default", ["json", { outputFile: "build/test-results.json" }]],
  },
});
