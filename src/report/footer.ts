import type { RunRecord } from "../run-record.ts";
import type { PromptVerdict, Verdict } from "../verdict.ts";
import { name } from "./escape/markdown.ts";
import { count, dollars, duration } from "./numbers.ts";
import { measuredPrompts } from "./ranking.ts";

const PROJECT = "https://github.com/evenhand/evenhand";

/** What was compared, how much of it, what it cost, and where more is. */
export function footer(verdict: Verdict, run: RunRecord): string {
  const prompts = measuredPrompts(verdict.prompts);
  const cases = prompts.reduce((sum, { coverage }) => sum + coverage.cases, 0);
  const complete = prompts.reduce((sum, { coverage }) => sum + coverage.complete, 0);
  const report = link("full report", run.runUrl);
  const parts = [
    comparedWith(verdict, prompts),
    verdict.suite === "default" ? "" : name(verdict.suite),
    run.section === null ? "" : name(run.section),
    cases === 0 ? "" : `${count(complete)} of ${count(cases)} cases`,
    dollars(run.costUsd),
    duration(run.durationMs),
    report ?? "",
    `[how to read this](${docsUrl(verdict, "comment.md")})`,
    `Evenhand ${version(verdict)}`,
  ];
  return `<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}

/** A page of the documentation as it was for the version that decided. */
export const docsUrl = (verdict: Verdict, page: string): string =>
  `${PROJECT}/blob/v${version(verdict)}/docs/${page}`;

function comparedWith({ base, head }: Verdict, prompts: readonly PromptVerdict[]): string {
  const candidate = commit(head.sha);
  const against = prompts.map(({ production }) => production ?? { ref: base.name, sha: base.sha });
  const places = against.length === 0 ? [{ ref: base.name, sha: base.sha }] : against;
  const unique = new Map(places.map((of) => [`${of.ref} ${of.sha}`, of]));
  const production = [...unique.values()].flatMap(({ ref, sha }) => {
    const words = [ref === "" ? "" : name(ref), commit(sha)].filter((part) => part !== "");
    return words.length === 0 ? [] : [words.join(" at ")];
  });
  return candidate === "" || production.length === 0
    ? ""
    : `${candidate} against ${production.join(", ")}`;
}

/** A commit by eight digits; empty where files are compared and there is none. */
export const commit = (sha: string): string =>
  /^[0-9a-f]{8,64}$/.test(sha) ? `\`${sha.slice(0, 8)}\`` : sha === "" ? "" : name(sha);

export const version = (verdict: Verdict): string =>
  /^[\w.+-]+$/.test(verdict.version) ? verdict.version : "unknown";

/** Only a plain web address becomes a link; anything else could end it and go on. */
export const link = (text: string, url: string | null): string | null =>
  url !== null && /^https?:\/\/[\w.:/~%-]+$/.test(url) ? `[${text}](${url})` : null;
