// Compiles src/ with tsc and bundles it with one ncc run into dist/, keeping the hand-written wrappers there.
import { execFileSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const wrappers = new Set(["cli.js", "action.js"]);

for (const name of readdirSync(dist)) {
  if (!wrappers.has(name)) rmSync(join(dist, name), { recursive: true });
}
rmSync(join(root, "build/js"), { recursive: true, force: true });
run("typescript/bin/tsc", ["-p", "tsconfig.build.json"]);
run("@vercel/ncc/dist/ncc/cli.js", [
  "build",
  "build/js/main.js",
  "--out",
  "dist",
  "--license",
  "licenses.txt",
  "--target",
  "es2022",
  "--quiet",
]);

function run(script, args) {
  execFileSync(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
}
