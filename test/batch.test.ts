import { describe, expect, it } from "vitest";

import { batch } from "../src/batch.ts";
import { memoryComparison } from "../src/git/memory.ts";
import type { ModelRequest } from "../src/models/model.ts";
import { openMemoryStore } from "../src/store/memory.ts";
import type { Store } from "../src/store/store.ts";
import type { Day } from "../src/units.ts";
import { batchPorts } from "./support/batch-ports.ts";
import {
  startBatchServer,
  type BatchedRequest,
  type BatchServer,
  type BatchServerOptions,
} from "./support/batch-server.ts";
import { engine, repository } from "./support/engine.ts";
import { judgeBy } from "./support/scripted-judge.ts";

const PROMPT = "## System\nAnswer briefly.\n\n## User\n{{question}}\n";
const CASES = 12;

const evals = [
  "rubric:",
  "  - { id: grounded, description: Names the deadline. }",
  "cases:",
  ...Array.from(
    { length: CASES },
    (_, n) =>
      `  - { id: case-${n}, input: { question: "Question ${n}?" }, reference: "You have ${30 + n} days." }`,
  ),
  "",
].join("\n");

/** Both providers' models at the server; the prices of the judge are the configuration's own. */
const configOf = (server: BatchServer): string => `prompts:
  - files: prompts/**/*.md
    evals: evals/{name}.yaml
models:
  default: { provider: openai, model: gpt-4o-2024-08-06, base_url: "${server.openaiUrl}" }
judge: { provider: anthropic, model: claude-test, base_url: "${server.anthropicUrl}", prices: { input: 1, output: 10 } }
gate: { sampling: { fixed: 2 } }
`;

const treesOf = (server: BatchServer, edit: string) => ({
  base: repository({ prompt: PROMPT, evals, config: configOf(server) }),
  head: repository({ prompt: PROMPT.replace("briefly", edit), evals, config: configOf(server) }),
});

const judge = judgeBy((output, _, request) => {
  const [, days = "never"] = /You have (\d+) days/.exec(JSON.stringify(request.messages)) ?? [];
  return output.includes(`${days} days`) ? 5 : 1;
});

let told = 0;

/** The judge as it is asked by Anthropic's protocol; the writer knows each case's deadline, and forgets it if `worse`. */
function answer({ body }: BatchedRequest): string {
  const messages = body["messages"] as ModelRequest["messages"];
  const format = body["output_config"] as { readonly format?: { readonly schema: object } };
  if (format?.format !== undefined) {
    const asked = { messages, outputSchema: { schema: format.format.schema } };
    return judge(asked as unknown as ModelRequest);
  }
  const text = JSON.stringify(messages);
  const [, n = "0"] = /Question (\d+)\?/.exec(text) ?? [];
  return text.includes("worse")
    ? `Ask us about ${n}. (${(told += 1)})`
    : `You have ${30 + Number(n)} days. (${(told += 1)})`;
}

const asOf = "2026-11-25" as Day;

/** A process of its own over a store that outlives it. */
async function run(
  server: BatchServer,
  store: Store,
  {
    edit = "warmly",
    waitMs = 3_600_000,
  }: { readonly edit?: string; readonly waitMs?: number } = {},
) {
  const ports = batchPorts(store);
  const comparison = memoryComparison(treesOf(server, edit));
  const request = { comparison, configPath: "evenhand.yaml", replay: false, asOf };
  const result = await batch(ports, request, waitMs);
  if (result.kind === "stopped") throw new Error(result.detail);
  return { ...result, log: ports.log };
}

/** The gate on a store, and how many requests it had to ask by itself. */
async function gated(server: BatchServer, store: Store, edit = "warmly") {
  const { run: gate, calls } = engine(() => "", store);
  const { verdict } = await gate(treesOf(server, edit));
  return { verdict, calls: calls.length };
}

const serving = (options: Partial<BatchServerOptions> = {}) =>
  startBatchServer({ answer, ...options });

