import { describe, expect, it } from "vitest";

import { gate } from "../src/gate.ts";
import type { GateRequest } from "../src/gate-request.ts";
import { memoryComparison, type MemoryFiles } from "../src/git/memory.ts";
import type { HistoryRecord } from "../src/history/record.ts";
import { failure } from "../src/models/failure.ts";
import { comment } from "../src/report/comment.ts";
import { verdictJson } from "../src/report/json.ts";
import { outputsOf } from "../src/report/publish.ts";
import { terminal } from "../src/report/terminal.ts";
import type { Day } from "../src/units.ts";
import type { Verdict } from "../src/verdict.ts";
import { aRecord } from "./history/records.ts";
import { cases, CHECKS, config, evalSet, PROMPT, version } from "./plan/setup.ts";
import { run as aRun } from "./report/verdict-fixtures.ts";
import { CONFIG, engine, repository } from "./support/engine.ts";

/** Production today is a bad edit; the candidate is what was there before. The provider is down. */

const EVALS = `${CHECKS}${cases(8)}`;
const POLICY = `${CONFIG}gate: { emergency: [octocat] }\n`;
const BAD = PROMPT.replace("briefly", "at length");
const files = (prompt: string, more: MemoryFiles = {}): MemoryFiles => ({
  ...repository({ prompt, evals: EVALS, config: POLICY }),
  ...more,
});

const formerly = (overrides: Partial<HistoryRecord> = {}): HistoryRecord =>
  aRecord({
    day: "2026-11-12" as Day,
    candidate: { digest: version(PROMPT).digest, model: null },
    policy: config(POLICY).digest,
    evalSet: { path: "evals/support/answer.yaml", version: evalSet(EVALS).digest },
    ...overrides,
  });

interface Asked extends Partial<GateRequest> {
  readonly records?: readonly HistoryRecord[];
  readonly base?: MemoryFiles;
  readonly head?: MemoryFiles;
}

async function gated({
  records = [],
  base = files(BAD),
  head = files(PROMPT),
  ...more
}: Asked = {}) {
  const down = engine(() => ({ failure: failure("permanent", "down for maintenance") }));
  const request = {
    comparison: memoryComparison({ base, head }),
    configPath: "evenhand.yaml",
    replay: false,
    asOf: "2026-11-25" as Day,
    former: async () => records,
    ...more,
  };
  const { verdict } = await gate(down.world, request);
  const again = () =>
    gate(down.world, { ...request, replay: true, former: async () => [], emergency: null });
  return { verdict, calls: down.calls.length, again };
}

const rollbackIn = ({ prompts: [prompt] }: Verdict) => prompt?.rollback;

