import { staleText } from "../report/not-final.ts";
import { sectionsOf, type Section } from "../report/sections.ts";
import type { Octokit } from "./client.ts";
import { putSection, type SectionWriter, type Standing } from "./comment.ts";
import { failureSentence } from "./failure-sentence.ts";
import type { PullPlace } from "./pull-comments.ts";

/** The pull request's comment as a destination. */
export interface CommentTarget {
  /** Loaded only when there is something to write. */
  readonly client: () => Promise<Octokit>;
  readonly place: PullPlace;
  readonly settle: SectionWriter["settle"];
  /** Ends the waiting: a cancelled job has seconds left. */
  readonly signal: AbortSignal;
}

/** Eight jobs that write at once need five; what keeps a comment from settling for longer is no job of ours. */
const ROUNDS = 10;

/** Writes a result into the comment. Throws one sentence that says who can do what when it cannot. */
export async function writeResult(
  { client, place, settle, signal }: CommentTarget,
  comment: string,
  onlyUpdate: boolean,
): Promise<void> {
  const [result] = sectionsOf(comment);
  if (result === undefined)
    throw new Error("a comment without its marker could not be found again");
  const section = (standing: Standing) => sectionFor(result, standing, onlyUpdate);
  const writer = { suite: result.suite, section, settle, rounds: ROUNDS };
  const stopped = Promise.withResolvers<never>();
  const stop = () =>
    stopped.reject(new Error("the comment was not written: the run was cancelled"));
  signal.addEventListener("abort", stop, { once: true });
  try {
    const put = putSection(await client(), place, writer);
    const reply = await Promise.race([put, stopped.promise]);
    if (!reply.ok) {
      throw new Error(failureSentence("The comment", "pull-requests: write", reply.failure));
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/**
 * Two runs of one pull request may end in any order: what the newer commit's has written stays, and a result of an
 * older commit says that it is one.
 */
function sectionFor(result: Section, { section, head }: Standing, onlyUpdate: boolean) {
  if (section === null && onlyUpdate) return null;
  if (head === null || head === result.head) return result;
  if (section === null || section.head === head) return null;
  return { ...result, text: staleText(result, head) };
}
