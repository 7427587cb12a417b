import { describe, expect, it } from "vitest";

import { CONFIG } from "../support/engine.ts";
import { days, PROMPT, tree, WORSE } from "./days.ts";

/** Teams whose deployment lags the base branch: production is what a tag has. */

const config = CONFIG.replace("models:", "    production: { ref: v1.4 }\nmodels:");

describe("an edit where production is read from a tag", () => {
  it("is compared with what is deployed, which the comment and the verdict name", async () => {
    const { verdict, text } = await days().run({
      base: tree({ config, prompt: WORSE }),
      head: tree({ config, prompt: `${WORSE}\n` }),
      tags: { "v1.4": tree({ prompt: PROMPT }) },
    });
    expect(verdict).toMatchObject({
      outcome: "fail",
      prompts: [{ production: { ref: "v1.4", sha: "v1.4" } }],
    });
    expect(text).toContain("production of `support/answer` was read from `v1.4`");
    expect(text).toContain("against `v1.4`");
  });

  it("is not applicable where it brings back what is deployed", async () => {
    const { calls, run } = days();
    const { verdict } = await run({
      base: tree({ config, prompt: WORSE }),
      head: tree({ config }),
      tags: { "v1.4": tree() },
    });
    expect(verdict).toMatchObject({ outcome: "not_applicable", exitCode: 0 });
    expect(calls).toEqual([]);
  });

  it("is inconclusive, with file and line, where the tag is nowhere", async () => {
    const { verdict } = await days().run({
      base: tree({ config }),
      head: tree({ config, prompt: WORSE }),
    });
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason: "config_invalid" });
    expect(verdict.problems).toMatchObject([{ file: "evenhand.yaml", line: 4 }]);
  });
});
