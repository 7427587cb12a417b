import type { RunRecord } from "../../src/run-record.ts";
import type {
  ArmVerdict,
  FailureVerdict,
  JudgeVerdict,
  PolicyChange,
  PromptVerdict,
  ShownCase,
  UnitVerdict,
  Verdict,
} from "../../src/verdict.ts";

/** Builders of verdicts for the tests of reports: whole and plausible, each part to be overridden. */

type Score = NonNullable<UnitVerdict["score"]>;

export function scored(mean: number, half: number, found: Score["found"] = null): Score {
  const interval = { lower: mean - half, upper: mean + half };
  return { mean, interval, measured: 25, p: found === "worse" ? 0.0004 : 0.4, found, gates: true };
}

export function failing(
  baseline: number,
  candidate: number,
  overrides: Partial<FailureVerdict> = {},
): FailureVerdict {
  return {
    baseline,
    candidate,
    casesNowFailing: 0,
    excess: candidate - baseline,
    upper: candidate - baseline + 0.1,
    p: 0.5,
    found: null,
    gates: true,
    ...overrides,
  };
}

export function unit(name: string, overrides: Partial<UnitVerdict> = {}): UnitVerdict {
  return {
    unit: name,
    tier: "gate",
    critical: false,
    holdout: false,
    mute: null,
    cases: 25,
    result: "unclear",
    red: false,
    score: scored(0.02, 0.14),
    check: failing(0, 0),
    judge: null,
    metrics: [],
    thresholds: {
      minScoreDrop: 0.1,
      minFailureExcess: 0.05,
      scoreMargin: 0.3,
      failureMargin: 0.12,
    },
    couldHide: null,
    notStanding: false,
    ...overrides,
  };
}

export const worseUnit = (name: string, overrides: Partial<UnitVerdict> = {}): UnitVerdict =>
  unit(name, {
    result: "worse",
    red: true,
    score: scored(-0.07, 0.14),
    check: failing(0, 0.12, { casesNowFailing: 3, found: "worse", p: 0.0004 }),
    ...overrides,
  });

/** A unit that could hide a drop of so many points and so large a rise of failing answers. */
export const hiding = (
  name: string,
  cases: number,
  [score, failures]: readonly [number | null, number | null],
  overrides: Partial<UnitVerdict> = {},
): UnitVerdict => unit(name, { cases, couldHide: { score, failures }, ...overrides });

export function shownCase(id: string, overrides: Partial<ShownCase> = {}): ShownCase {
  const { failedChecks = ['contains: "30 days"'] } = overrides;
  return {
    id,
    slices: ["regulatory"],
    why: "fails",
    mustPass: false,
    difference: -1.2,
    input: `What is the rule for ${id}?`,
    baseline: { output: "The rule is 30 days.", finish: "stop", failing: 0, of: 9 },
    candidate: { output: "We look into it.", finish: "stop", failing: 4, of: 4 },
    criteria: [
      { id: "grounded", rationale: `Output 2 drops the rule of ${id}.`, baseline: 5, candidate: 2 },
    ],
    first: "baseline",
    failedChecks,
    checks: failedChecks.map((label) => ({
      label,
      pass: false,
      value: 0,
      gates: true,
      detail: label.replace("contains:", "does not contain"),
    })),
    ...overrides,
  };
}

export function arm(overrides: Partial<ArmVerdict> = {}): ArmVerdict {
  return {
    version: "9f2c4be1d07a".padEnd(64, "0"),
    path: "prompts/support/answer.md",
    model: {
      provider: "openai",
      asked: "gpt-4.1-mini",
      answered: ["gpt-4.1-mini-2025-04-14"],
    },
    samples: 5,
    recheckSamples: 4,
    since: "2026-11-19",
    ...overrides,
  };
}

