import type { Progress } from "../world.ts";
import { COMMENT_BYTES } from "./budget.ts";
import { folded } from "./blocks.ts";
import { name } from "./escape/markdown.ts";
import { commit, link } from "./footer.ts";
import { count, dollars } from "./numbers.ts";
import type { Section } from "./sections.ts";
import { listSome } from "./words.ts";

/** Sections of the comment that state no result of the branch's last commit, and so show no scores of their own. */

/** What a run that goes on compares, and where it can be followed. */
export interface Running {
  readonly head: string;
  readonly base: string;
  readonly runUrl: string;
}

/**
 * A run under way. Half a measurement would read like a verdict, so only the way to it is told.
 *
 * @param elapsedMs since the first answer; 0 where nothing is known of the speed yet
 * @param standing what the section says until now, of an earlier commit or run
 */
export function runningText(
  { done, planned, spent, prompts = [] }: Progress,
  elapsedMs: number,
  { head, base, runUrl }: Running,
  standing: Section | null,
): string {
  const what = listSome(prompts, 3, (prompt) => name(prompt));
  const parts = [
    `### ⏳ Not final: measuring${what === "" ? "" : ` ${what}`}, ${count(done)} of ${count(planned)} requests answered`,
    `${timeLeft(done, planned, elapsedMs)}No scores before the end, because half a measurement reads like a verdict.`,
    standing === null ? "" : earlier(standing, head),
    `<sub>${[`${commit(head)} against ${name(base)}`, `${dollars(spent)} so far`, link("follow the run", runUrl)].filter((part) => part !== null).join(" · ")}</sub>`,
  ];
  return withinLimit(parts);
}

function timeLeft(done: number, planned: number, elapsedMs: number): string {
  if (elapsedMs === 0 || done === 0 || planned <= done) return "";
  const minutes = Math.ceil((elapsedMs * (planned - done)) / done / 60_000);
  return `Result in about ${count(minutes)} ${minutes === 1 ? "minute" : "minutes"}. `;
}

/** A result that came too late: the branch has moved on to `now`. */
export function staleText(result: Section, now: string): string {
  const parts = [
    `### ⏳ Not final: this is about ${commit(result.head)}, the branch is now at ${commit(now)}`,
    "The new commit is waiting for its run, and its check decides.",
    earlier(result, now),
  ];
  return withinLimit(parts);
}

/** The result that stood there, folded; what is folded already is taken as it is. */
function earlier(of: Section, head: string): string {
  const inner = /^<details><summary>Result [^]*^<\/details>$/m.exec(of.text)?.[0];
  if (of.text.startsWith("### ⏳")) return inner ?? "";
  const [heading = "", ...rest] = of.text.split("\n\n");
  const which = of.head === head ? "of the previous run of" : "for the previous commit";
  const title = `Result ${which} ${inHtml(commit(of.head))}: ${inHtml(outcomeFirst(heading))}`;
  return folded(title, rest.join("\n\n"));
}

/** "### ❌ Fail: `a` got worse" → "fail, `a` got worse" */
const outcomeFirst = (heading: string): string =>
  heading.replace(
    /^### \S+ (.)([^:]*): /,
    (_, first: string, rest: string) => `${first.toLowerCase()}${rest}, `,
  );

/** One line of our Markdown, code spans alone, in an HTML block. */
const inHtml = (line: string): string =>
  line
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/`([^`]*)`/g, "<code>$1</code>");

/** The earlier result is the first to go. */
function withinLimit(parts: readonly string[]): string {
  const told = parts.filter((part) => part !== "");
  const whole = told.join("\n\n");
  const room = COMMENT_BYTES - 500;
  if (Buffer.byteLength(whole) <= room) return whole;
  return told.filter((part) => !part.startsWith("<details>")).join("\n\n");
}
