import { describe, expect, it } from "vitest";

import { runVerdict, stoppedVerdict, type RunFindings } from "../../src/decide/run.ts";
import type { MemoryFiles } from "../../src/git/memory.ts";
import { textOf } from "../../src/models/message.ts";
import { verdictJson } from "../../src/report/json.ts";
import type { Day } from "../../src/units.ts";
import { cases, CHECKS, config, EDITED, PROMPT } from "../plan/setup.ts";
import { prompt } from "../report/verdict-fixtures.ts";
import { CONFIG, engine, repository } from "../support/engine.ts";

const FACTS = {
  version: "1.2.3",
  suite: "default",
  asOf: "2026-11-25" as Day,
  comparison: { baseName: "main", baseSha: "b".repeat(40), headSha: "h".repeat(40) },
};

const FINDINGS: RunFindings = {
  config: config(),
  bootstrap: false,
  removed: [],
  leaving: [],
  policyChanges: [],
  headProblems: [],
  warnings: [],
  plan: null,
  suppliedByHead: false,
};

const lenient = config(`${CONFIG}gate: { inconclusive: allow_unmeasured }\n`);
const inconclusive = prompt({ outcome: "inconclusive", reason: "timeout", detail: "no answer" });

describe("runVerdict()", () => {
  it.each([
    [["pass", "fail", "inconclusive"], "fail", 1],
    [["pass", "inconclusive", "not_applicable"], "inconclusive", 2],
    [["not_applicable", "pass"], "pass", 0],
    [["not_applicable"], "not_applicable", 0],
    [[], "not_applicable", 0],
  ] as const)("of %j takes the worst: %s, exit %i", (outcomes, outcome, exitCode) => {
    const prompts = outcomes.map((of) => prompt({ outcome: of }));
    expect(runVerdict(FACTS, prompts, FINDINGS)).toMatchObject({ outcome, exitCode, prompts });
  });

  it("takes the reason of the first prompt that is as bad", () => {
    const other = { ...inconclusive, reason: "provider_quota" as const };
    expect(runVerdict(FACTS, [prompt(), inconclusive, other], FINDINGS)).toMatchObject({
      reason: "timeout",
      detail: "no answer",
    });
  });

  it("has a green exit for what could not be measured only where base asks for it", () => {
    expect(runVerdict(FACTS, [inconclusive], { ...FINDINGS, config: lenient })).toMatchObject({
      outcome: "inconclusive",
      exitCode: 0,
      allowedUnmeasured: true,
    });
    const failed = prompt({ outcome: "fail" });
    expect(runVerdict(FACTS, [failed], { ...FINDINGS, config: lenient }).exitCode).toBe(1);
  });

  it("fails a change that would leave the set-up broken, whatever its prompts do", () => {
    const headProblems = [{ file: "evenhand.yaml", line: 3, message: "unknown key", hint: null }];
    for (const prompts of [[], [prompt()], [inconclusive]]) {
      for (const of of [FINDINGS.config, lenient]) {
        const findings = { ...FINDINGS, config: of, headProblems };
        expect(runVerdict(FACTS, prompts, findings)).toMatchObject({
          outcome: "fail",
          reason: "config_invalid",
          exitCode: 1,
          problems: headProblems,
        });
      }
    }
  });

  it("is inconclusive where base blocks edits of the policy, though no prompt changed", () => {
    const blocks = config(
      `${CONFIG}gate: { on_policy_change: block, inconclusive: allow_unmeasured }\n`,
    );
    const policyChanges = [{ path: "evenhand.yaml", items: [], diff: "+ tier: show" }];
    const findings = { ...FINDINGS, config: blocks, policyChanges };
    for (const prompts of [[], [prompt({ outcome: "not_applicable" })]]) {
      expect(runVerdict(FACTS, prompts, findings)).toMatchObject({
        outcome: "inconclusive",
        reason: "policy_changed",
        exitCode: 2,
        allowedUnmeasured: false,
      });
    }
    const broken = { file: "evenhand.yaml", line: 3, message: "unknown key", hint: null };
    expect(runVerdict(FACTS, [], { ...findings, headProblems: [broken] }).outcome).toBe("fail");
    expect(runVerdict(FACTS, [], { ...findings, config: lenient }).outcome).toBe("not_applicable");
  });

  it("shows removed prompts, which decide nothing", () => {
    const verdict = runVerdict(FACTS, [], { ...FINDINGS, removed: ["prompts/old.md"] });
    expect(verdict).toMatchObject({
      outcome: "not_applicable",
      prompts: [{ name: "prompts/old.md", change: "removed", outcome: "not_applicable" }],
    });
  });

  it("is not yet protected where one of its prompts is not", () => {
    const unprotected = prompt({ bootstrap: true });
    expect(runVerdict(FACTS, [prompt(), unprotected], FINDINGS).bootstrap).toBe(true);
    expect(runVerdict(FACTS, [prompt()], FINDINGS).bootstrap).toBe(false);
  });

  it("names the policy and both sides, and fits the published form", () => {
    const verdict = runVerdict(FACTS, [prompt()], FINDINGS);
    expect(verdict).toMatchObject({
      policyVersion: FINDINGS.config.digest,
      base: { name: "main", sha: "b".repeat(40) },
      head: { sha: "h".repeat(40) },
      asOf: "2026-11-25",
    });
    expect(() => verdictJson(verdict)).not.toThrow();
  });
});

