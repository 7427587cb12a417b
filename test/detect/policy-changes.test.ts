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
      "prompts/**/*.md",
      "prompts/a/*.md",
      [
        "evals of `prompts/**/*.md`: evals/{name}.yaml → not gated (looser)",
        "evals of `prompts/a/*.md`: not gated → evals/{name}.yaml (stricter)",
      ],
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
    expect(await items({ "evenhand.yaml": head })).toEqual(['"a`b" tier: gate → warn (looser)']);
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
    expect(await items({ [evals]: null })).toEqual(["eval set: 2 cases → none (looser)"]);
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
