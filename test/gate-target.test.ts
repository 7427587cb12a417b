import { tmpdir } from "node:os";

import { describe, expect, it, onTestFinished } from "vitest";

import { systemClock } from "../src/assemble.ts";
import { gate } from "../src/gate.ts";
import { memoryComparison, type MemoryFiles } from "../src/git/memory.ts";
import type { Model } from "../src/models/model.ts";
import { loadTarget } from "../src/models/targets/registry.ts";
import { engine, type RunOptions } from "./support/engine.ts";
import { blocksOf, judgeBy } from "./support/scripted-judge.ts";
import { answering } from "./models/targets/app.ts";

/** An application with a retrieval of its own is gated by the edit of a prompt that it reads. */

const CASES = Array.from({ length: 12 }, (_, n) => `case-${String(n + 1).padStart(2, "0")}`);
const EVALS = [
  "rubric: [{ id: grounded, description: Says what the sources say. }]",
  "cases:",
  ...CASES.map((id) => `  - { id: ${id}, input: { question: "How long for ${id}?" } }`),
  "",
].join("\n");

const config = (target: string): string => `prompts:
  - files: prompts/**/*.md
    evals: evals/{name}.yaml
    target: ${target}
judge: { provider: scripted, model: critic }
`;

/** Answers from its folder of sources, as far as the prompt tells it to. */
const APP = answering(`
  const { readFileSync } = require("node:fs");
  const prompt = readFileSync(process.env.EVENHAND_PROMPT_ROOT + "/" + ask.prompt.path, "utf8");
  const source = readFileSync("sources/returns.txt", "utf8").trim();
  const found = prompt.includes("sources") ? source : "Soon";
  return { output: found + " for " + ask.input.question + ask.sample, contexts: [source] };`);

const PROMPT = "Use the sources.\n\n{{context}}\n";

const shop = (prompt: string, more: MemoryFiles = {}): MemoryFiles => ({
  "evenhand.yaml": config('{ command: [node, app/main.js], files: ["app/**", "sources/**"] }'),
  "app/main.js": APP,
  "sources/returns.txt": "30 days\n",
  "prompts/answer.md": prompt,
  "evals/answer.yaml": EVALS,
  ...more,
});

const judge = judgeBy((output, _, request) => {
  const asked = /case-\d\d/.exec(blocksOf(request).get("conversation") ?? "")![0];
  return output.includes("30 days") && output.includes(asked) ? 5 : 1;
});

/** The real processes behind the ordinary engine. */
function shopEngine() {
  const { world, calls, store } = engine((request) => judge(request));
  const targets = new Map<string, Model>();
  onTestFinished(() => Promise.all([...targets.values()].map((of) => of.close?.())).then(() => {}));
  let asked = 0;
  const models: typeof world.models = async (ref) => {
    if (ref.target === undefined) return world.models(ref);
    const name = JSON.stringify(ref);
    const known = targets.get(name);
    if (known !== undefined) return known;
    const model = loadTarget(ref.target, {
      secret: () => undefined,
      redact: (text) => text,
      env: process.env,
      cwd: "/nowhere",
      tempDir: tmpdir(),
    });
    if (!("ask" in model)) return model;
    const counted: Model = {
      ...model,
      ask: (request, attempt) => (asked++, model.ask(request, attempt)),
    };
    targets.set(name, counted);
    return counted;
  };
  return {
    store,
    judged: calls,
    asked: () => asked,
    run: (
      trees: Parameters<typeof memoryComparison>[0],
      { replay = false, stranger = false }: RunOptions & { readonly stranger?: boolean } = {},
    ) =>
      gate(
        { ...world, clock: systemClock(), models },
        {
          comparison: memoryComparison(trees),
          configPath: "evenhand.yaml",
          replay,
          asOf: "2026-11-25" as never,
          stranger,
        },
      ),
  };
}

