// Runs the built action on a saved event, as a runner would: `npm run action -- <event.json> [event's name]`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ACTION = fileURLToPath(new URL("../dist/action.js", import.meta.url));

process.exitCode = main(process.argv.slice(2));

/** @param {readonly string[]} args file and name of an event */
function main([file, name = basename(file ?? "", ".json")]) {
  const token = process.env.GITHUB_TOKEN;
  if (file === undefined || !token) {
    process.stderr.write(
      "Give the file of an event, such as fixtures/events/pull_request.json, and set GITHUB_TOKEN to a token that reads its repository.\n",
    );
    return 3;
  }
  const dir = mkdtempSync(join(tmpdir(), "evenhand-action-"));
  const written = (of) => {
    writeFileSync(join(dir, of), "");
    return join(dir, of);
  };
  const outputs = written("output");
  const summary = written("summary.md");
  const event = JSON.parse(readFileSync(file, "utf8"));
  const { status } = spawnSync(process.execPath, [ACTION], {
    stdio: "inherit",
    env: {
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_API_URL: "https://api.github.com",
      GITHUB_RUN_ID: "0",
      ...process.env,
      "INPUT_GITHUB-TOKEN": token,
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: resolve(file),
      GITHUB_REPOSITORY: event.repository.full_name,
      GITHUB_SHA: event.pull_request?.head.sha ?? event.merge_group?.head_sha ?? event.after ?? "",
      GITHUB_OUTPUT: outputs,
      GITHUB_STATE: written("state"),
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: dir,
    },
  });
  process.stdout.write(`Outputs: ${outputs}\nJob summary: ${summary}\n`);
  return status ?? 2;
}