describe("batch()", () => {
  it("asks answers, then judgements, and leaves the gate nothing to ask but what it finds", async () => {
    await using server = await serving();
    const store = openMemoryStore();
    const { underWay, left, answers, usd, log } = await run(server, store);
    const sizes = server.batches.map(({ provider, requests }) => [provider, requests.length]);
    // Five answers of production and two of the candidate a case; the judge's own test needs no answer.
    expect(sizes[0]).toEqual(["openai", CASES * 7]);
    expect(sizes[1]?.[0]).toBe("anthropic");
    expect(sizes.some(([provider, size]) => provider === "anthropic" && size === CASES * 2)).toBe(
      true,
    );
    expect({ underWay, left }).toEqual({ underWay: 0, left: 0 });
    expect(answers).toBe(sizes.reduce((sum, [, size]) => sum + Number(size), 0));
    // Half of 1,000 tokens in and 100 out: at the listed price of one model, the configured one of the other.
    const judged = answers - CASES * 7;
    expect(usd).toBeCloseTo((CASES * 7 * 0.0035 + judged * 0.002) / 2, 6);
    expect(log.warnings).toEqual([]);
    const { verdict, calls } = await gated(server, store);
    expect({ outcome: verdict.outcome, calls }).toEqual({ outcome: "pass", calls: 0 });
  });

  it("asks in batches, too, what a loss has to be rechecked by", async () => {
    await using server = await serving();
    const store = openMemoryStore();
    const { left } = await run(server, store, { edit: "worse" });
    expect(left).toBe(0);
    const { verdict, calls } = await gated(server, store, "worse");
    expect({ outcome: verdict.outcome, calls }).toEqual({ outcome: "fail", calls: 0 });
    expect(server.batches.filter(({ provider }) => provider === "openai")).toHaveLength(2);
  });

  it("takes over, after a lost process, what an earlier one has submitted, and submits nothing twice", async () => {
    await using server = await serving({ polls: 3 });
    const store = openMemoryStore();
    const first = await run(server, store, { waitMs: 0 });
    expect(first).toMatchObject({ underWay: 2, answers: 0 });
    expect(server.batches).toHaveLength(2);
    const second = await run(server, store, { waitMs: 0 });
    expect(second).toMatchObject({ underWay: 2, answers: 0 });
    expect(server.batches).toHaveLength(2);
    const last = await run(server, store);
    expect(last).toMatchObject({ underWay: 0, left: 0 });
    const keys = server.batches.flatMap(({ requests }) => requests.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("keeps what an expired batch has answered, and leaves the rest to the gate", async () => {
    await using server = await serving({
      ending: "expired",
      answer: (request) =>
        JSON.stringify(request.body).includes("Question 3?") &&
        !JSON.stringify(request.body).includes("BEGIN")
          ? { failed: "This request could not be executed before the completion window expired." }
          : answer(request),
    });
    const store = openMemoryStore();
    const { left, answers, log } = await run(server, store);
    expect(left).toBe(7);
    expect([...store.rows()]).toHaveLength(answers);
    expect([...store.rows()].filter(({ model }) => model.startsWith("gpt"))).toHaveLength(
      (CASES - 1) * 7,
    );
    expect(log.warnings).toEqual([
      expect.stringContaining("7 requests of batch batch_0 failed: This request could not"),
    ]);
  });

  it("says what a provider refuses, and asks it no second time in a run", async () => {
    await using server = await serving({ ending: "failed" });
    const { left, log } = await run(server, openMemoryStore());
    expect(left).toBe(CASES * 7);
    expect(log.warnings).toEqual(["Batch batch_0 gives no answers: the file is too large"]);
    expect(server.batches.filter(({ provider }) => provider === "openai")).toHaveLength(1);
  });

  it.each([
    [
      "the submission",
      (_: number, path: string) => (path === "/v1/batches" ? 401 : null),
      "was submitted",
    ],
    [
      "a look",
      (nth: number, path: string) => (nth < 9 && path.includes("batch_0") ? 500 : null),
      "cannot be asked for",
    ],
    [
      "the results",
      (nth: number, path: string) => (nth < 12 && path.includes("out-0") ? 503 : null),
      "could not be read",
    ],
  ])("warns when %s fails", async (_name, fault, words) => {
    await using server = await serving({ fault });
    const { log } = await run(server, openMemoryStore());
    expect(log.warnings.join("\n")).toContain(words);
  });

  it("shows the key to no host that a batch names", async () => {
    await using server = await serving();
    await run(server, openMemoryStore());
    expect(
      server.asked.some((line) => /GET \/v1\/messages\/batches\/msgbatch_\d+\/results/.test(line)),
    ).toBe(true);
  });
});
