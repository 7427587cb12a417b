import { describe, expect, it } from "vitest";

import { changeOf, CONFIG, detectedIn, EVALS, PROMPT } from "./scene.ts";

const answer = "prompts/support/answer.md";
const evals = "evals/support/answer.yaml";

/** `what: from → to (direction)` of every item. */
async function items(...change: Parameters<typeof changeOf>): Promise<readonly string[]> {
  const found = await detectedIn(changeOf(...change));
  expect(found.headProblems).toEqual([]);
  return found.policyChanges.flatMap(({ items }) =>
    items.map(({ what, from, to, direction }) => `${what}: ${from} → ${to} (${direction})`),
  );
}

describe("detect() of edits to the configuration", () => {
  const swap = (from: string, to: string) => ({ "evenhand.yaml": CONFIG.replace(from, to) });

  it.each<[string, string, readonly string[]]>([
    ["margin: 0.3 }", "margin: 0.5 }", ["`regulatory` margin: 0.30 → 0.50 (looser)"]],
    ["margin: 0.3 }", "margin: 0.25 }", ["`regulatory` margin: 0.30 → 0.25 (stricter)"]],
    ["margin: 0.3 }", "}", []],
    ["margin: 0.3", "min_effect: 0.2", ["`regulatory` min_effect: 0.10 → 0.20 (looser)"]],
    ["margin: 0.3", "tier: show", ["`regulatory` tier: gate → show (looser)"]],
    [
      "    regulatory: { margin: 0.3 }",
      '    "(all)": { margin: 0.2 }',
      ["all cases margin: 0.15 → 0.20 (looser)"],
    ],
    ["coverage: 0.9", "coverage: 0.1", ["coverage: 0.90 → 0.10 (looser)"]],
    ["coverage: 0.9", "tier: warn", ["tier: gate → warn (looser)"]],
    [
      "coverage: 0.9",
      "inconclusive: allow_unmeasured",
      ["inconclusive: fail → allow_unmeasured (looser)"],
    ],
    ["coverage: 0.9", "sampling: { fixed: 2 }", ["sampling: auto → 2 answers a case (changed)"]],
    [
      "model: judge-1",
      "model: judge-2",
      ["judge: anthropic/judge-1 → anthropic/judge-2 (changed)"],
    ],
    [
      "model: judge-1",
      "model: judge-1, same_family: one key",
      ["judge of the tested model's own family: refused → allowed (looser)"],
    ],
    [
      "model: judge-1 }",
      "model: judge-1, text_only: true }",
      ["images to the judge: shown → refused (changed)"],
    ],
    [
      "model: judge-1 }",
      "model: judge-1, prices: { input: 1.5, output: 2, cached: 0.125 } }",
      [
        "judge: anthropic/judge-1 → anthropic/judge-1, $1.5 in, $0.125 cached, $1.5 written, $2 out a million tokens (changed)",
      ],
    ],
    [
      "judge: { provider: anthropic, model: judge-1 }\n",
      "",
      ["judge: anthropic/judge-1 → none (changed)"],
    ],
    [
      "model: answers",
      "model: others",
      ["model `default`: scripted/answers → scripted/others (changed)"],
    ],
    [
      "gate:",
      "budget: { max_usd: 30, max_calls: 5 }\ngate:",
      ["budget: $15.00 → $30.00 (changed)", "budget: 20000 calls → 5 calls (changed)"],
    ],
    [
      "prompts/**/*.md\n    evals: evals/{name}.yaml",
      "prompts/support/*.md\n    evals: evals/support/{name}.yaml",
      [
        "evals of `prompts/**/*.md`: evals/{name}.yaml → not gated (looser)",
        "evals of `prompts/support/*.md`: not gated → evals/support/{name}.yaml (stricter)",
      ],
    ],
    ["coverage: 0.9", "evidence: exclude", ["evidence: detect → exclude (stricter)"]],
    ["coverage: 0.9", "on_policy_change: block", ["on_policy_change: show → block (stricter)"]],
    [
      "coverage: 0.9",
      "require_calibration: {}",
      ["require_calibration: none → κ from 0.4 (stricter)"],
    ],
    ["coverage: 0.9", "show_head_rubric: true", ["show_head_rubric: false → true (changed)"]],
    ["coverage: 0.9", "coverage: 0.904", ["coverage: 0.90 → 0.904 (stricter)"]],
    [
      "coverage: 0.9",
      "branches: [release/*]",
      ["policy of branches `release/*`: the default branch's → their own (looser)"],
    ],
    ["models:", "# a comment\nmodels:", []],
  ])("tells %j → %j in words", async (from, to, expected) => {
    expect(await items(swap(from, to))).toEqual(expected);
  });

  it("compares fixed numbers of answers", async () => {
    const base = { "evenhand.yaml": CONFIG.replace("coverage: 0.9", "sampling: { fixed: 8 }") };
    const head = { "evenhand.yaml": CONFIG.replace("coverage: 0.9", "sampling: { fixed: 2 }") };
    expect(await items(head, base)).toEqual([
      "sampling: 8 answers a case → 2 answers a case (looser)",
    ]);
  });

  it("writes a name that would end its backticks as JSON", async () => {
    const head = CONFIG.replace("regulatory: {", '"a`b": { tier: warn,');
    const base = { [evals]: EVALS.replace("regulatory", '"a`b", regulatory') };
    expect(await items({ "evenhand.yaml": head }, base)).toEqual([
      '"a`b" tier: gate → warn (looser)',
    ]);
  });

  it("shows the lines, without headers", async () => {
    const found = await detectedIn(changeOf(swap("margin: 0.3", "margin: 0.5")));
    expect(found.policyChanges).toMatchObject([
      {
        path: "evenhand.yaml",
        diff: [
          "   coverage: 0.9",
          "   slices:",
          "-    regulatory: { margin: 0.3 }",
          "+    regulatory: { margin: 0.5 }",
        ].join("\n"),
      },
    ]);
    expect(found.kind).toBe("nothing");
  });

  it("shows the lines of an invalid one, and says nothing about their meaning", async () => {
    const found = await detectedIn(changeOf(swap("coverage: 0.9", "coverage: 9")));
    expect(found.policyChanges).toMatchObject([
      { items: [], diff: expect.stringContaining("+  coverage: 9") },
    ]);
    expect(found.headProblems).toHaveLength(1);
  });

  it("tells a removal", async () => {
    expect(await items({ "evenhand.yaml": null })).toEqual([
      "configuration: present → none (looser)",
    ]);
  });

  it("decides by base's, whatever head edits beside a prompt", async () => {
    const found = await detectedIn(
      changeOf({ ...swap("margin: 0.3", "margin: 4"), [answer]: `${PROMPT}More.\n` }),
    );
    expect(found.config.gate.slices["regulatory"]?.margin).toBe(0.3);
    expect(found.policyChanges[0]?.items).toHaveLength(1);
  });
});