describe("stoppedVerdict()", () => {
  it("is inconclusive and red, even before any policy could be read", () => {
    const problems = [{ file: "evenhand.yaml", line: 1, message: "no YAML", hint: null }];
    const verdict = stoppedVerdict(FACTS, {
      reason: "config_invalid",
      detail: "no YAML",
      problems,
    });
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      exitCode: 2,
      allowedUnmeasured: false,
      policyVersion: null,
      prompts: [],
      problems,
    });
    expect(() => verdictJson(verdict)).not.toThrow();
  });
});

/** Checks alone, one answer a side and case: the whole gate in a few milliseconds. */
const QUICK = `${CONFIG}gate: { sampling: { fixed: 4 } }\n`;
const EVALS = `${CHECKS}${cases(8)}`;
const base = repository({ prompt: PROMPT, evals: EVALS, config: QUICK });

/** An edit that says "worse" does worse; every other answer is ok. */
const honest = () =>
  engine(({ messages }, sample) =>
    textOf(messages[0]!.content).includes("worse") ? `No ${sample}.` : `ok ${sample}`,
  );

const withPrompt = (name: string, text: string): MemoryFiles => ({
  [`prompts/${name}.md`]: text,
  [`evals/${name}.yaml`]: EVALS,
});

const WORSE = PROMPT.replace("briefly", "worse");

describe("a run of several prompts", () => {
  const two = { ...base, ...withPrompt("billing", PROMPT) };

  it("measures each, and fails on one of them", async () => {
    const head = { ...two, "prompts/billing.md": WORSE, "prompts/support/answer.md": EDITED };
    const { verdict } = await honest().run({ base: two, head });
    expect(verdict).toMatchObject({ outcome: "fail", exitCode: 1 });
    expect(verdict.prompts.map(({ name, outcome }) => [name, outcome])).toEqual([
      ["billing", "fail"],
      ["support/answer", "pass"],
    ]);
  });

  it("measures the others where one cannot be", async () => {
    const broken = PROMPT.replace("{{question}}", "{{question}} {{langauge}}");
    const head = { ...two, "prompts/billing.md": broken, "prompts/support/answer.md": EDITED };
    const { calls, run } = honest();
    const { verdict } = await run({ base: two, head });
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason: "config_invalid" });
    expect(verdict.prompts).toMatchObject([
      {
        name: "billing",
        outcome: "inconclusive",
        warnings: Array.from({ length: 8 }, () => ({ file: "prompts/billing.md", line: 5 })),
      },
      { name: "support/answer", outcome: "pass" },
    ]);
    expect(calls).toHaveLength(8 * 9);
  });

  it("fails on one that is worse before it says that another cannot be measured", async () => {
    const head: MemoryFiles = {
      ...two,
      "prompts/billing.md": WORSE,
      "prompts/new.md": PROMPT,
    };
    const { verdict } = await honest().run({ base: two, head });
    expect(verdict).toMatchObject({ outcome: "fail", reason: null });
    expect(verdict.prompts).toMatchObject([
      { name: "billing", outcome: "fail" },
      { name: "new", outcome: "inconclusive", reason: "baseline_missing" },
    ]);
  });

  it("divides the error among those it measures: what is red alone is not with many others", async () => {
    // One case of seven fails every time: p = 1 / 70, red at 0.03 and at 0.03 / 2, not at 0.03 / 3.
    const evals = `${CHECKS}${cases(7)}`;
    const names = ["a", "b", "c"];
    const files = (text: (name: string) => string): MemoryFiles =>
      Object.fromEntries(
        names.flatMap((name) => [
          [`prompts/${name}.md`, text(name)],
          [`evals/${name}.yaml`, evals],
        ]),
      );
    const before = { "evenhand.yaml": QUICK, ...files(() => PROMPT) };
    const slips = engine(({ messages }, sample) => {
      const slip =
        textOf(messages[0]!.content).includes("once") &&
        textOf(messages[1]!.content).includes("03");
      return slip ? `No ${sample}.` : `ok ${sample}`;
    });
    const edit = (...edited: readonly string[]) => ({
      base: before,
      head: {
        ...before,
        ...files((name) =>
          name === "a"
            ? PROMPT.replace("briefly", "badly once")
            : edited.includes(name)
              ? EDITED
              : PROMPT,
        ),
      },
    });
    const alone = await slips.run(edit());
    expect(alone.verdict).toMatchObject({ outcome: "fail", prompts: [{ name: "a" }] });
    const together = await slips.run(edit("b", "c"));
    expect(together.verdict).toMatchObject({ outcome: "pass" });
    expect(together.verdict.prompts).toHaveLength(3);
  });
});

