import type { RunRecord } from "../run-record.ts";
import type { Verdict } from "../verdict.ts";

/** What a marker says: names as they are encoded in it. */
export interface Marked {
  /** The configuration, and after `#` the job's own name where several jobs share one. */
  readonly suite: string;
  /** The commit that was measured. */
  readonly head: string;
}

/** The last line of what a job tells in a comment, by which the next run finds it. */
export const marker = ({ suite, head }: Verdict, { section }: Pick<RunRecord, "section">): string =>
  markerOf({ suite: sectionKey(suite, section), head: encoded(head.sha) });

export const markerOf = ({ suite, head }: Marked): string =>
  `<!-- evenhand v1 suite=${suite} head=${head} -->`;

/** What a line says as a marker; null where it is none, such as a quoted one. */
export function readMarker(line: string): Marked | null {
  const [, suite, head] = /^<!-- evenhand v1 suite=(\S+) head=(\S*) -->\r?$/.exec(line) ?? [];
  return suite === undefined || head === undefined ? null : { suite, head };
}

export const sectionKey = (suite: string, section: string | null): string =>
  section === null ? encoded(suite) : `${encoded(suite)}#${encoded(section)}`;

/** A name is data: what could end the HTML comment or the name itself is percent-encoded. */
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll("%2F", "/").replaceAll("--", "-%2D");
