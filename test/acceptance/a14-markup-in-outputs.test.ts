import { describe, expect, it } from "vitest";

import { openShop, promptFile, worse } from "../support/shop.ts";
import { runJob } from "./jobs.ts";
import { markup } from "./payloads.ts";

const payloads = Object.values(markup);

/** A case for each text: in its id, its input, its slice and its check; the model answers it with the same. */
const evals = JSON.stringify({
  cases: payloads.map((text, n) => ({
    id: `${n} ${text}`,
    input: { question: `${n}: ${text}` },
    slices: [text],
    checks: [{ contains: "30 days" }, { "not-contains": text }],
  })),
});

describe("A14 Markdown and HTML in outputs, inputs, ids, slices and checks", () => {
  it("are only text in comment, job summary and reports", async () => {
    await using shop = await openShop({
      answer: ({ system, user }) =>
        system.includes("warm") ? payloads[Number.parseInt(user, 10)]! : undefined,
    });
    shop.repo.commit({ "evals/support/answer.yaml": evals });
    const { main, verdict, comment, junit } = await runJob(
      shop,
      shop.push({ [promptFile]: worse }),
    );
    expect(main.code).toBe(1);
    const shown = verdict.prompts[0]!.cases;
    expect(shown.map(({ candidate }) => candidate.output).toSorted()).toEqual(payloads.toSorted());
    expect(comment).toMatch(/^### ❌ Fail: /);
    expect(comment.match(/^#{1,6} /gm)).toEqual(["### ", "#### "]);
    expect(shop.github.comments[0]!.body).toBe(comment);
    expect(main.summary.match(/<details/g)!.length).toBeGreaterThanOrEqual(payloads.length);
    expect(junit.match(/<failure /g)!.length).toBeGreaterThan(0);
  });
});
