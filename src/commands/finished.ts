import type { RunRecord } from "../run-record.ts";
import type { ExitCode } from "../reason.ts";
import type { Verdict } from "../verdict.ts";

/** A run that is decided and on disk: nothing that comes after can change it. */
export interface Finished {
  readonly verdict: Verdict;
  readonly run: RunRecord;
  readonly exitCode: ExitCode;
  /** Absolute paths of what was written. */
  readonly files: {
    readonly verdictJson: string;
    readonly runJson: string;
    readonly commentMd: string;
    readonly summaryMd: string;
    readonly junitXml: string;
  };
  readonly texts: {
    readonly comment: string;
    readonly summary: string;
    /** The comment's heading without mark: the log's last line. */
    readonly headline: string;
  };
}

/** Where a run's results go, and what is known about the run itself. */
export interface Place {
  /** Directory for the files; made where it is missing. */
  readonly out: string;
  readonly runUrl: string | null;
  readonly section: RunRecord["section"];
  readonly artifact: RunRecord["artifact"];
}

/** The results of a run that is nobody's but the laptop's. */
export const placeAt = (out: string): Place => ({
  out,
  runUrl: null,
  section: null,
  artifact: null,
});
