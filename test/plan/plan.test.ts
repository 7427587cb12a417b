import { describe, expect, it } from "vitest";

import { planPrompt } from "../../src/plan/plan.ts";
import { problemText } from "../../src/problem.ts";
import { CONFIG } from "../support/engine.ts";
import { orderOf } from "../../src/plan/order.ts";
import {
  cases,
  changedPrompt,
  CHECKS,
  config,
  evalSet,
  plan,
  PROMPT,
  refusal,
  RUBRIC,
} from "./setup.ts";

const asking = (settings: string) => `---\n${settings}---\n${PROMPT}`;

describe("planPrompt() of a prompt that asks for what its model cannot be told", () => {
  it.each([
    [
      "anthropic",
      "seed: 7\n",
      "3: a seed cannot be sent to `claude-haiku-5-5`: anthropic's API has no such parameter",
    ],
    ["openai", "top_k: 7\n", "3: top-k cannot be sent to `claude-haiku-5-5`"],
    ["anthropic", "response_format: json\n", "3: JSON without a schema cannot be sent"],
    ["openai", "tool_choice: required\n", "3: a choice of tools is set, but there are none"],
    ["openai", "tool_choice: none\n", "3: a choice of tools is set, but there are none"],
    ["openai", "tool_choice: { name: a }\ntools: [{ name: b }]\n", "3: there is no tool `a`"],
  ])("is refused at %s with %j, at its line", (provider, setting, words) => {
    const head = asking(`model: ${provider}/claude-haiku-5-5\n${setting}`);
    const { reason, detail } = refusal({ candidate: head });
    expect(reason).toBe("config_invalid");
    expect(detail).toContain(`prompts/support/answer.md:${words}`);
  });

  it.each(["anthropic", "bedrock"])("is refused at %s where a turn says nothing", (provider) => {
    const evals = CHECKS + cases(8).replace('"question 08?"', '" "');
    const at = `---\nprovider: ${provider}\nmodel: m\n---\n`;
    const models = `models:\n  cloud: { provider: ${provider}, model: m, base_url: "https://a.example" }\n`;
    const { reason, detail } = refusal(
      { evals, production: at + PROMPT, candidate: at + PROMPT.replace("briefly", "warmly") },
      config(CONFIG.replace("models:\n", models)),
    );
    expect({ reason, detail }).toEqual({
      reason: "config_invalid",
      detail: `prompts/support/answer.md: the user's turn says nothing in case \`case-08\`, and ${provider} refuses such a turn; give the case's variables a text, or take the turn out`,
    });
    expect(plan({ evals }).cases).toHaveLength(8);
  });

  it("is measured where production alone asks so, with a warning: its users never got it either", () => {
    const production = asking("model: anthropic/claude-haiku-5-5\nseed: 7\n");
    const candidate = asking("model: anthropic/claude-haiku-5-5\n");
    const { warnings } = plan({ production, candidate });
    expect(warnings.map(problemText)).toEqual([expect.stringContaining("a seed cannot be sent")]);
  });

  it("goes with tools and response format of its own version", () => {
    const tools = "tools: [{ name: find }]\ntool_choice: auto\nresponse_format: json\n";
    const { baseline, candidate } = plan({ candidate: asking(tools) });
    expect(baseline).toMatchObject({ tools: [], toolChoice: null, responseFormat: "text" });
    expect(candidate).toMatchObject({
      tools: [{ name: "find" }],
      toolChoice: "auto",
      responseFormat: "json",
    });
  });
});

