import { describe, expect, it } from "vitest";

import { afterBatches } from "../src/action-batch.ts";
import type { Step } from "../src/action-step.ts";
import type { Assembled } from "../src/assemble.ts";
import { gate } from "../src/gate.ts";
import type { GateRequest } from "../src/gate-request.ts";
import { memoryComparison } from "../src/git/memory.ts";
import { openMemoryStore } from "../src/store/memory.ts";
import type { Day } from "../src/units.ts";
import { batchPorts } from "./support/batch-ports.ts";
import { startBatchServer } from "./support/batch-server.ts";
import { engine, repository } from "./support/engine.ts";

const evals = `cases:\n${Array.from(
  { length: 8 },
  (_, n) =>
    `  - { id: c${n}, slices: [${n < 2 ? "vip" : "other"}], input: { question: "${n}?" }, checks: [{ contains: days }] }\n`,
).join("")}`;

/** The step's gate, after it has waited for batches that end after so many looks. */
async function gated(
  polls: number,
  batchMinutes: number | null,
  more: Pick<GateRequest, "held" | "focus"> = {},
) {
  await using server = await startBatchServer({ polls, answer: ({ key }) => `30 days ${key}` });
  const config = `prompts: [{ files: prompts/**/*.md, evals: evals/support/answer.yaml }]
models: { default: { provider: openai, model: gpt-4o, base_url: "${server.openaiUrl}" } }
gate: { sampling: { fixed: 1 } }
`;
  const treeOf = (manner: string) =>
    repository({
      prompt: `## System\nAnswer ${manner}.\n\n## User\n{{question}}\n`,
      evals,
      config,
    });
  const store = openMemoryStore();
  const live = engine((_, sample) => `30 days (${sample})`, store);
  const ports = batchPorts(store);
  const world = { ...live.world, ...ports };
  const assembled = { world, batches: ports.batches } as unknown as Assembled;
  const request = {
    comparison: memoryComparison({ base: treeOf("briefly"), head: treeOf("warmly") }),
    configPath: "evenhand.yaml",
    replay: false,
    asOf: "2026-11-25" as Day,
    ...more,
  };
  const step = { inputs: { batchMinutes } } as unknown as Step;
  const ready = await afterBatches(step, assembled, request);
  const { verdict } = await gate(ready.world, request);
  return {
    verdict,
    asked: live.calls.length,
    batches: server.batches.length,
    requests: server.batches.flatMap((of) => of.requests).length,
    log: ports.log,
  };
}

describe("afterBatches()", () => {
  it("leaves the gate nothing to ask once all batches have ended", async () => {
    const { verdict, asked, batches } = await gated(2, 60);
    expect({ outcome: verdict.outcome, asked, batches }).toEqual({
      outcome: "pass",
      asked: 0,
      batches: 1,
    });
  });

  it("keeps the gate from paying at once for what is under way", async () => {
    const { verdict, asked, log } = await gated(99, 3);
    expect({ outcome: verdict.outcome, reason: verdict.reason, asked }).toEqual({
      outcome: "inconclusive",
      reason: "deadline",
      asked: 0,
    });
    expect(log.warnings).toEqual([
      "1 batches are under way: re-run the job to take over what they answer.",
    ]);
  });

  it("sends nothing of a change that base's policy holds back", async () => {
    const { verdict, asked, batches } = await gated(2, 60, { held: async () => "set the label" });
    expect({ reason: verdict.reason, asked, batches }).toEqual({
      reason: "awaiting_consent",
      asked: 0,
      batches: 0,
    });
  });

  it("asks for no more than a run by hand looks at", async () => {
    const focus = { prompt: null, slice: "vip", model: null };
    const { asked, batches, requests } = await gated(2, 60, { focus });
    expect({ asked, batches, requests }).toEqual({ asked: 0, batches: 1, requests: 12 });
  });

  it("uses no batches where the step does not ask for them", async () => {
    const { asked, batches } = await gated(0, null);
    expect({ asked, batches }).toEqual({ asked: 48, batches: 0 });
  });
});