describe("a rollback by evidence", () => {
  it("passes without a call, and says on what evidence in the first line", async () => {
    const { verdict, calls } = await gated({ records: [formerly()] });
    expect(verdict).toMatchObject({ outcome: "pass", exitCode: 0 });
    expect(calls).toBe(0);
    expect(rollbackIn(verdict)).toEqual({
      evidence: { day: "2026-11-12", sha: formerly().sha, kind: "sweep" },
      approvedBy: null,
    });
    const text = comment(verdict, aRun());
    expect(text.split("\n")[0]).toBe(
      "### ✅ Pass, rollback: `support/answer` goes back to what was production on 12 Nov 2026 and passed then",
    );
    expect(text).toContain("No model was asked: this version was in production at `4e1d7a09`");
    expect(text).not.toContain("0 of 0");
    expect(terminal(verdict, aRun(), { colour: false, columns: 100 })).toContain("Pass, rollback:");
  });

  it("is told by the action's output", async () => {
    const { verdict } = await gated({ records: [formerly()] });
    const files = { verdictJson: "", runJson: "", commentMd: "", summaryMd: "", junitXml: "" };
    const texts = { comment: "", summary: "", headline: "" };
    expect(outputsOf({ verdict, run: aRun(), files, texts }).get("reason")).toBe("rollback");
  });

  it("is reproduced by a replay, whatever the history says by then", async () => {
    const { verdict, again } = await gated({ records: [formerly()] });
    expect(verdictJson((await again()).verdict)).toBe(verdictJson(verdict));
  });

  const MORE_CASES = `${CHECKS}${cases(9)}`;
  it.each<[string, readonly HistoryRecord[]]>([
    ["a version that was never in production", []],
    ["a policy that has changed since", [formerly({ policy: "f".repeat(64) })]],
    [
      "an eval set that has changed since",
      [formerly({ evalSet: { path: "a", version: evalSet(MORE_CASES).digest } })],
    ],
    ["a version that failed", [formerly({ outcome: "fail" })]],
    [
      "a version that failed since it passed",
      [formerly(), formerly({ day: "2026-11-14" as Day, outcome: "fail" })],
    ],
    ["a version that nothing could be said of", [formerly({ outcome: "inconclusive" })]],
    ["a first sweep, which compared nothing", [formerly({ outcome: "not_applicable" })]],
    ["another prompt of the same text", [formerly({ prompt: "support/triage" })]],
    ["another configuration", [formerly({ suite: "other.yaml" })]],
  ])("does not take %s for one", async (_, records) => {
    const { verdict } = await gated({ records });
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason: "provider_error" });
    expect(rollbackIn(verdict)).toBeUndefined();
  });

  it("rests on the last that was measured: a pass after a failure counts", async () => {
    const records = [formerly({ outcome: "fail" }), formerly({ day: "2026-11-14" as Day })];
    expect((await gated({ records })).verdict.outcome).toBe("pass");
  });

  it("does not let the rest of the change pass", async () => {
    const other = { "prompts/support/triage.md": PROMPT, "evals/support/triage.yaml": EVALS };
    const edited = { ...other, "prompts/support/triage.md": BAD };
    const { verdict } = await gated({
      records: [formerly()],
      base: files(BAD, other),
      head: files(PROMPT, edited),
    });
    expect(verdict.outcome).toBe("inconclusive");
    expect(verdict.prompts.map(({ name, outcome }) => [name, outcome])).toEqual([
      ["support/answer", "pass"],
      ["support/triage", "inconclusive"],
    ]);
  });

  it("asks for no record where no prompt is edited", async () => {
    const former = () => Promise.reject(new Error("asked"));
    const head = files(BAD, { "README.md": "# Shop\n" });
    expect((await gated({ former, head })).verdict.outcome).toBe("not_applicable");
  });

  it("believes no policy that the change itself brings", async () => {
    const { "evenhand.yaml": _, ...bare } = files(BAD);
    const { verdict } = await gated({ records: [formerly()], base: bare, emergency: "octocat" });
    expect(rollbackIn(verdict)).toBeUndefined();
  });
});

describe("an emergency", () => {
  it("passes at once by the word of somebody whom base names", async () => {
    const { verdict, calls, again } = await gated({ emergency: "Octocat" });
    expect(verdict).toMatchObject({ outcome: "pass", exitCode: 0 });
    expect(calls).toBe(0);
    expect(rollbackIn(verdict)).toEqual({ evidence: null, approvedBy: "Octocat" });
    expect(comment(verdict, aRun()).split("\n")[0]).toBe(
      "### ✅ Pass, rollback: `support/answer` goes back unmeasured, by word of `Octocat`",
    );
    expect(verdictJson((await again()).verdict)).toBe(verdictJson(verdict));
  });

  it("is nobody else's to call, though head names them", async () => {
    const config = POLICY.replace("octocat", "mallory");
    const head = files(PROMPT, { "evenhand.yaml": config });
    const { verdict } = await gated({ emergency: "mallory", head });
    expect(verdict.outcome).toBe("inconclusive");
    expect(verdict.policyChanges[0]?.items).toContainEqual({
      what: "emergency by `mallory`",
      from: "no",
      to: "yes",
      direction: "looser",
    });
  });
});