describe("planPrompt()", () => {
  it("fills every case into both versions, in code-point order of ids", () => {
    const { cases: planned } = plan({ evals: `${CHECKS}${cases(3)}` });
    expect(planned.map(({ case: { id } }) => id)).toEqual(["case-01", "case-02", "case-03"]);
    expect(planned[0]).toMatchObject({
      baseline: [
        { role: "system", content: "Answer briefly." },
        { role: "user", content: "question 01?\n" },
      ],
      candidate: [
        { role: "system", content: "Answer warmly." },
        { role: "user", content: "question 01?\n" },
      ],
      samples: { first: 8, candidate: 8, production: 8 },
    });
  });

  it("seeds by prompt and eval set alone, so that another edit shows the judge the same orders", () => {
    const first = plan();
    const second = plan({ candidate: PROMPT.replace("briefly", "at length") });
    expect(second.seed).toBe(first.seed);
    const orders = (seed: number) => ["a", "b", "c", "d"].map((id) => orderOf(seed, id, 1));
    expect(orders(second.seed)).toEqual(orders(first.seed));
    expect(plan({ more: { name: "support/other" } }).seed).not.toBe(first.seed);
  });

  it("takes four answers of a must-pass case, one a side of a case that only head has", () => {
    const few = config(`${CONFIG}gate: { sampling: { fixed: 1 } }\n`);
    const evals = `${CHECKS}${cases(1)}  - { id: incident, incident: {}, input: { question: "Why?" } }\n`;
    const added = evalSet(`${CHECKS}${cases(1)}`.replace("case-01", "added")).cases;
    const planned = plan({ evals, more: { newCases: added } }, few);
    const samples = new Map(planned.cases.map((of) => [of.case.id as string, of.samples]));
    expect(samples.get("case-01")).toEqual({ first: 1, candidate: 1, production: 5 });
    expect(samples.get("incident")).toEqual({ first: 4, candidate: 4, production: 5 });
    expect(planned.newCases.map((of) => [of.case.id, of.samples])).toEqual([
      ["added", { first: 1, candidate: 1, production: 1 }],
    ]);
  });

  it("warns once about a variable that neither version uses, not about one that head drops or adds", () => {
    const evals = `${CHECKS}${cases(3)}`.replaceAll("input: {", "input: { tone: kind, old: x,");
    const production = PROMPT.replace("{{question}}", "{{question}} {{old}}");
    const { warnings } = plan({ evals, production });
    expect(warnings.map(problemText)).toEqual([
      "evals/support/answer.yaml:3: `tone` is given, but prompts/support/answer.md never uses it",
    ]);
  });
});

describe("planPrompt(), where nothing can be measured", () => {
  const rubricAlone = (n: number): string => `${RUBRIC}${cases(n)}`;

  it.each([
    ["no cases", `${RUBRIC}${CHECKS}`, "evals/support/answer.yaml has no cases"],
    [
      "neither rubric nor checks",
      cases(30),
      "evals/support/answer.yaml has nothing measurable: neither a rubric nor checks",
    ],
    [
      "checks that are only shown",
      `checks: [{ contains: ok, weight: 0 }]\n${cases(30)}`,
      "evals/support/answer.yaml has no rubric, and checks of weight 0 decide nothing",
    ],
    [
      "a rubric and too few cases for it to decide",
      rubricAlone(7),
      "evals/support/answer.yaml has 7 judged cases and no checks: a rubric needs at least 8 cases before it can decide",
    ],
  ])("says why: %s", (_, evals, detail) => {
    expect(refusal({ evals })).toMatchObject({ reason: "insufficient_samples", detail });
  });

  it.each([
    ["eight cases with a rubric", rubricAlone(8)],
    [
      "one case with a check",
      `cases: [{ id: a, input: { question: "?" }, checks: [{ contains: ok }] }]`,
    ],
    ["one must-pass case with a rubric", `${RUBRIC}${cases(1, "must_pass: true")}`],
  ])("measures %s", (_, evals) => {
    expect(planPrompt(changedPrompt({ evals }), config()).ok).toBe(true);
  });

  it("measures a new prompt alone: four answers a case up to 75 cases, one beyond, none of production", () => {
    const of = (n: number) => {
      const planned = planPrompt(
        changedPrompt({ evals: `${CHECKS}${cases(n)}`, more: { baseline: null } }),
        config(),
      );
      return planned.ok && { alone: planned.plan.alone, samples: planned.plan.samples };
    };
    const four = { first: 4, candidate: 4, production: 0 };
    expect(of(1)).toEqual({ alone: true, samples: four });
    expect(of(75)).toEqual({ alone: true, samples: four });
    expect(of(76)).toMatchObject({ samples: { candidate: 1, production: 0 } });
  });

  it("has nothing to hold a new prompt to without an eval set", () => {
    expect(refusal({ more: { baseline: null, evalSet: null } })).toMatchObject({
      reason: "baseline_missing",
      detail:
        "prompts/support/answer.md is new and there is no eval set at evals/support/answer.yaml: add one with cases and a rubric or checks",
    });
  });

  it("names the place where an eval set would be looked for", () => {
    expect(refusal({ more: { evalSet: null } })).toMatchObject({
      reason: "insufficient_samples",
      detail: "there is no eval set at evals/support/answer.yaml",
    });
  });

  it("stops a variable that no case fills, at its line, before a call is made", () => {
    const candidate = PROMPT.replace("{{question}}", "{{question}}\nIn {{langauge}}.");
    const { reason, problems } = refusal({ candidate });
    expect(reason).toBe("config_invalid");
    expect(problems.map(problemText)).toEqual([
      expect.stringMatching(
        /^prompts\/support\/answer\.md:6: `\{\{langauge\}\}` has no value in case `case-01`/,
      ),
      expect.stringMatching(/in case `case-02`/),
    ]);
  });

  it("stops a variable that only head's new case leaves empty, and says it once for both versions", () => {
    const newCases = evalSet(`${CHECKS}cases: [{ id: added, input: { topic: x } }]`).cases;
    expect(refusal({ more: { newCases } }).problems.map(problemText)).toEqual([
      expect.stringMatching(/`\{\{question\}\}` has no value in case `added`/),
    ]);
  });

  it("refuses a prompt that sends the same request for every case", () => {
    const candidate = "Say hello.\n";
    expect(refusal({ candidate }).problems.map(problemText)).toEqual([
      "prompts/support/answer.md: all 2 cases send the same request; use the cases' variables, such as `{{question}}`, in the prompt",
    ]);
  });

  it("knows the marks of another language in a prompt that uses none of its own", () => {
    expect(refusal({ candidate: "Answer {question}.\n" }).problems.map(problemText)).toEqual([
      "prompts/support/answer.md: all 2 cases send the same request; `{question}` is text unless `template: f-string` says otherwise, in the front matter or the rule",
    ]);
  });

  it("tells the first twenty problems of many", () => {
    const candidate = PROMPT.replace("{{question}}", "{{nothing}}");
    expect(refusal({ candidate, evals: `${CHECKS}${cases(40)}` }).problems).toHaveLength(20);
  });

  it("does not follow head to an endpoint that base does not list", () => {
    const candidate = `---\nprovider: openai-compatible\nmodel: m\n---\n${PROMPT}`;
    expect(refusal({ candidate })).toMatchObject({ reason: "untrusted_endpoint" });
  });
});