describe("detect() of edits to the policy of slices and metrics", () => {
  const MUTE = "tier: show, until: 2026-12-01, owner: ada, reason: new voice";

  /** Items of an edit from one `gate` to another, in a repository that has all their names. */
  const between = (from: string, to: string) =>
    items(
      { "evenhand.yaml": CONFIG.replace(/gate:[^]*/, `gate: { ${to} }\n`) },
      { "evenhand.yaml": CONFIG.replace(/gate:[^]*/, `gate: { ${from} }\n`) },
    );
  const slice = (words: string) => `slices: { refunds: { ${words} } }`;
  const metric = (name: string, words: string) => `metrics: { ${name}: { ${words} } }`;

  it.each<[string, string, readonly string[]]>([
    ["critical: true", "", ["`refunds` critical: true → false (looser)"]],
    ["", "critical: true", ["`refunds` critical: false → true (stricter)"]],
    ["holdout: true", "", ["`refunds` holdout: true → false (changed)"]],
    ["", "holdout: true", ["`refunds` holdout: false → true (changed)"]],
    ["floor: { min: 4, owner: ada, reason: why }", "", ["`refunds` floor: 4.00 → none (looser)"]],
    [
      "floor: { min: 4, owner: ada, reason: why }",
      "floor: { min: 3.75, owner: ada, reason: why }",
      ["`refunds` floor: 4.00 → 3.75 (looser)"],
    ],
    ["", "floor: { min: 4, owner: ada, reason: why }", ["`refunds` floor: none → 4.00 (stricter)"]],
    [
      "floor: { min: 4, owner: ada, reason: why }",
      "floor: { min: 4, owner: eve, reason: because }",
      [
        "`refunds` floor owner: ada → eve (changed)",
        "`refunds` floor reason: why → because (changed)",
      ],
    ],
    [
      "",
      MUTE,
      ["`refunds` mute: none → to 1 Dec 2026 (looser)", "`refunds` tier: gate → show (looser)"],
    ],
    [
      MUTE,
      "",
      ["`refunds` mute: to 1 Dec 2026 → none (stricter)", "`refunds` tier: show → gate (stricter)"],
    ],
    [
      MUTE,
      MUTE.replace("2026-12-01", "2027-02-01"),
      ["`refunds` mute: to 1 Dec 2026 → to 1 Feb 2027 (looser)"],
    ],
    [
      MUTE,
      MUTE.replace("2026-12-01", "2026-11-30").replace("ada", "eve"),
      [
        "`refunds` mute: to 1 Dec 2026 → to 30 Nov 2026 (stricter)",
        "`refunds` mute owner: ada → eve (changed)",
      ],
    ],
    [MUTE, "tier: show", ["`refunds` mute: to 1 Dec 2026 → none (stricter)"]],
  ])("tells a slice's %j → %j in words", async (from, to, expected) => {
    expect(await between(slice(from), slice(to))).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    [
      "tier: gate",
      metric("cost_usd", "margin: 0.001"),
      [
        "metric `cost_usd` margin: default → 0.001 (changed)",
        "metric `cost_usd` tier: not compared → gate (stricter)",
      ],
    ],
    [
      metric("cost_usd", "tier: warn"),
      "tier: gate",
      ["metric `cost_usd` tier: warn → not compared (looser)"],
    ],
    [
      metric("cost_usd", "margin: 0.001, min_effect: 0.0005"),
      metric("cost_usd", "margin: 0.0012, min_effect: 0.0004, tier: warn"),
      [
        "metric `cost_usd` margin: 0.001 → 0.0012 (looser)",
        "metric `cost_usd` min_effect: 0.0005 → 0.0004 (stricter)",
        "metric `cost_usd` tier: gate → warn (looser)",
      ],
    ],
    [
      "tier: gate",
      metric("rubric", "margin: 4"),
      ["metric `rubric` margin: default → 4.00 (looser)"],
    ],
    [
      "tier: gate",
      metric("rubric", "margin: 0.1"),
      ["metric `rubric` margin: default → 0.10 (stricter)"],
    ],
    [
      "tier: gate",
      metric("rubric", "margin: 0.2"),
      ["metric `rubric` margin: default → 0.20 (changed)"],
    ],
    [
      metric("checks", "min_effect: 0.2"),
      "tier: gate",
      ["metric `checks` min_effect: 0.20 → default (stricter)"],
    ],
    ["tier: gate", metric("judge", "tier: show"), ["metric `judge` tier: gate → show (looser)"]],
    [
      metric("grounded", ""),
      metric("grounded", `slices: { refunds: { ${MUTE} }, (all): { margin: 0.5 } }`),
      [
        "metric `grounded` in all cases margin: default → 0.50 (changed)",
        "metric `grounded` in `refunds` mute: none → to 1 Dec 2026 (looser)",
        "metric `grounded` in `refunds` tier: gate → show (looser)",
      ],
    ],
    [
      metric("rubric", "slices: { refunds: { margin: 0.5 } }"),
      metric("rubric", ""),
      ["metric `rubric` in `refunds` margin: 0.50 → 0.30 (stricter)"],
    ],
    [
      "branches: [next, release/*]",
      "branches: [next, hotfix/*]",
      [
        "policy of branches `hotfix/*`: the default branch's → their own (looser)",
        "policy of branches `release/*`: their own → the default branch's (stricter)",
      ],
    ],
  ])("tells %j → %j in words", async (from, to, expected) => {
    expect(await between(from, to)).toEqual(expected);
  });
});

