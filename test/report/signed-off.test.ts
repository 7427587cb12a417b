import { describe, expect, it } from "vitest";

import { comment } from "../../src/report/comment.ts";
import { headline } from "../../src/report/headline.ts";
import { junit } from "../../src/report/junit.ts";
import { outputsOf } from "../../src/report/publish.ts";
import { summary } from "../../src/report/summary.ts";
import type { PromptVerdict, Verdict } from "../../src/verdict.ts";
import { failOnOneSlice } from "./example-verdict.ts";
import { run } from "./verdict-fixtures.ts";

type SignOff = NonNullable<PromptVerdict["signOff"]>;

const open: SignOff = {
  code: "7c1e40d9b2aa5f0391ce",
  by: ["octocat", "hubot"],
  role: null,
  teams: [],
  accepted: null,
};
const word = {
  by: "octocat",
  reason: "Legal moved these three answers to the help-centre article, ticket SUP-412.",
  on: "2026-11-24",
  until: "2026-12-31",
};

function withSignOff(signOff: SignOff): Verdict {
  const verdict = failOnOneSlice();
  const outcome = signOff.accepted === null ? "fail" : "pass";
  const prompts = verdict.prompts.map((prompt) => ({ ...prompt, outcome, signOff }) as const);
  return { ...verdict, outcome, exitCode: outcome === "pass" ? 0 : 1, prompts };
}
const told = (signOff: SignOff): string => comment(withSignOff(signOff), run());

describe("a regression that may be accepted", () => {
  it("shows maintainers the line to write, and who may", () => {
    const text = told(open);
    expect(text).toContain(
      "**Next:** fix the prompt and push, or ask a maintainer to sign off.\n\n<details><summary>For maintainers: sign off this regression</summary>\n\nPut this line into a comment, and end it with your reason:\n\n```\n/evenhand accept 7c1e-40d9-b2aa-5f03-91ce because\n```\n\nWho may: `octocat` or `hubot` (named on `main`), but not the author of this pull request.",
    );
  });

  it("names roles and teams", () => {
    expect(told({ ...open, by: [], role: "maintain", teams: ["acme/legal"] })).toContain(
      "Who may: `acme/legal` or whoever has the role `maintain` or more (named on `main`)",
    );
  });

  it("has no such line in the job summary, nor where nobody may", () => {
    expect(summary(withSignOff(open), run())).not.toContain("/evenhand accept");
    expect(comment(failOnOneSlice(), run())).not.toContain("/evenhand accept");
  });
});

describe("a regression that somebody has accepted", () => {
  const accepted = { ...open, accepted: word };

  it("passes by sign-off, with who, why, when and how long", () => {
    expect(told(accepted).split("\n\n").slice(0, 2)).toEqual([
      "### ✅ Pass by sign-off: `regulatory` got worse in `support/answer`, accepted by `octocat`",
      expect.stringMatching(
        /^Reason: `Legal moved these .* SUP-412\.`\. Signed 24 Nov 2026, valid to 31 Dec 2026 and only for this content \(`7c1e-40d9-b2aa-5f03-91ce`\)\. 3 of 25 `regulatory` cases now fail/,
      ),
    ]);
    expect(headline(withSignOff(accepted))).toBe(
      "Pass by sign-off: regulatory got worse in support/answer, accepted by octocat",
    );
  });

  it("keeps the word worse and loses the mark", () => {
    const text = told(accepted);
    expect(text).toContain("**worse**,\u00A0accepted");
    expect(text).not.toContain("❌");
    expect(text).not.toContain("For maintainers");
  });

  it("is red in no other report", () => {
    const verdict = withSignOff(accepted);
    expect(junit(verdict)).not.toContain("<failure");
    expect(junit(verdict)).toContain("accepted by sign-off");
    const files = { verdictJson: "", runJson: "", commentMd: "", summaryMd: "", junitXml: "" };
    const texts = { comment: "", summary: "", headline: "" };
    expect(outputsOf({ verdict, run: run(), files, texts }).get("worse")).toBe("0");
  });

  it("shows a reason as data", () => {
    const reason = "`](http://evil.example) @octocat #1 <img>";
    expect(told({ ...accepted, accepted: { ...word, reason } })).toContain(
      "Reason: `\\u{60}](http://evil.example) @octocat #1 <img>`.",
    );
  });
});