describe("planPrompt(), the judge", () => {
  const evals = `${RUBRIC}${cases(8)}`;
  const judged = (judge: string) =>
    config(`prompts: [{ files: "**/*.md", evals: evals/a.yaml }]
models:
  default: { provider: openai, model: gpt-5-mini }
${judge}`);

  it("needs one for a rubric", () => {
    expect(refusal({ evals }, judged(""))).toMatchObject({
      reason: "config_invalid",
      detail: "evals/support/answer.yaml has a rubric, but evenhand.yaml names no `judge`",
    });
  });

  it("needs none for checks alone, and asks none", () => {
    expect(plan({}, judged("")).judge).toBeNull();
    expect(
      plan({}, judged("judge: { provider: anthropic, model: claude-opus-5 }")).judge,
    ).toBeNull();
  });

  it("takes one of another family than the generator's", () => {
    const { judge } = plan(
      { evals },
      judged("judge: { provider: anthropic, model: claude-opus-5 }"),
    );
    expect(judge).toMatchObject({ entry: { ref: { model: "claude-opus-5" } }, sameFamily: null });
  });

  it("refuses one of the same family, and says what to do", () => {
    expect(refusal({ evals }, judged("judge: { provider: openai, model: gpt-5 }"))).toMatchObject({
      reason: "config_invalid",
      detail:
        "the judge `gpt-5` is of the family it would judge (openai); choose one of another family, or state why not under `judge.same_family` in evenhand.yaml",
    });
  });

  it("refuses one that shares its family with the candidate's model alone", () => {
    const candidate = `---\nmodel: anthropic/claude-haiku-4-5\n---\n${PROMPT}`;
    const policy = judged("judge: { provider: anthropic, model: claude-opus-5 }");
    expect(refusal({ evals, candidate }, policy).detail).toMatch(
      /family it would judge \(anthropic\)/,
    );
  });

  it("takes one of the same family where base states a reason, and keeps the reason to be told", () => {
    const policy = judged(
      "judge: { provider: openai, model: gpt-5, same_family: one key for now }",
    );
    expect(plan({ evals }, policy).judge?.sameFamily).toBe("one key for now");
  });

  it("has no reason to tell where the families differ all the same", () => {
    const policy = judged(
      "judge: { provider: anthropic, model: claude-opus-5, same_family: one key for now }",
    );
    expect(plan({ evals }, policy).judge?.sameFamily).toBeNull();
  });
});
