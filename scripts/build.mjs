// Compiles src/ with tsc and bundles it with one ncc run; then the bundle replaces the old one in dist/, beside the
// hand-written wrappers, so that dist/ is never half built for long.
import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [compiled, bundle, dist] = ["build/js", "build/dist", "dist"].map((dir) => join(root, dir));
const wrappers = new Set(["cli.js", "action.js"]);

for (const dir of [compiled, bundle]) rmSync(dir, { recursive: true, force: true });
run("typescript/bin/tsc", ["-p", "tsconfig.build.json"]);
run("@vercel/ncc/dist/ncc/cli.js", [
  "build",
  join(compiled, "main.js"),
  "--out",
  bundle,
  "--license",
  "licenses.txt",
  "--target",
  "es2022",
  "--quiet",
]);

for (const name of readdirSync(dist)) if (!wrappers.has(name)) rmSync(join(dist, name));
for (const name of readdirSync(bundle)) copyFileSync(join(bundle, name), join(dist, name));

function run(script, args) {
  execFileSync(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
}
