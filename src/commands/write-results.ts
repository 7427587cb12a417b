import { resolve } from "node:path";

import { comment } from "../report/comment.ts";
import { clearedPlace, filesIn } from "../report/files.ts";
import { headline } from "../report/headline.ts";
import { runJson, verdictJson } from "../report/json.ts";
import { redactedVerdict } from "../report/redacted-verdict.ts";
import { junit } from "../report/junit.ts";
import { summary } from "../report/summary.ts";
import type { RunRecord } from "../run-record.ts";
import type { Verdict } from "../verdict.ts";
import type { World } from "../world.ts";
import type { Finished, Place } from "./finished.ts";

const NAMES = {
  verdictJson: "verdict.json",
  runJson: "run.json",
  commentMd: "comment.md",
  summaryMd: "summary.md",
  junitXml: "junit.xml",
} as const;

/** An earlier run's results must not be read as this run's, however it ends. */
export const clearResults = (out: string): Promise<void> => clearedPlace(out, Object.values(NAMES));

/**
 * The verdict first, then its renderings: a report that fails costs one warning and its file, never the verdict.
 * Every text passes the redactor on its way to disk, because model output may echo a key.
 */
export async function writeResults(
  { log }: Pick<World, "log">,
  decided: {
    readonly verdict: Verdict;
    readonly run: RunRecord;
    readonly redact: (text: string) => string;
  },
  place: Place,
): Promise<Finished> {
  const { run, redact } = decided;
  const verdict = redactedVerdict(decided.verdict, redact);
  const sink = filesIn(place.out);
  const put = (name: string, text: string): Promise<void> => sink.put(name, redact(text));
  await put(NAMES.verdictJson, verdictJson(verdict));
  await put(NAMES.runJson, runJson(run));
  const attempt = async (name: string, text: () => string | Promise<string>): Promise<string> => {
    try {
      return await text();
    } catch (error) {
      log.warn(
        `${name} could not be written: ${error instanceof Error ? error.message : String(error)}`,
      );
      return "";
    }
  };
  const render = (name: string, text: () => string): Promise<string> =>
    attempt(name, async () => {
      const rendered = redact(text());
      await put(name, rendered);
      return rendered;
    });
  const texts = {
    comment: await render(NAMES.commentMd, () => comment(verdict, run)),
    summary: await render(NAMES.summaryMd, () => summary(verdict, run)),
    headline: await attempt("the headline", () => headline(verdict)),
  };
  await render(NAMES.junitXml, () => junit(verdict));
  const path = (name: string): string => resolve(place.out, name);
  return {
    verdict,
    run,
    exitCode: verdict.exitCode,
    files: {
      verdictJson: path(NAMES.verdictJson),
      runJson: path(NAMES.runJson),
      commentMd: path(NAMES.commentMd),
      summaryMd: path(NAMES.summaryMd),
      junitXml: path(NAMES.junitXml),
    },
    texts,
  };
}
