// The action's entry, for its main and its post step: loads the bundle and hands its exit code to the runner.
import module from "node:module";

module.enableCompileCache?.();
const { action } = await import("./index.js");
process.exitCode = await action();
// A socket that the cache library has left open must not hold the job.
setTimeout(() => process.exit(), 1_000).unref();
