// Runs the demo on a fresh clone: nothing is installed, and the machine's Node may be too old for node:sqlite.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const NEEDED = "22.13";
const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

process.exitCode = main(process.argv.slice(2));

/** @param {readonly string[]} args the demo's own arguments */
function main(args) {
  if (!existsSync(CLI))
    return refuse(`${CLI} is missing; build it with \`npm ci && npm run build\`.`);
  const node = isNewEnough(process.versions.node) ? process.execPath : newerNode();
  if (node === null) {
    return refuse(
      `The demo needs Node ${NEEDED} or newer. This is Node ${process.versions.node}, and npm could not fetch Node 24: install Node 24, or npm, and run it again.`,
    );
  }
  // As the tests run it: nothing in the bundle may make code from text.
  const flags = ["--disallow-code-generation-from-strings"];
  const { status } = spawnSync(node, [...flags, CLI, "demo", ...args], { stdio: "inherit" });
  return status ?? 2;
}

/** @param {string} version such as 20.11.1 */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 13);
}

/** Path of a Node 24 that npm has or downloads; null without npm or network. */
function newerNode() {
  const asked = ["exec", "--yes", "--package=node@24", "--", "node", "-p", "process.execPath"];
  // Under `npm run`, npm says where it is; its Windows launcher could only be started through a shell.
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, ...asked]] : ["npm", asked];
  const { status, stdout } = spawnSync(command, args, {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    shell: npm === undefined && process.platform === "win32",
  });
  const path = stdout?.trim().split("\n").at(-1)?.trim() ?? "";
  return status === 0 && existsSync(path) ? path : null;
}

/** @param {string} sentence */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  return 3;
}
