import { actionMain } from "./action-main.ts";
import { actionPost } from "./action-post.ts";
import type { Step } from "./action-step.ts";
import { interruption } from "./stop-signal.ts";
import { surroundings } from "./surroundings.ts";
import { inputIn, readInputs } from "./github/inputs.ts";
import { withKeys } from "./github/keys.ts";
import { runnerOf } from "./github/runner.ts";
import type { ExitCode } from "./reason.ts";
import { logLine } from "./report/escape/log.ts";
import { redactor } from "./report/redact.ts";
import { secretsOf } from "./secrets.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The action's main step and, after the job, its post step: the state that the first saves tells which. Whatever is
 * thrown becomes one line and an exit code, which is never 0 for the main step and always 0 for the other.
 */
export async function action(): Promise<ExitCode> {
  const core = await import("@actions/core");
  const host = surroundings();
  // The runner reads commands from both streams; one of them keeps the lines in order.
  const around = { ...host, env: withKeys(host.env), stderr: host.stdout };
  const token = inputIn(around.env, "github-token");
  const secrets = [...new Set([...secretsOf(around.env), ...(token === null ? [] : [token])])];
  const redact = redactor(secrets);
  const warn = (line: string): void => core.warning(logLine(redact(line)));
  const signal = interruption();
  const isPost = core.getState("isPost") === "true";
  try {
    for (const secret of secrets) core.setSecret(secret);
    core.saveState("isPost", "true");
    const runner = runnerOf(around.env);
    const inputs = readInputs(around, runner.temp);
    const step: Step = { around, runner, inputs, signal, warn };
    if (!isPost) return await actionMain(step, (rows) => core.saveState("rows", rows));
    const rows = core.getState("rows");
    if (rows !== "") await actionPost(step, Number(rows));
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (isPost) warn(`what was paid for could not be saved for the next run: ${message}`);
    else core.error(logLine(redact(message)));
    return isPost ? 0 : error instanceof UsageError ? 3 : 2;
  }
}
