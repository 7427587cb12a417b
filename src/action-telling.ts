import type { Step } from "./action-step.ts";
import type { Assembled } from "./assemble.ts";
import type { SignedOff } from "./decide/sign-off.ts";
import type { GateRequest } from "./gate-request.ts";
import type { ChangedLines } from "./github/changed-lines.ts";
import { putCheckRun } from "./github/check-run.ts";
import { attempt, githubClient } from "./github/client.ts";
import type { CommentTarget } from "./github/comment-target.ts";
import type { Compared } from "./github/compared.ts";
import { withheld } from "./github/consent.ts";
import { readDisagreements } from "./github/disagreements.ts";
import type { GatedEvent, PullRequestEvent } from "./github/event.ts";
import { pullsOfGroup } from "./github/group-pulls.ts";
import { readSignOffs } from "./github/sign-offs.ts";
import { liveComment, type LiveComment } from "./github/live-comment.ts";
import { runUrl } from "./github/runner.ts";
import { annotations } from "./report/annotations.ts";
import { filesIn } from "./report/files.ts";
import { visibleJsonLine } from "./report/json.ts";
import { sectionKey } from "./report/marker.ts";
import type { Destinations } from "./report/publish.ts";
import { suiteOf } from "./suite.ts";
import type { Clock, Progress, World } from "./world.ts";

/** What a step of the action tells GitHub, and asks it: comment, check run, consent. */

/** Longer than another job takes from reading the comment to writing it, a second of which is GitHub's pause. */
const SETTLE_MS = 1_500;

export type Client = CommentTarget["client"];

/** One client for a step, by the job's token, made when it is first needed. */
export function onceClient({ inputs, runner, signal }: Step): Client {
  let client: ReturnType<Client> | null = null;
  return () => (client ??= githubClient({ token: inputs.token, apiUrl: runner.apiUrl, signal }));
}

/** The comment of a pull request. */
export function commentOf(
  { runner, signal }: Step,
  client: Client,
  number: number,
  { clock, random }: Pick<World, "clock" | "random">,
): CommentTarget {
  const { owner, repo } = runner;
  return {
    client,
    place: { owner, repo, number },
    // Unequal, so that jobs which met once part.
    settle: (round) => clock.sleep(SETTLE_MS * (1 + random() * round), signal),
    signal,
  };
}

export function startLive(
  { inputs, runner }: Step,
  { headSha, baseRef }: Compared,
  comment: CommentTarget,
  clock: Clock,
): LiveComment {
  return liveComment(comment, clock, {
    suite: sectionKey(suiteOf(inputs.config), inputs.section),
    head: headSha,
    base: baseRef,
    runUrl: runUrl(runner),
    live: inputs.live,
  });
}

/** The same world, whose progress is told in the comment too. */
export function withProgress(assembled: Assembled, live: LiveComment | null): Assembled {
  const { world } = assembled;
  const progress = (state: Progress): void => {
    world.log.progress(state);
    live?.tell(state);
  };
  return { ...assembled, world: { ...world, log: { ...world.log, progress } } };
}

/** Tells a finished run as a check run, its annotations at the lines that the change touches. */
export function checkOf(
  { runner, inputs }: Step,
  client: Client,
  lines: ChangedLines,
): NonNullable<Destinations["check"]> {
  return async ({ verdict, texts }) =>
    putCheckRun(await client(), runner, {
      verdict,
      section: inputs.section,
      title: texts.headline,
      comment: texts.comment,
      annotations: annotations(verdict, (path) => lines.get(path) ?? 1),
      runUrl: runUrl(runner),
    });
}

/** Leaves what reviewers say against the judge beside the verdict, as labels in JSON Lines. */
export function objectionsTo(
  { inputs }: Step,
  { client, place }: CommentTarget,
  { redact }: Pick<Assembled, "redact">,
): NonNullable<Destinations["objections"]> {
  return async (verdict) => {
    const octokit = await client();
    const reply = await attempt(() => readDisagreements(octokit, place, verdict));
    if (!reply.ok) {
      throw new Error(`objections to the judge could not be read: ${reply.failure.message}`);
    }
    if (reply.value.length === 0) return;
    const rows = reply.value.map((row) => redact(visibleJsonLine(row)));
    await filesIn(inputs.out).put("disagreements.jsonl", rows.join(""));
  };
}

/** What base's `run` asks of a pull request before anything of it is sent to a model. */
export function heldBy(
  { runner: { owner, repo } }: Step,
  client: Client,
  pull: PullRequestEvent,
): NonNullable<GateRequest["held"]> {
  return (run) => withheld(run, pull, { client, owner, repo });
}

/** What people have said about a regression, in the comments of the pull requests that an event is about. */
export function signOffsFor(
  { runner: { owner, repo } }: Step,
  client: Client,
  event: GatedEvent,
): NonNullable<GateRequest["signOffs"]> {
  return async (policy, asked) => {
    if (event.kind === "workflow_dispatch") return [];
    const octokit = await client();
    const numbers =
      event.kind === "merge_group"
        ? await pullsOfGroup(octokit, { owner, repo }, event)
        : [event.number];
    const words: SignedOff[] = [];
    for (const number of numbers) {
      words.push(...(await readSignOffs(octokit, { owner, repo, number }, policy, asked)));
    }
    return words;
  };
}
