#!/usr/bin/env node
// The command line's entry: checks the Node version before anything newer is parsed, then loads the bundle.
import module from "node:module";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `evenhand needs Node 22.13 or newer, and this is ${process.versions.node}; try: npm exec --package=node@24 --package=evenhand -- evenhand\n`,
  );
  process.exit(3);
}
module.enableCompileCache?.();
const { cli } = await import("./index.js");
process.exitCode = await cli(process.argv.slice(2));
