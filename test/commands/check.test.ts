import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { describe, expect, it } from "vitest";

import { cases, CHECKS, PROMPT, RUBRIC } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";
import { newFolder, type } from "./terminal.ts";

const VALID = {
  "evenhand.yaml": CONFIG,
  "prompts/support/answer.md": PROMPT,
  "evals/support/answer.yaml": `${RUBRIC}${CHECKS}${cases(3)}`,
};

/** Checks files as they lie in a folder that is no repository. */
async function checked(files: { readonly [path: string]: string }, line = "check") {
  using folder = newFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.dir, path)), { recursive: true });
    if (text.startsWith("-> ")) symlinkSync(text.slice(3), join(folder.dir, path));
    else writeFileSync(join(folder.dir, path), text);
  }
  return await type(folder.dir, line);
}

const lines = (text: string) => text.trimEnd().split("\n");

describe("evenhand check", () => {
  it("finds a valid set-up valid, before any commit and without a key", async () => {
    expect(await checked(VALID)).toEqual({
      code: 0,
      out: "support/answer: prompts/support/answer.md, 3 cases\nEverything is valid.\n",
      err: "",
    });
  });

  it("counts one case as one", async () => {
    const { out } = await checked({
      ...VALID,
      "evals/support/answer.yaml": `${RUBRIC}${CHECKS}${cases(1)}`,
    });
    expect(out).toContain("support/answer: prompts/support/answer.md, 1 case\n");
  });

  it("prints JSON whose text is visible", async () => {
    const evals = VALID["evals/support/answer.yaml"].replace(
      "question:",
      '"a\u202eb": x, question:',
    );
    const { out } = await checked({ ...VALID, "evals/support/answer.yaml": evals }, "check --json");
    expect(out).toContain("`a\\u202eb` is given, but");
    expect(JSON.parse(out).warnings[0].message).toContain("a\u202eb");
  });

  it("tells every prompt's problems, each at its line and once", async () => {
    const { code, out } = await checked({
      ...VALID,
      "prompts/support/answer.md": PROMPT.replace("{{question}}", "{{queston}}"),
      "prompts/new.md": PROMPT,
      "evals/new.yaml": `${RUBRIC}cases: []\n`,
    });
    expect(code).toBe(2);
    expect(lines(out)).toEqual([
      expect.stringMatching(/^error: prompts\/new\.md: evals\/new\.yaml has no cases/),
      ...["01", "02", "03"].map((number) =>
        expect.stringMatching(
          new RegExp(
            `^error: prompts/support/answer\\.md:5: .*queston.* in case \`case-${number}\``,
          ),
        ),
      ),
      "new: prompts/new.md, 0 cases",
      "support/answer: prompts/support/answer.md, 3 cases",
      "4 problems.",
    ]);
  });

  it("tells what is wrong in several files that cannot be read", async () => {
    const { code, out } = await checked({
      ...VALID,
      "prompts/support/answer.md": `---\ntemperature: hot\n---\n${PROMPT}`,
      "evals/support/answer.yaml": `${RUBRIC}${cases(2)}  - { id: case-01, input: {} }\n`,
    });
    expect(code).toBe(2);
    expect(out).toMatch(/^error: prompts\/support\/answer\.md:2: .*temperature/m);
    expect(out).toMatch(/^error: evals\/support\/answer\.yaml:6: case id `case-01` is repeated/m);
  });

  it.each<[string, { readonly [path: string]: string }, RegExp]>([
    [
      "no configuration",
      {},
      /^error: evenhand\.yaml: there is no configuration at this path; add it with `prompts:/,
    ],
    [
      "a configuration with a slip",
      { ...VALID, "evenhand.yaml": `${CONFIG}gat: {}\n` },
      /^error: evenhand\.yaml:7: unknown key `gat`; did you mean `gate`/,
    ],
    [
      "a pattern that no file fits",
      { ...VALID, "evenhand.yaml": CONFIG.replaceAll("prompts/**", "prompt/**") },
      /^error: evenhand\.yaml: `prompts\[\]\.files` matches no file/,
    ],
    [
      "a prompt without an eval set",
      { "evenhand.yaml": CONFIG, "prompts/a.md": PROMPT },
      /^error: prompts\/a\.md: there is no eval set at evals\/a\.yaml/,
    ],
    [
      "a prompt that is a link",
      { ...VALID, "prompts/link.md": "-> /etc/passwd" },
      /^error: prompts\/link\.md/m,
    ],
    [
      "a rubric without a judge",
      { ...VALID, "evenhand.yaml": CONFIG.replace(/judge:.*\n/, "") },
      /has a rubric, but evenhand\.yaml names no `judge`/,
    ],
  ])("says what to do about %s", async (_, files, message) => {
    const { code, out } = await checked(files);
    expect(code).toBe(2);
    expect(out).toMatch(message);
    expect(out).toMatch(/\n1 problem\.\n$/);
  });

  it("warns of what stops nothing", async () => {
    const evals = VALID["evals/support/answer.yaml"].replaceAll("input: {", "input: { tone: kind,");
    const { code, out } = await checked({ ...VALID, "evals/support/answer.yaml": evals });
    expect(code).toBe(0);
    expect(lines(out)[0]).toMatch(
      /^warning: evals\/support\/answer\.yaml:5: `tone` is given, but prompts\/support\/answer\.md never uses it$/,
    );
  });

  it("knows no prompt that is not there, and names the nearest", async () => {
    const { code, err } = await checked(VALID, "check --why support/anwser");
    expect(code).toBe(3);
    expect(err).toBe(
      "evenhand.yaml has no prompt `support/anwser`; did you mean `support/answer`?\n",
    );
  });

  it("names no place where an eval set's data could have been, but is not", async () => {
    const registry = `shop:\n  class: evals.elsuite.basic.match:Match\n  args: { samples_jsonl: shop/all.jsonl }\n`;
    const row = '{"input":[{"role":"user","content":"Hi"}],"ideal":"Hello"}\n';
    const { out } = await checked(
      {
        "evenhand.yaml": CONFIG.replace("evals/{name}", "registry/evals/{name}"),
        "prompts/support/answer.md": "Answer.\n",
        "registry/evals/support/answer.yaml": registry,
        "shop/all.jsonl": row,
      },
      "check --why support/answer",
    );
    expect(lines(out).filter((line) => line.includes("all.jsonl →"))).toEqual([
      expect.stringMatching(/→ \S*all\.jsonl$/),
    ]);
  });

  it("prints the graph of a prompt that leads back to itself, once", async () => {
    const { code, out } = await checked(
      {
        ...VALID,
        "evenhand.yaml": CONFIG.replace("*.md", "*.{md,prompt}"),
        "prompts/a.prompt": "{{> b}} {{question}}",
        "prompts/_b.prompt": "{{> c}}",
        "prompts/_c.prompt": "{{> b}}",
      },
      "check --why a",
    );
    expect(code).toBe(2);
    expect(out).toMatch(/^error: prompts\/_c\.prompt:1: .* closes a circle/m);
    expect(out).toContain(`a depends on
  evenhand.yaml:2: files: prompts/**/*.{md,prompt} → prompts/a.prompt
    prompts/a.prompt:1: {{> b}} → prompts/_b.prompt
      prompts/_b.prompt:1: {{> c}} → prompts/_c.prompt
        prompts/_c.prompt:1: {{> b}} → prompts/_b.prompt
`);
  });

  it("reads another configuration where it is told to", async () => {
    const { "evenhand.yaml": config, ...rest } = VALID;
    const { code } = await checked(
      { ...rest, "ci/gate.yaml": config },
      "check --config ci/gate.yaml",
    );
    expect(code).toBe(0);
  });

  it.each<[string, string, RegExp]>([
    [
      "a slice that no case has",
      "slices: { vipp: {} }",
      /^error: evenhand\.yaml:7: slice `vipp` is in no case of any eval set; did you mean `vip`\?\n/,
    ],
    [
      "a metric that nothing measures",
      "metrics: { groundd: {} }",
      /^error: evenhand\.yaml:7: metric `groundd` is measured by no eval set; did you mean `grounded`\?\n/,
    ],
    [
      "a mute that is over",
      "slices: { vip: { tier: show, until: 2026-01-31, owner: ada, reason: why } }",
      /^error: evenhand\.yaml:7: the mute of `vip` ended on 31 Jan 2026; ada has to renew or remove it\n/,
    ],
  ])("refuses policy for %s", async (_, gate, message) => {
    const { code, out } = await checked({
      ...VALID,
      "evenhand.yaml": `${CONFIG}gate: { ${gate} }\n`,
      "evals/support/answer.yaml": `${RUBRIC}${CHECKS}${cases(3, "slices: [vip]")}`,
    });
    expect(code).toBe(2);
    expect(out).toMatch(message);
    expect(out).toMatch(/\n1 problem\.\n$/);
  });

  it("prints the same as JSON", async () => {
    const { code, out } = await checked(
      { "evenhand.yaml": CONFIG, "prompts/a.md": PROMPT },
      "check --json",
    );
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      prompts: [{ name: "a", path: "prompts/a.md", cases: 0 }],
      problems: [
        {
          file: "prompts/a.md",
          line: null,
          message: "there is no eval set at evals/a.yaml",
          hint: null,
        },
      ],
      warnings: [],
    });
  });
});

describe("evenhand check --policy", () => {
  const files = {
    ...VALID,
    "evenhand.yaml": `${CONFIG}gate:
  evidence: exclude
  branches: [release/*, next]
  slices:
    regulatory: { critical: true, margin: 0.2 }
    tone: { tier: show, until: 2999-12-01, owner: eve, reason: new voice }
    vip: { holdout: true, floor: { min: 3.5, owner: ada@acme.dev, reason: contract } }
  metrics:
    cost_usd: { tier: warn, margin: 0.001, min_effect: 0.0005 }
`,
    "evals/support/answer.yaml": `${RUBRIC}${CHECKS}${cases(8, "slices: [regulatory, tone]")}${cases(
      2,
      "slices: [vip]",
    )
      .replace("cases:\n", "")
      .replaceAll("case-", "vip-")}`,
  };

  it("prints the policy as it holds, aligned", async () => {
    const { code, out } = await checked(files, "check --policy");
    expect(code).toBe(0);
    const printed = lines(out);
    expect(printed.slice(0, 3)).toEqual([
      "support/answer: prompts/support/answer.md, 10 cases",
      "Everything is valid.",
      "",
    ]);
    expect(printed[3]).toMatch(/^Policy of evenhand\.yaml, version [0-9a-f]{12}$/);
    expect(`\n${printed.slice(4).join("\n")}\n`).toBe(`

tier                 gate
evidence             exclude
coverage             0.9
inconclusive         fail
sampling             auto
on_policy_change     show
show_head_rubric     false
require_calibration  none
branches             release/*, next
judge                scripted/critic
share                unless public
max_usd              15
max_calls            20000

Slice       Metric    Cases  Tier  Margin  Min effect  Floor                 Notes
regulatory  rubric        8  gate    0.20        0.10                        critical
regulatory  checks        8  gate     12%          5%                        critical
regulatory  judge         8  gate     12%          5%                        critical
regulatory  cost_usd      8  warn   0.001      0.0005                        critical; never red
tone        rubric        8  show    0.30        0.10                        muted to 1 Dec 2999 by eve (new voice); never red
tone        checks        8  show     12%          5%                        muted to 1 Dec 2999 by eve (new voice); never red
tone        judge         8  show     12%          5%                        muted to 1 Dec 2999 by eve (new voice); never red
tone        cost_usd      8  show   0.001      0.0005                        muted to 1 Dec 2999 by eve (new voice); never red
vip         rubric        2  gate    0.30        0.10  3.50 by ada@acme.dev  holdout; never red: fewer than 8 cases
vip         checks        2  gate     12%          5%                        holdout
vip         judge         2  gate     12%          5%                        holdout
vip         cost_usd      2  warn   0.001      0.0005                        holdout; never red
(all)       rubric       10  gate    0.15        0.05
(all)       checks       10  gate      5%          2%
(all)       judge        10  gate      5%          2%
(all)       cost_usd     10  warn   0.001      0.0005                        never red

Never red in anything: tone.
`);
  });

  it("prints the same as JSON", async () => {
    const { out } = await checked(files, "check --policy --json");
    const { policy } = JSON.parse(out);
    expect(policy).toMatchObject({
      path: "evenhand.yaml",
      version: expect.stringMatching(/^[0-9a-f]{64}$/),
      run: { evidence: "exclude", branches: ["release/*", "next"], sampling: "auto", max_usd: 15 },
    });
    expect(policy.rows).toHaveLength(16);
    expect(policy.rows[0]).toEqual({
      slice: "regulatory",
      metric: "rubric",
      cases: 8,
      tier: "gate",
      margin: 0.2,
      minEffect: 0.1,
      floor: null,
      mute: null,
      critical: true,
      holdout: false,
      never: null,
    });
  });

  it("warns of models that can move, each at its line", async () => {
    const config = files["evenhand.yaml"]
      .replace("provider: scripted, model: writer", "provider: openai, model: gpt-5.4-mini")
      .replace("provider: scripted, model: critic", "provider: anthropic, model: claude-sonnet-5");
    const { code, out } = await checked({ ...files, "evenhand.yaml": config }, "check --policy");
    expect(code).toBe(0);
    const fault = "its id has no date, so the provider may serve another model by it";
    expect(lines(out).slice(0, 2)).toEqual([
      `warning: evenhand.yaml:5: \`gpt-5.4-mini\` can move under you: ${fault}; name a dated one where there is one`,
      `warning: evenhand.yaml:6: \`claude-sonnet-5\` can move under you: ${fault}; name a dated one where there is one`,
    ]);
    const silent = await checked({ ...files, "evenhand.yaml": config });
    expect(silent.out).not.toContain("can move");
  });

  it("prints names of slices and owners without what a terminal would obey", async () => {
    const config = `${CONFIG}gate:
  slices:
    "a\\e[31mb": { floor: { min: 4, owner: "e\\u202eve", reason: why } }
`;
    const evals = `${RUBRIC}${CHECKS}${cases(8, 'slices: ["a\\e[31mb"]')}`;
    const { out } = await checked(
      { ...files, "evenhand.yaml": config, "evals/support/answer.yaml": evals },
      "check --policy",
    );
    expect(out).toContain("a\\u{1b}[31mb");
    // oxlint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });

  it("tells errors alone where the configuration cannot be read", async () => {
    const { code, out } = await checked(
      { ...files, "evenhand.yaml": "gate: 1\n" },
      "check --policy",
    );
    expect(code).toBe(2);
    expect(out).not.toContain("Policy of");
  });
});
