import type { Step } from "./action-step.ts";
import { githubClient } from "./github/client.ts";
import { commandsIn, type Command } from "./github/commands.ts";
import type { CommentEvent } from "./github/event.ts";
import { rerunFailed, type Rerun } from "./github/rerun.ts";
import { logLine } from "./report/escape/log.ts";

/**
 * A comment on a pull request: what it accepts, and whether it may, is for the gate to read. Here the gate's failed
 * job is started again, so that it does. Decides nothing, needs no key, and reads no file of the pull request.
 */
export async function actionCommand(
  { around, runner, inputs, signal, warn }: Step,
  { action, number, onPull, body, byMember }: CommentEvent,
): Promise<void> {
  const tell = (line: string): void => void around.stdout.write(`${logLine(line)}\n`);
  const commands = action === "created" && onPull ? commandsIn(body) : [];
  if (commands.length === 0)
    return tell("No command of Evenhand's in a new comment on a pull request.");
  for (const command of commands) if (command.kind === "unknown") warn(command.todo);
  const wished = commands.filter(isWish);
  if (wished.length === 0) return tell("Nothing to start again; the next run reads the comment.");
  if (!byMember) {
    return warn("Only people who belong to the repository start a run again; nothing was started.");
  }
  const { token } = inputs;
  const { owner, repo, apiUrl, serverUrl } = runner;
  const octokit = await githubClient({ token, apiUrl, signal });
  const place = { owner, repo, number };
  for (const wish of wished) {
    const code = wish.kind === "accept" ? wish.code : null;
    for (const rerun of await rerunFailed(octokit, place, code)) {
      const page = `${serverUrl}/${owner}/${repo}/actions`;
      const line = sentenceOf(rerun, page);
      if (rerun.kind === "started") tell(line);
      else warn(line);
    }
  }
}

const isWish = (command: Command): command is Extract<Command, { kind: "accept" | "rerun" }> =>
  command.kind === "accept" || command.kind === "rerun";

function sentenceOf(rerun: Rerun, page: string): string {
  switch (rerun.kind) {
    case "started":
      return `The failed jobs of run ${rerun.run} are started again.`;
    case "not found":
      return `No result with this code stands in the pull request's comment: it may be about an earlier commit, or the comment is gone. Press "Re-run failed jobs" in the gate's own run: ${page}`;
    case "refused":
      return `Run ${rerun.run} could not be started again (${rerun.why}). Give this job the permission \`actions: write\`, or press "Re-run failed jobs" on ${page}/runs/${rerun.run}`;
  }
}
