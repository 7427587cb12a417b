import { describe, expect, it } from "vitest";

import { openShop, promptFile, worse } from "../support/shop.ts";
import { runJob } from "./jobs.ts";
import { references } from "./payloads.ts";

const payloads = Object.values(references);

const evals = JSON.stringify({
  cases: payloads.map((text, n) => ({
    id: `${n} ${text}`,
    input: { question: `${n}: ${text}` },
    slices: [text],
    checks: [{ contains: "30 days" }],
  })),
});

describe("A15 mentions, issue numbers, closing words and commits in outputs, inputs, ids and slices", () => {
  it("notify nobody, link nothing and close nothing", async () => {
    await using shop = await openShop({
      answer: ({ system, user }) =>
        system.includes("warm") ? payloads[Number.parseInt(user, 10)]! : undefined,
    });
    shop.repo.commit({ "evals/support/answer.yaml": evals });
    const head = shop.push({ [promptFile]: worse });
    const { main, verdict, comment } = await runJob(shop, head);
    expect(main.code).toBe(1);
    const shown = verdict.prompts[0]!.cases.map(({ candidate }) => candidate.output);
    expect(shown.toSorted()).toEqual(payloads.toSorted());
    // They are all there to be read, in code.
    for (const text of ["@org/team", "fixes #2", "GH-3", "b83f2c9107d2"]) {
      expect(main.summary).toContain(text);
    }
    expect(shop.github.comments[0]!.body).toBe(comment);
  });
});
