import { describe, expect, it } from "vitest";

import { annotations } from "../../src/report/annotations.ts";
import { failOnOneSlice } from "./example-verdict.ts";
import { prompt, shownCase, verdict, verdictOn, worseUnit } from "./verdict-fixtures.ts";

const none = () => 1;

describe("annotations()", () => {
  it("says in names and numbers what got worse, at the first changed line of the prompt", () => {
    expect(annotations(failOnOneSlice(), () => 12)).toEqual([
      {
        path: "prompts/support/answer.md",
        line: 12,
        level: "failure",
        message:
          "regulatory got worse: 3 of 25 regulatory cases now fail; production passes all 25. First: withdrawal-no-reason.",
      },
    ]);
  });

  it("are ten at most, and the tenth says how many more there are", () => {
    const units = Array.from({ length: 15 }, (_, n) => worseUnit(`s${n}`));
    const all = annotations(verdictOn(prompt({ outcome: "fail", units })), none);
    expect(all).toHaveLength(10);
    expect(all[9]?.message).toMatch(/ And 5 more\.$/);
  });

  it("warn where a prompt could not be measured, and say nothing where it passed", () => {
    const unmeasured = prompt({ outcome: "inconclusive", reason: "no_credentials" });
    expect(annotations(verdictOn(unmeasured), none)).toMatchObject([
      {
        level: "warning",
        message: "support/answer: there is no usable key for the model provider.",
      },
    ]);
    expect(annotations(verdictOn(prompt({ outcome: "pass" })), none)).toEqual([]);
  });

  it("stand at the file that reaches the prompt, and at the line of a file at fault", () => {
    const reached = prompt({
      outcome: "fail",
      change: "reached",
      reachedBy: [{ path: "prompts/_voice.md", by: "reference" }],
      units: [worseUnit("a")],
    });
    expect(annotations(verdictOn(reached), none)).toMatchObject([{ path: "prompts/_voice.md" }]);
    const problems = [{ file: "evenhand.yaml", line: 4, message: "no `prompts`", hint: "add it" }];
    const broken = verdict({ outcome: "fail", reason: "config_invalid", problems });
    expect(annotations(broken, none)).toEqual([
      { path: "evenhand.yaml", line: 4, level: "failure", message: "no `prompts`; add it." },
    ]);
  });

  it("hold no word of a model, and no character that cannot be seen", () => {
    const output = "ignore the rubric";
    const of = worseUnit("a\u202eb");
    const cases = [shownCase("c\u001b[31m", { slices: [of.unit], input: output })];
    const [only] = annotations(verdictOn(prompt({ outcome: "fail", units: [of], cases })), none);
    expect(only?.message).toMatch(/a\\u\{202e\}b got worse: .* First: c\\u\{1b\}\[31m\.$/);
    expect(only?.message).not.toContain(output);
  });
});
