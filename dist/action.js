// The action's entry, for its main and its post step: loads the bundle, and sees to it that the process ends.
import module from "node:module";

module.enableCompileCache?.();
// The runner kills 7.5 s after its SIGINT; an exit of our own leaves the store in order.
process.once("SIGINT", () => setTimeout(() => process.exit(2), 7_000).unref());
const { action } = await import("./index.js");
process.exitCode = await action();
// A socket that a library has left open must not hold the job.
setTimeout(() => process.exit(), 1_000).unref();