describe("a run with nothing to measure", () => {
  it.each<[string, MemoryFiles, string]>([
    [
      "a pure rename",
      { "prompts/support/reply.md": PROMPT, "evals/support/reply.yaml": EVALS },
      "renamed",
    ],
    [
      "an edit of metadata alone",
      { "prompts/support/answer.md": `---\nowner: me\n---\n${PROMPT}` },
      "edited",
    ],
  ])("asks nothing for %s, and says so", async (_, files, change) => {
    const { "prompts/support/answer.md": __, ...rest } = base;
    const { calls, run } = honest();
    const { verdict } = await run({ base, head: { ...rest, ...files } });
    expect(verdict).toMatchObject({ outcome: "not_applicable", exitCode: 0 });
    expect(verdict.prompts).toMatchObject([{ change, outcome: "not_applicable", reason: null }]);
    expect(calls).toEqual([]);
  });

  it("shows a prompt that is removed", async () => {
    const two: MemoryFiles = { ...base, "prompts/tone.md": "Be kind: {{question}}\n" };
    const { "prompts/support/answer.md": _, ...head } = two;
    const { verdict } = await honest().run({ base: two, head });
    expect(verdict).toMatchObject({
      outcome: "not_applicable",
      prompts: [{ path: "prompts/support/answer.md", change: "removed" }],
    });
  });

  it("fails an edit of the policy that no later run could read", async () => {
    const head = { ...base, "evenhand.yaml": `${QUICK}gaet: {}\n` };
    const { calls, run } = honest();
    const { verdict } = await run({ base, head });
    expect(verdict).toMatchObject({ outcome: "fail", reason: "config_invalid", exitCode: 1 });
    expect(verdict.problems[0]).toMatchObject({ file: "evenhand.yaml" });
    expect(calls).toEqual([]);
  });

  it("decides by base's policy, and tells head's edit of it", async () => {
    const head = {
      ...base,
      "prompts/support/answer.md": WORSE,
      "evenhand.yaml": `${CONFIG}gate: { tier: show, sampling: { fixed: 1 } }\n`,
    };
    const { verdict } = await honest().run({ base, head });
    expect(verdict.outcome).toBe("fail");
    expect(verdict.policyChanges).toMatchObject([{ path: "evenhand.yaml" }]);
  });
});

describe("a run before the gate is on the base branch", () => {
  const { "evenhand.yaml": _, "evals/support/answer.yaml": __, ...bare } = base;
  const configured = { ...bare, "evenhand.yaml": QUICK, "evals/support/answer.yaml": EVALS };

  it("plans, and measures nothing, where the change only adds the configuration", async () => {
    const { calls, run } = honest();
    const { verdict } = await run({ base: bare, head: configured });
    expect(verdict).toMatchObject({ outcome: "not_applicable", exitCode: 0, bootstrap: true });
    expect(verdict.plan).toMatchObject([
      { prompt: "support/answer", cases: 8, answers: 8 * 9, judgements: 0 },
    ]);
    expect(calls).toEqual([]);
  });

  it("measures an edit that comes with the configuration, as not yet protected", async () => {
    const head = { ...configured, "prompts/support/answer.md": WORSE };
    const { verdict } = await honest().run({ base: bare, head });
    expect(verdict).toMatchObject({ outcome: "fail", bootstrap: true, plan: null });
    expect(verdict.prompts).toMatchObject([{ bootstrap: true, evalSet: { source: "head" } }]);
  });

  it("measures an edit that comes with its first eval set, as not yet protected", async () => {
    const without = { ...bare, "evenhand.yaml": QUICK };
    const head = { ...configured, "prompts/support/answer.md": EDITED };
    const { verdict } = await honest().run({ base: without, head });
    expect(verdict).toMatchObject({ outcome: "pass", bootstrap: true, plan: null });
  });
});

describe("a run whose cases must all pass", () => {
  it("fails where none does, though production is asked more often than the candidate was", async () => {
    const evals = `${CHECKS}${cases(8, "must_pass: true")}`;
    const of = (prompt: string) => repository({ prompt, evals, config: QUICK });
    const { verdict } = await honest().run({ base: of(PROMPT), head: of(WORSE) });
    expect(verdict).toMatchObject({ outcome: "fail", exitCode: 1 });
    expect(verdict.prompts[0]!.mustPassRed).toHaveLength(8);
    expect(verdict.prompts[0]!.baseline!.recheckSamples).toBe(5);
  });
});

describe("a run whose change brings cases of its own", () => {
  it("runs and shows them, and does not let them decide", async () => {
    const more = `${EVALS}  - { id: mine, input: { question: "new?" }, checks: [{ contains: never }] }\n`;
    const head = {
      ...base,
      "prompts/support/answer.md": EDITED,
      "evals/support/answer.yaml": more,
    };
    const { calls, run } = honest();
    const { verdict } = await run({ base, head });
    expect(verdict.outcome).toBe("pass");
    expect(verdict.prompts[0]!.newCases).toEqual([
      { id: "mine", baselineFailing: "1 of 1", candidateFailing: "1 of 1", difference: null },
    ]);
    expect(verdict.prompts[0]!.coverage.cases).toBe(8);
    expect(calls).toHaveLength(8 * 9 + 2);
  });
});