describe("gate() of a prompt that an application reads", () => {
  it("fails an edit that makes the application worse, and asks nothing twice", async () => {
    const { run, asked, judged } = shopEngine();
    const trees = { base: shop(PROMPT), head: shop("Be warm.\n\n{{context}}\n") };
    const { verdict } = await run(trees);
    expect(verdict).toMatchObject({ outcome: "fail" });
    expect(verdict.prompts[0]).toMatchObject({ name: "answer", change: "edited" });
    const [calls, questions] = [asked(), judged.length];
    expect(calls).toBeGreaterThan(2 * CASES.length);
    const again = await run(trees);
    const replayed = await run(trees, { replay: true });
    expect([asked(), judged.length]).toEqual([calls, questions]);
    for (const of of [again, replayed]) {
      expect(JSON.stringify(of.verdict)).toBe(JSON.stringify(verdict));
    }
  });

  it("shows the judge what the application found for each answer, and the case's own input", async () => {
    const { run, judged } = shopEngine();
    await run({ base: shop(PROMPT), head: shop(`Kindly. ${PROMPT}`) });
    // The first questions are the judge's own test.
    const blocks = judged.map(blocksOf).find((of) => of.has("contexts of output 1"))!;
    expect(blocks.get("contexts of output 1")).toContain("30 days");
    expect(blocks.get("contexts of output 2")).toContain("30 days");
    expect(blocks.get("conversation")).toMatch(/How long for case-\d\d\?/);
  });

  it("runs base's code, whatever head makes of it and of the command", async () => {
    const { run } = shopEngine();
    const evil = {
      "app/main.js": answering('return { output: "30 days, says head" };'),
      "evenhand.yaml": config('{ command: [node, -e, "throw 1"], files: ["app/**"] }'),
    };
    const { verdict } = await run({
      base: shop(PROMPT),
      head: shop("Be warm.\n\n{{context}}\n", evil),
    });
    expect(verdict).toMatchObject({ outcome: "fail" });
    expect(JSON.stringify(verdict)).not.toContain("says head");
    expect(verdict.policyChanges[0]!.items.map(({ what }) => what)).toContain(
      "target of `prompts/**/*.md`",
    );
  });

  it("measures an edit of metadata and of a prompt that is read beside it", async () => {
    const { run, asked } = shopEngine();
    const { verdict } = await run({
      base: shop(`---\ntop_k: 4\n---\n${PROMPT}`),
      head: shop(`---\ntop_k: 8\n---\n${PROMPT}`),
    });
    expect(verdict).toMatchObject({ outcome: "pass" });
    expect(asked()).toBeGreaterThan(0);
  });

  it.each([
    [
      "no target is base's yet",
      { base: { "README.md": "" }, head: shop(PROMPT) },
      false,
      "the base branch names none yet",
    ],
    [
      "a fork asks beside secrets",
      { base: shop(PROMPT), head: shop("Be warm.\n") },
      true,
      "comes from a fork",
    ],
  ])("starts nothing where %s", async (_, trees, stranger, words) => {
    const { run, asked } = shopEngine();
    const { verdict } = await run(trees, { stranger });
    expect(verdict.prompts[0]).toMatchObject({
      outcome: "inconclusive",
      reason: "untrusted_endpoint",
      detail: expect.stringContaining(words),
    });
    expect(asked()).toBe(0);
  });

  it("answers a fork where base allows it", async () => {
    const { run } = shopEngine();
    const allowed = {
      "evenhand.yaml": config(
        '{ command: [node, app/main.js], files: ["app/**", "sources/**"], forks: allow }',
      ),
    };
    const trees = { base: shop(PROMPT, allowed), head: shop(`Kindly. ${PROMPT}`, allowed) };
    expect((await run(trees, { stranger: true })).verdict).toMatchObject({ outcome: "pass" });
  });

  it("is stopped where the target has no files in base", async () => {
    const { run } = shopEngine();
    const trees = { base: shop(PROMPT), head: shop("Be warm.\n") };
    const { "app/main.js": _, "sources/returns.txt": __, ...bare } = trees.base;
    const { verdict } = await run({ ...trees, base: bare });
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason: "config_invalid" });
    expect(verdict.detail).toContain("has no files in the base branch");
  });
});