export function judge(overrides: Partial<JudgeVerdict> = {}): JudgeVerdict {
  return {
    provider: "anthropic",
    asked: "claude-sonnet-4-5",
    answered: ["claude-sonnet-4-5-20250929"],
    sameFamily: null,
    uncalibrated: null,
    agreement: null,
    rubricVersion: "a77e03b9c1d4".padEnd(64, "0"),
    instruction: { version: "5d0c2e9b7a41".padEnd(64, "0"), path: null },
    controls: { right: 24, total: 24, wrong: [] },
    consistency: { same: 21, total: 22, interval: { lower: 0.78, upper: 0.99 } },
    positionEffect: { value: 0.04, pairs: 350, interval: { lower: -0.01, upper: 0.09 } },
    biases: [],
    ...overrides,
  };
}

export function prompt(overrides: Partial<PromptVerdict> = {}): PromptVerdict {
  return {
    name: "support/answer",
    path: "prompts/support/answer.md",
    from: null,
    change: "edited",
    reachedBy: [],
    encodingOnly: false,
    outcome: "pass",
    reason: null,
    detail: null,
    bootstrap: false,
    baseline: arm(),
    candidate: arm({
      version: "03d7aa5cf418".padEnd(64, "0"),
      samples: 1,
      recheckSamples: 4,
    }),
    evalSet: {
      path: "evals/support/answer.yaml",
      version: "c40b91e2775d".padEnd(64, "0"),
      source: "base",
    },
    method: "recheck",
    scale: { metric: "rubric", low: 1, high: 5 },
    coverage: { cases: 150, complete: 150, needed: 135, missing: [] },
    judge: judge(),
    units: [],
    recheck: null,
    mustPassRed: [],
    mustPassFailingBoth: [],
    cases: [],
    newCases: [],
    confirmed: [],
    floors: [],
    signOff: null,
    absolute: null,
    wouldHelp: null,
    lengthControlled: null,
    wording: null,
    headRubric: null,
    selftest: null,
    evidence: null,
    warnings: [],
    ...overrides,
  };
}

const exitCodes = { pass: 0, fail: 1, inconclusive: 2, not_applicable: 0 } as const;

export function verdict(overrides: Partial<Verdict> = {}): Verdict {
  const outcome = overrides.outcome ?? "pass";
  return {
    schema: "evenhand.verdict/1",
    version: "1.4.0",
    suite: "default",
    outcome,
    reason: null,
    detail: null,
    exitCode: overrides.allowedUnmeasured === true ? 0 : exitCodes[outcome],
    allowedUnmeasured: false,
    bootstrap: false,
    asOf: "2026-11-24",
    base: { name: "main", sha: "4e1d7a09".padEnd(40, "1") },
    head: { sha: "b83f2c9107d2e5a4c6f8091a2b3c4d5e6f708192" },
    policyVersion: "51d0c8e6a913".padEnd(64, "0"),
    prompts: [],
    policyChanges: [],
    problems: [],
    warnings: [],
    plan: null,
    suppliedByHead: false,
    ...overrides,
  };
}

/** A verdict about one prompt, whose outcome and reason are the run's. */
export function verdictOn(of: PromptVerdict, overrides: Partial<Verdict> = {}): Verdict {
  const { outcome, reason, detail, bootstrap } = of;
  return verdict({ outcome, reason, detail, bootstrap, prompts: [of], ...overrides });
}

export function run(overrides: Partial<RunRecord> = {}): RunRecord {
  return {
    schema: "evenhand.run/1",
    version: "1.4.0",
    startedAt: "2026-11-24T09:30:00.000Z",
    durationMs: 252_000,
    costUsd: 3.58,
    maxUsd: 15,
    answers: { count: 325, usd: 0.22 },
    judgements: { count: 350, usd: 3.36 },
    reused: 750,
    inputTokens: 812_000,
    cachedInputTokens: 0,
    cacheSavedUsd: 0,
    outputTokens: 96_000,
    calls: 675,
    runUrl: "https://github.com/acme/shop/actions/runs/8123456789",
    section: null,
    artifact: { runId: "8123456789", name: "evenhand-5c1e09a77b3d42f8" },
    unpriced: [],
    replay: false,
    ...overrides,
  };
}

export const looserMargin: PolicyChange = {
  path: "evenhand.yaml",
  items: [{ what: "`regulatory` margin", from: "0.30", to: "0.50", direction: "looser" }],
  diff: "     regulatory:\n-      margin: 0.30\n+      margin: 0.50\n",
};