describe("detect() of edits to eval sets", () => {
  const swap = (from: string, to: string) => ({ [evals]: EVALS.replace(from, to) });
  const invoice = EVALS.slice(EVALS.indexOf("  - id: invoice"));

  it.each<[string, string, readonly string[]]>([
    [invoice, "", ["number of cases (1 removed): 2 → 1 (looser)"]],
    ["  - id: invoice", "  - id: bill", ["number of cases (1 removed, 1 added): 2 → 2 (looser)"]],
    [
      invoice,
      `${invoice}  - id: more\n    input: { question: "?" }\n`,
      ["number of cases (1 added): 2 → 3 (changed)"],
    ],
    ["Where is my invoice?", "Where?", ["cases edited in place: 0 → 1 (changed)"]],
    [
      "    must_pass: true\n",
      "",
      ["cases edited in place: 0 → 1 (changed)", "must-pass cases: 1 → 0 (looser)"],
    ],
    [
      '  - not-contains: "As an AI"\n',
      '  - not-contains: "AI"\n  - max-length: 9\n',
      [
        "cases edited in place: 0 → 2 (changed)",
        "checks of edited cases: as they are → 2 removed, 4 added (looser)",
      ],
    ],
    ["Every claim", "Each claim", ["criterion `grounded`: old wording → new wording (changed)"]],
    [
      "  - id: grounded\n",
      "  - id: grounded\n    weight: 2\n",
      ["criterion `grounded` weight: 1.00 → 2.00 (changed)"],
    ],
    [
      "  - id: grounded\n",
      "  - id: tone\n",
      [
        "criterion `grounded`: scored → removed (looser)",
        "criterion `tone`: none → scored (stricter)",
      ],
    ],
    ["cases:", "# a comment\ncases:", []],
  ])("tells %j → %j in words", async (from, to, expected) => {
    expect(await items(swap(from, to))).toEqual(expected);
  });

  it("tells a removal and a first one", async () => {
    const noSlices = { "evenhand.yaml": CONFIG.slice(0, CONFIG.indexOf("  slices:")) };
    expect(await items({ [evals]: null }, noSlices)).toEqual(["eval set: 2 cases → none (looser)"]);
    expect(await items({ [evals]: EVALS }, { [evals]: null })).toEqual([
      "eval set: none → 2 cases (changed)",
    ]);
  });

  it("follows cases into their files, where only those changed", async () => {
    const rows = ["a", "b", "c"].map((id) => `{"id":"${id}","input":{"question":"${id}"}}`);
    const file = "evals/rows.jsonl";
    const base = {
      [evals]: `${EVALS}cases_from: [../rows.jsonl]\n`,
      [file]: `${rows.join("\n")}\n`,
    };
    const found = await detectedIn(changeOf({ [file]: `${rows.slice(1).join("\n")}\n` }, base));
    expect(found.policyChanges).toEqual([
      {
        path: file,
        items: [{ what: "number of cases (1 removed)", from: "5", to: "4", direction: "looser" }],
        diff: [`-${rows[0]}`, ` ${rows[1]}`, ` ${rows[2]}`].join("\n"),
      },
    ]);
  });

  it("leaves other files of such names alone", async () => {
    expect(await items({ "package.json": "{}", "data/x.jsonl": "{}" })).toEqual([]);
  });

  it("tells an eval set once that several prompts share", async () => {
    const config = CONFIG.replace("evals/{name}.yaml", "evals/all.yaml");
    const base = {
      "evenhand.yaml": config,
      "evals/all.yaml": EVALS,
      "prompts/b.md": "B {{question}}",
    };
    const found = await detectedIn(
      changeOf({ "evals/all.yaml": EVALS.replace(invoice, "") }, base),
    );
    expect(found.policyChanges.map(({ path }) => path)).toEqual(["evals/all.yaml"]);
  });
});
