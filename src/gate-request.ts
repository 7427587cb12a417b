import type { RunPolicy, SignOffPolicy } from "./config/config.ts";
import type { SignedOff } from "./decide/sign-off.ts";
import type { Focus } from "./focus.ts";
import type { Comparison } from "./git/tree.ts";
import type { HistoryRecord } from "./history/record.ts";
import type { Problem } from "./problem.ts";
import type { Reason } from "./reason.ts";
import type { Day } from "./units.ts";

/** What one run of the gate is asked. */
export interface GateRequest {
  readonly comparison: Comparison;
  /** Path of evenhand.yaml in the repository. */
  readonly configPath: string;
  /** No model calls: the run is reproduced from the store and its journal. */
  readonly replay: boolean;
  /**
   * Signed records of what was in production, oldest first: asked for only where a prompt is edited. Absent where
   * nobody knows.
   */
  readonly former?: () => Promise<readonly HistoryRecord[]>;
  /** The login that has called this very change an emergency; whether it may is base's to say. */
  readonly emergency?: string | null;
  /** The part of the change that a run by hand looks at; absent: all of it. */
  readonly focus?: Focus;
  /** Why nothing may be sent to a model yet, as base's `run` wants; null where it may. Absent: a person has started the run. */
  readonly held?: (run: RunPolicy) => Promise<string | null>;
  /** What people whom policy names have said about these codes. Absent: nobody can have said anything. */
  readonly signOffs?: (
    policy: SignOffPolicy,
    asked: { readonly codes: readonly string[]; readonly today: Day },
  ) => Promise<readonly SignedOff[]>;
  /** Null = today, or the journaled day on replay. */
  readonly asOf: Day | null;
  /** The change is a fork's, in a run that has base's secrets (`pull_request_target`); absent: it is not. */
  readonly stranger?: boolean;
}

/** Why there is nothing to compare: ends the run as inconclusive(reason) before anything is measured. */
export interface Stopped {
  readonly kind: "stopped";
  readonly reason: Reason;
  /** One sentence; foreign text is escaped by the sinks. */
  readonly detail: string;
  readonly problems: readonly Problem[];
}
