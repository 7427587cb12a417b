import { describe, expect, it } from "vitest";

import { startBatchServer } from "../support/batch-server.ts";
import { newRepo } from "../support/repo.ts";
import { type } from "./terminal.ts";

const PROMPT = "## System\nAnswer briefly.\n\n## User\n{{question}}\n";
const KEYS = { OPENAI_API_KEY: "sk-test" };

/** A branch that edits the prompt, at a provider whose batches have ended after so many looks. */
async function branch(polls: number) {
  const server = await startBatchServer({ polls, answer: ({ key }) => `30 days ${key}` });
  const cases = Array.from(
    { length: 8 },
    (_, n) => `  - { id: c${n}, input: { question: "${n}?" }, checks: [{ contains: days }] }\n`,
  );
  const repo = newRepo({
    "evenhand.yaml": `prompts: [{ files: prompts/*.md, evals: evals/all.yaml }]
models: { default: { provider: openai, model: gpt-4o, base_url: "${server.openaiUrl}" } }
gate: { sampling: { fixed: 1 } }
`,
    "evals/all.yaml": `cases:\n${cases.join("")}`,
    "prompts/a.md": PROMPT,
  });
  repo.git("checkout", "--quiet", "-b", "change");
  repo.commit({ "prompts/a.md": PROMPT.replace("briefly", "warmly") });
  return {
    server,
    run: (line: string) => type(repo.dir, `${line} --base main`, KEYS),
    async [Symbol.asyncDispose]() {
      await repo[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

describe("evenhand batch", () => {
  it("fills the store at half the price, and the gate asks nothing more", async () => {
    await using at = await branch(0);
    const { code, out } = await at.run("batch --wait-minutes 0");
    expect(code).toBe(0);
    // Five answers of production and one of the candidate a case: 1,000 tokens in and 100 out each.
    expect(out).toBe(
      "48 answers taken over for $0.08, half of $0.17.\nThe gate finds in the store all that it asks.\n",
    );
    const asked = at.server.asked.length;
    expect((await at.run("gate")).code).toBe(0);
    expect(at.server.asked).toHaveLength(asked);
  });

  it("leaves what is under way to the next run, and keeps the gate from paying for it again", async () => {
    await using at = await branch(1);
    const { code, out } = await at.run("batch --wait-minutes 0 --json");
    expect({ code, ...JSON.parse(out) }).toEqual({
      code: 0,
      underWay: 1,
      answers: 0,
      costUsd: 0,
      left: 0,
    });
    const gate = await at.run("gate");
    expect(gate.code).toBe(3);
    expect(gate.err).toContain("1 batches are under way");
    expect((await at.run("batch --wait-minutes 0")).out).toContain("48 answers taken over");
    expect(at.server.batches).toHaveLength(1);
    expect((await at.run("gate")).code).toBe(0);
  });
});
