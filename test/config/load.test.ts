import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseConfig } from "../../src/config/load.ts";
import { sentences, valueOf } from "../text/reading.ts";

const MINIMAL = `prompts:
  - files: prompts/**/*.md
    evals: evals/{name}.yaml
`;

/** What a slice or a metric is that nothing is said of. */
const TARGET = { tier: null, margin: null, minEffect: null, floor: null, mute: null };
const SLICE = { ...TARGET, critical: false, holdout: false };

const read = (text: string) => parseConfig(text, "evenhand.yaml");
const readMore = (text: string) => read(MINIMAL + text);

describe("parseConfig()", () => {
  it("fills in every default", () => {
    expect(valueOf(read(MINIMAL))).toMatchObject({
      path: "evenhand.yaml",
      prompts: [{ files: "prompts/**/*.md", evals: "evals/{name}.yaml" }],
      models: {},
      judge: null,
      gate: {
        tier: "gate",
        coverage: 0.9,
        inconclusive: "fail",
        sampling: "auto",
        evidence: "detect",
        onPolicyChange: "show",
        showHeadRubric: false,
        requireCalibration: null,
        emergency: [],
        signOff: null,
        branches: [],
        slices: {},
        metrics: {},
      },
      budget: { maxUsd: 15, maxCalls: 20_000 },
    });
  });

  it("reads an application under test, with its defaults", () => {
    const targetIn = (target: string) =>
      valueOf(read(`${MINIMAL}    target: ${target}\n`)).prompts[0]!.target;
    const defaults = { slots: 2, timeoutMs: 60_000, forks: "refuse" };
    expect(targetIn("{ command: [python3, a.py], files: ['app/**'] }")).toEqual({
      kind: "command",
      command: ["python3", "a.py"],
      files: ["app/**"],
      env: [],
      memoryMb: 2048,
      ...defaults,
    });
    expect(targetIn("{ url: 'http://127.0.0.1:8000/answer', api_key_env: APP }")).toEqual({
      kind: "http",
      url: "http://127.0.0.1:8000/answer",
      apiKeyEnv: "APP",
      files: [],
      ...defaults,
    });
  });

  it.each([
    ["{ files: ['a/**'] }", "names no application"],
    ["{ command: [a], url: 'http://a.example', files: ['a/**'] }", "both a `command` and a `url`"],
    ["{ command: [a] }", "a `command` and no `files`"],
    ["{ command: [a], files: [a], api_key_env: KEY }", "name it under `env`"],
    ["{ url: 'http://a.example', env: [KEY] }", "an `env`, which a `url` cannot be given"],
    ["{ command: [], files: [a] }", "a list, program and arguments"],
    ["{ command: python3 app.py, files: [a] }", "a list, program and arguments"],
    ["{ command: [a], files: [../a] }", "a pattern of repository paths"],
    ["{ url: 'file:///etc/passwd' }", "an http or https address"],
  ])("refuses the target %s", (target, words) => {
    expect(sentences(read(`${MINIMAL}    target: ${target}\n`)).join("\n")).toContain(words);
  });

  it("reads every key", () => {
    const config = valueOf(
      readMore(`models:
  default: { provider: openai, model: gpt-4o-mini }
  local: { provider: openai-compatible, model: llama, base_url: "http://127.0.0.1:8080/v1", api_key_env: LOCAL_KEY, concurrency: 2, prices: { input: 0.5, output: 2, cache_write: 0.75 } }
judge: { provider: anthropic, model: claude, same_family: one key only }
gate:
  tier: warn
  coverage: 1
  inconclusive: allow_unmeasured
  sampling: { fixed: 4 }
  evidence: exclude
  on_policy_change: block
  show_head_rubric: true
  require_calibration: { kappa: 0.5 }
  emergency: [Octocat]
  sign_off: { by: [octocat], role: maintain, teams: [acme/legal] }
  branches: [release/*, next]
  slices:
    regulatory:
      tier: gate
      margin: 0.2
      min_effect: 0.05
      critical: true
      floor: { min: 3.5, reason: contract, owner: law@acme.dev }
    (all): { tier: show }
    secret: { margin: 0.4, holdout: true }
    tone: { tier: show, until: 2026-12-01, owner: ada@acme.dev, reason: new voice }
  metrics:
    cost_usd: { tier: warn, margin: 0.001, min_effect: 0.0005 }
    grounded:
      floor: { min: 4, reason: trust, owner: ada }
      slices:
        regulatory: { tier: gate, margin: 12, min_effect: 5, floor: { min: 4.5, reason: law, owner: eve } }
        tone: { tier: show, until: "2027-01-31", owner: eve, reason: too few }
budget: { max_usd: 2.5, max_calls: 500 }
`),
    );
    expect(config.models["default"]).toEqual({
      ref: { provider: "openai", model: "gpt-4o-mini", baseUrl: null, apiKeyEnv: null },
      concurrency: 8,
    });
    expect(config.models["local"]).toEqual({
      ref: {
        provider: "openai-compatible",
        model: "llama",
        baseUrl: "http://127.0.0.1:8080/v1",
        apiKeyEnv: "LOCAL_KEY",
        price: { input: 0.5, cached: 0.5, cacheWrite: 0.75, output: 2 },
      },
      concurrency: 2,
    });
    expect(config.judge).toMatchObject({ ref: { model: "claude" }, sameFamily: "one key only" });
    expect(config.gate).toEqual({
      tier: "warn",
      coverage: 1,
      inconclusive: "allow_unmeasured",
      sampling: { fixed: 4 },
      evidence: "exclude",
      onPolicyChange: "block",
      showHeadRubric: true,
      requireCalibration: { kappa: 0.5, maxAgeDays: 90 },
      signOff: { by: ["octocat"], role: "maintain", teams: ["acme/legal"] },
      advisory: [],
      emergency: ["octocat"],
      branches: ["release/*", "next"],
      slices: {
        regulatory: {
          ...SLICE,
          tier: "gate",
          margin: 0.2,
          minEffect: 0.05,
          critical: true,
          floor: { min: 3.5, reason: "contract", owner: "law@acme.dev" },
        },
        "(all)": { ...SLICE, tier: "show" },
        secret: { ...SLICE, margin: 0.4, holdout: true },
        tone: {
          ...SLICE,
          tier: "show",
          mute: { until: "2026-12-01", owner: "ada@acme.dev", reason: "new voice" },
        },
      },
      metrics: {
        cost_usd: { ...TARGET, tier: "warn", margin: 0.001, minEffect: 0.0005, slices: {} },
        grounded: {
          ...TARGET,
          floor: { min: 4, reason: "trust", owner: "ada" },
          slices: {
            regulatory: {
              tier: "gate",
              margin: 12,
              minEffect: 5,
              floor: { min: 4.5, reason: "law", owner: "eve" },
              mute: null,
            },
            tone: {
              ...TARGET,
              tier: "show",
              mute: { until: "2027-01-31", owner: "eve", reason: "too few" },
            },
          },
        },
      },
    });
    expect(config.budget).toEqual({ maxUsd: 2.5, maxCalls: 500 });
  });

  it("needs no key and no address for the scripted provider", () => {
    const { models } = valueOf(
      readMore("models: { default: { provider: scripted, model: demo } }"),
    );
    expect(models["default"]?.ref).toMatchObject({ baseUrl: null, apiKeyEnv: null });
  });

  it("finds no policy for a slice that is called like something all objects have", () => {
    const { gate, models } = valueOf(readMore("gate: { slices: { billing: { margin: 1 } } }"));
    expect(gate.slices["toString"]).toBeUndefined();
    expect(models["hasOwnProperty"]).toBeUndefined();
  });

  it.each([
    [
      "",
      "evenhand.yaml:1: `prompts` is missing; it is a list of at least one `{ files: …, evals: … }`",
    ],
    [
      "prompts: []",
      "evenhand.yaml:1: `prompts` must be a list of at least one `{ files: …, evals: … }`, not a list",
    ],
    ["- files: a", "evenhand.yaml:1: a mapping is expected here, not a list"],
    [
      "prompts: prompts/*.md",
      'evenhand.yaml:1: `prompts` must be a list of at least one `{ files: …, evals: … }`, not "prompts/*.md"; write `[…]` around it',
    ],
    [
      "prompts:\n  - files: prompts/*.md",
      "evenhand.yaml:2: `prompts[0].evals` is missing; it is the repository path of a `.yaml`, `.json`, `.jsonl` or `.csv` file, such as `evals/{name}.yaml`, or `{file}` where the prompt's own file holds it",
    ],
  ])("refuses %j as a whole", (text, sentence) => {
    expect(sentences(read(text))).toEqual([sentence]);
  });

  it.each([
    ["gate:\n  sign_off: {}", "5: `gate.sign_off` names nobody; add `by`, `role` or `teams`"],
    [
      "gate:\n  sign_off: { by: [оctocat] }",
      '5: `gate.sign_off.by[0]` must be the login of a person on GitHub, without `@`, not "оctocat"',
    ],
    ["modles: {}", "4: unknown key `modles`; did you mean `models`?"],
    [
      "plugins: []",
      "4: unknown key `plugins`; known are `prompts`, `run`, `models`, `judge`, `gate`, `store` and `budget`",
    ],
    [
      "gate:\n  tresholds: 1",
      "5: unknown key `tresholds` in `gate`; known are `tier`, `coverage`, `inconclusive`, `sampling`, `evidence`, `on_policy_change`, `show_head_rubric`, `require_calibration`, `emergency`, `sign_off`, `branches`, `slices` and `metrics`",
    ],
    [
      "gate:\n  sampling: { fixd: 3, fixed: 3 }",
      "5: unknown key `fixd` in `gate.sampling`; did you mean `fixed`?",
    ],
    [
      "models:\n  fast: { provider: opnai, model: m }",
      '5: `models.fast.provider` must be one of openai, openai-responses, azure-openai, anthropic, gemini, vertex, bedrock, openrouter, openai-compatible, scripted, not "opnai"; did you mean `openai`?',
    ],
    [
      "models:\n  fast: { provider: openai }",
      "5: `models.fast.model` is missing; it is the id of a model",
    ],
    [
      "models:\n  fast: { provider: openai, model: 4 }",
      "5: `models.fast.model` must be the id of a model, not 4; put it in quotes",
    ],
    [
      'models:\n  fast: { provider: openai, model: ".." }',
      '5: `models.fast.model` must be the id of a model, not ".."',
    ],
    [
      "models:\n  fast: { provider: openai-compatible, model: m }",
      "5: `models.fast` needs a `base_url`: `openai-compatible` has no address of its own; add `base_url: https://HOST/v1`",
    ],
    [
      "judge:\n  model: m\n  provider: openai-compatible",
      "6: `judge` needs a `base_url`: `openai-compatible` has no address of its own; add `base_url: https://HOST/v1`",
    ],
    [
      "judge: { provider: openai, model: m, same_family: ' ' }",
      '4: `judge.same_family` must be the reason why a judge of the generator\'s own family is accepted, not " "',
    ],
    [
      "judge: { provider: openai, model: m, same_family: true }",
      "4: `judge.same_family` must be the reason why a judge of the generator's own family is accepted, not true; put it in quotes",
    ],
    [
      "judge: { provider: openai, model: m, concurrency: 0 }",
      "4: `judge.concurrency` must be a whole number from 1 to 256, not 0",
    ],
    [
      "gate: { tier: gates }",
      '4: `gate.tier` must be one of gate, warn, show, not "gates"; did you mean `gate`?',
    ],
    ["gate: { coverage: 0 }", "4: `gate.coverage` must be a share above 0 and up to 1, not 0"],
    ["gate: { coverage: 90 }", "4: `gate.coverage` must be a share above 0 and up to 1, not 90"],
    [
      "gate: { inconclusive: pass }",
      '4: `gate.inconclusive` must be one of fail, allow_unmeasured, not "pass"',
    ],
    [
      "gate: { sampling: { fixed: 1000 } }",
      "4: `gate.sampling.fixed` must be a whole number from 1 to 50, not 1000",
    ],
    [
      "gate: { sampling: always }",
      '4: `gate.sampling` must be `auto` or `{ fixed: k }` with k from 1 to 50, not "always"',
    ],
    ["gate: { slices: [a] }", "4: `gate.slices` must be a mapping, not a list"],
    [
      "gate: { slices: { a: { margin: -1 } } }",
      "4: `gate.slices.a.margin` must be a number of points from 0 to 4, not -1",
    ],
    ["budget: { max_usd: lots }", '4: `budget.max_usd` must be an amount in dollars, not "lots"'],
    [
      "budget: { max_calls: 1.5 }",
      "4: `budget.max_calls` must be a whole number from 1 to 10000000, not 1.5",
    ],
    ["budget:", "4: `budget` must be a mapping, not empty"],
    [
      "gate: { evidence: exclud }",
      '4: `gate.evidence` must be one of detect, exclude, not "exclud"; did you mean `exclude`?',
    ],
    [
      "gate: { on_policy_change: refuse }",
      '4: `gate.on_policy_change` must be one of show, block, not "refuse"',
    ],
    [
      "gate: { require_calibration: { kappa: 2 } }",
      "4: `gate.require_calibration.kappa` must be a κ above 0 and up to 1, not 2",
    ],
    [
      "gate: { show_head_rubric: maybe }",
      '4: `gate.show_head_rubric` must be true or false, not "maybe"',
    ],
    [
      "gate: { branches: release/* }",
      '4: `gate.branches` must be a list of patterns of branch names such as `release/*`, not "release/*"; write `[…]` around it',
    ],
    [
      'gate:\n  branches:\n    - next\n    - "!main"',
      '7: `gate.branches[1]` must be a pattern of branch names such as `release/*`, not "!main"',
    ],
    ["gate: { slices: { a: { floor: 3 } } }", "4: `gate.slices.a.floor` must be a mapping, not 3"],
    [
      "gate:\n  slices:\n    a:\n      floor: { min: 3, owner: ada }",
      "7: `gate.slices.a.floor.reason` is missing; it is the reason, in a few words",
    ],
    [
      "gate: { slices: { a: { floor: { min: 0.5, owner: ada, reason: why } } } }",
      "4: `gate.slices.a.floor.min` must be a score of the rubric from 1 to 5, not 0.5",
    ],
    [
      "gate: { slices: { a: { critical: yes } } }",
      '4: `gate.slices.a.critical` must be true or false, not "yes"',
    ],
    [
      "gate: { slices: { a: { tier: show, until: 2026-02-30, owner: ada, reason: why } } }",
      '4: `gate.slices.a.until` must be the last day on which it holds, such as `2026-12-01`, not "2026-02-30"',
    ],
    [
      "gate: { slices: { a: { tier: show, until: 2026, owner: ada, reason: why } } }",
      "4: `gate.slices.a.until` must be the last day on which it holds, such as `2026-12-01`, not 2026; put it in quotes",
    ],
    [
      "gate: { metrics: { checks: { min_effect: 5 } } }",
      "4: `gate.metrics.checks.min_effect` is 5, and shares go from 0 to 1; write a number from 0 to 1",
    ],
    [
      "gate: { metrics: { judge: { slices: { law: { margin: 12 } } } } }",
      "4: `gate.metrics.judge.slices.law.margin` is 12, and shares go from 0 to 1; write a number from 0 to 1",
    ],
    [
      "gate: { metrics: { rubric: { min_effect: 40 } } }",
      "4: `gate.metrics.rubric.min_effect` is 40, and scores go from 1 to 5; write a number from 0 to 4",
    ],
    [
      "gate: { metrics: { checks: { floor: { min: 95, reason: ours, owner: ada } } } }",
      "4: `gate.metrics.checks.floor.min` is 95, and shares go from 0 to 1; write a number from 0 to 1",
    ],
    [
      "gate: { slices: { (all): { holdout: true } } }",
      "4: `(all)` is every case, and cannot be a holdout; name the slice whose cases are to be hidden",
    ],
    [
      "gate: { metrics: { a: { margin: -1 } } }",
      "4: `gate.metrics.a.margin` must be a number of 0 or more, in the metric's own unit, not -1",
    ],
    [
      "gate: { metrics: { a: { critical: true } } }",
      "4: unknown key `critical` in `gate.metrics.a`; known are `tier`, `margin`, `min_effect`, `floor`, `until`, `owner`, `reason` and `slices`",
    ],
    [
      "gate: { metrics: { a: { slices: { b: { slices: {} } } } } }",
      "4: unknown key `slices` in `gate.metrics.a.slices.b`; known are `tier`, `margin`, `min_effect`, `floor`, `until`, `owner` and `reason`",
    ],
  ])("refuses %j at its line", (text, sentence) => {
    expect(sentences(readMore(text))).toEqual([`evenhand.yaml:${sentence}`]);
  });

  it.each([
    ["until: 2026-12-01", "`until` without `owner` and `reason`"],
    ["owner: ada", "`owner` without `until` and `reason`"],
    ["until: 2026-12-01, reason: why", "`until` and `reason` without `owner`"],
  ])("refuses a mute of half its words: %s", (words, fault) => {
    const places = [
      ["slices:\n    a: { tier: show, # }", "gate.slices.a", 6],
      ["metrics:\n    a: { tier: show, # }", "gate.metrics.a", 6],
      [
        "metrics:\n    a:\n      slices:\n        b: { tier: show, # }",
        "gate.metrics.a.slices.b",
        8,
      ],
    ] as const;
    for (const [text, place, line] of places) {
      expect(sentences(readMore(`gate:\n  ${text.replace("#", words)}\n`))).toEqual([
        `evenhand.yaml:${line}: \`${place}\` has ${fault}; a mute has \`until\`, \`owner\` and \`reason\``,
      ]);
    }
  });

  it.each(["", "tier: gate, ", "tier: warn, "])(
    "refuses a mute of what is not shown alone: %j",
    (tier) => {
      const text = `gate:\n  slices:\n    a: { ${tier}until: 2026-12-01, owner: ada, reason: why }\n`;
      expect(sentences(readMore(text))).toEqual([
        "evenhand.yaml:6: `gate.slices.a` has `until`, `owner` and `reason`, which make `tier: show` a mute, but another tier; add `tier: show`, or remove them",
      ]);
    },
  );

  it("knows the lines of what it read, for sentences about it", () => {
    const { lineOf } = valueOf(readMore("gate:\n  slices:\n    a: {}\n    b:\n      margin: 1\n"));
    const lines = [["gate", "slices", "a"], ["gate", "slices", "b", "margin"], ["judge"]].map(
      lineOf,
    );
    expect(lines).toEqual([6, 8, 1]);
  });

  it("reports everything that is wrong, from top to bottom", () => {
    const text = "gate:\n  coverage: 2\n  teir: gate\nbudget:\n  max_usd: -1\nx: 1\n";
    expect(sentences(readMore(text)).map((sentence) => sentence.split(" ", 1)[0])).toEqual([
      "evenhand.yaml:5:",
      "evenhand.yaml:6:",
      "evenhand.yaml:8:",
      "evenhand.yaml:9:",
    ]);
  });

  it.each([
    "/etc/*.md",
    "../prompts/*.md",
    "prompts/../../*.md",
    "prompts\\*.md",
    "file://evil.js",
    "!prompts/*.md",
    "",
  ])("refuses %j as `files`", (files) => {
    const text = `prompts:\n  - evals: evals/{name}.yaml\n    files: ${JSON.stringify(files)}\n`;
    expect(sentences(read(text)).join()).toMatch(
      /^evenhand\.yaml:3: `prompts\[0\]\.files` must be /,
    );
  });

  it.each([
    "evals/{name}.js",
    "file://evals/{name}.yaml",
    "../{name}.yaml",
    "evals/{nmae}.yaml",
    "evals/{name}",
  ])("refuses %j as `evals`", (evals) => {
    const text = `prompts:\n  - files: prompts/*.md\n    evals: ${JSON.stringify(evals)}\n`;
    expect(sentences(read(text)).join()).toMatch(
      /^evenhand\.yaml:3: `prompts\[0\]\.evals` must be /,
    );
  });

  it.each([
    "ftp://host/v1",
    "localhost:8080",
    "https://user:hunter2@host/v1",
    "https://host/v1?key=hunter2",
  ])("refuses %j as `base_url` without repeating it", (address) => {
    const text = `models:\n  a: { provider: openai, model: m, base_url: ${JSON.stringify(address)} }\n`;
    expect(sentences(readMore(text))).toEqual([
      "evenhand.yaml:5: `models.a.base_url` must be an http or https address without user name, query and fragment",
    ]);
  });

  it("does not repeat a key that was pasted where its variable's name belongs", () => {
    const text = "judge: { provider: openai, model: m, api_key_env: sk-secret-123 }\n";
    expect(sentences(readMore(text))).toEqual([
      "evenhand.yaml:4: `judge.api_key_env` must be the name of the environment variable that holds the key, not the key itself",
    ]);
  });

  it("runs, reads and pollutes nothing (hostile configuration)", () => {
    const hostile = `transform: file://evil.js
__proto__: { polluted: true }
hook: !!js/function "function () { process.exit(0) }"
`;
    expect(sentences(readMore(hostile))).toEqual([
      "evenhand.yaml:5: key `__proto__` is not allowed; give it another name",
      "evenhand.yaml:6: tag `!!js/function` is not allowed; remove it: files are data and hold plain values only",
    ]);
    expect(sentences(readMore("transform: file://evil.js"))).toEqual([
      "evenhand.yaml:4: unknown key `transform`; known are `prompts`, `run`, `models`, `judge`, `gate`, `store` and `budget`",
    ]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("names the policy: comments, order and written-out defaults do not count, every value does", () => {
    const digest = (text: string) => valueOf(readMore(text)).digest;
    const plain = digest("");
    expect(
      digest("# a comment\nbudget: { max_calls: 20000, max_usd: 15 }\ngate: { tier: gate }"),
    ).toBe(plain);
    const changed = [
      "budget: { max_usd: 14 }",
      "gate: { coverage: 0.8 }",
      "gate: { slices: { a: { margin: 0.2 } } }",
      "gate: { slices: { a: { margin: 0.3 } } }",
      "models: { default: { provider: openai, model: a } }",
      "models: { default: { provider: openai, model: b } }",
      "judge: { provider: openai, model: a }",
      "judge: { provider: openai, model: a, same_family: why }",
      "gate: { evidence: exclude }",
      "gate: { on_policy_change: block }",
      "gate: { show_head_rubric: true }",
      "gate: { branches: [release/*] }",
      "gate: { slices: { a: { critical: true } } }",
      "gate: { slices: { a: { holdout: true } } }",
      "gate: { slices: { a: { floor: { min: 4, owner: a, reason: b } } } }",
      "gate: { slices: { a: { tier: show, until: 2026-12-01, owner: a, reason: b } } }",
      "gate: { slices: { a: { tier: show, until: 2026-12-02, owner: a, reason: b } } }",
      "gate: { metrics: { a: {} } }",
      "gate: { metrics: { a: { slices: { b: { margin: 1 } } } } }",
    ].map(digest);
    expect(new Set([plain, ...changed]).size).toBe(changed.length + 1);
  });

  it("never throws", () => {
    const unit = fc.constantFrom(
      "prompts:",
      "\n",
      "  - files: ",
      "a",
      "{",
      "}",
      "[",
      "]",
      ": ",
      "gate",
      "1",
      "&a ",
      "*a",
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit })), (text) => {
        expect(read(text)).toHaveProperty("ok");
        expect(readMore(text)).toHaveProperty("ok");
      }),
    );
  });
});
