import { describe, expect, it } from "vitest";

import { sweepDigest, sweepHeadline } from "../../../src/report/sweep/digest.ts";
import { driftState, openIssue, resolvedIssue } from "../../../src/report/sweep/issue.ts";
import { publishSweep } from "../../../src/report/sweep/publish.ts";
import { sweepText } from "../../../src/report/sweep/text.ts";
import type { SweepReport, SweptPrompt } from "../../../src/sweep/report.ts";
import { floor } from "../policy-fixtures.ts";
import { prompt, run, scored, unit, worseUnit } from "../verdict-fixtures.ts";

const sha = "4e1d7a09".padEnd(40, "0");
const quiet = prompt({ outcome: "pass", units: [unit("law"), unit("(all)", { cases: 150 })] });
const worse = prompt({
  outcome: "fail",
  units: [worseUnit("law"), unit("(all)", { cases: 150, score: scored(-0.05, 0.05) })],
});

const swept = (overrides: Partial<SweptPrompt> = {}): SweptPrompt => ({
  prompt: "support/answer",
  outcome: "pass",
  reason: null,
  detail: null,
  version: "v".repeat(64),
  anchor: "2026-11-01",
  model: quiet,
  judge: null,
  erosion: null,
  queries: null,
  profileRenewed: false,
  repeated: false,
  ...overrides,
});

const drifted = swept({ outcome: "fail", model: worse });

const judge: SweptPrompt["judge"] = {
  since: "2026-11-01",
  cases: 150,
  shift: -0.3,
  interval: { lower: -0.4, upper: -0.2 },
  found: "stricter",
  answered: { before: ["critic-1"], now: ["critic-2"] },
};

const report = (...prompts: SweptPrompt[]): SweepReport => ({
  schema: "evenhand.sweep/1",
  version: "1.4.0",
  suite: "default",
  asOf: "2026-11-25",
  swept: { name: "main", sha },
  policyVersion: "p".repeat(64),
  outcome: prompts[0]?.outcome ?? "pass",
  reason: prompts[0]?.reason ?? null,
  detail: null,
  exitCode: 0,
  allowedUnmeasured: false,
  prompts,
  warnings: [],
});

describe("sweepHeadline()", () => {
  it.each<[SweptPrompt, string]>([
    [swept(), "no drift was found"],
    [drifted, "support/answer has drifted"],
    [swept({ outcome: "not_applicable", anchor: null }), "nothing to compare with yet"],
    [
      swept({ outcome: "inconclusive", reason: "provider_error" }),
      "support/answer could not be measured",
    ],
  ])("says in a line what happened", (of, words) => {
    expect(sweepHeadline(report(of))).toBe(`Sweep of 25 Nov 2026: ${words}`);
  });
});

describe("sweepDigest()", () => {
  it("has a row a prompt, and says what has moved", () => {
    const other = swept({ prompt: "support/triage", outcome: "fail", judge });
    const text = sweepDigest(report(drifted, other), run());
    expect(text.split("\n").slice(0, 5).join("\n")).toMatchInlineSnapshot(`
      "### ❌ Sweep of 25 Nov 2026: \`support/answer\` and \`support/triage\` have drifted

      | Prompt | Result | Compared with | Model | Judge |
      |:--|:--|:--|--:|--:|
      | \`support/answer\` | ❌ **model drifted** | 1 Nov 2026 | ≈ −0.05 ± 0.05 | |"
    `);
    expect(text).toContain(
      "- **The model has moved.** Of the same requests, today's answers against those of 1 Nov 2026: in `law` (25 cases) failing answers rise from 0% to 12%.",
    );
    expect(text).toContain(
      "- **The judge has moved.** It gives the same answers to 150 cases 0.30 fewer points than on 1 Nov 2026 (`critic-1` then, `critic-2` now).",
    );
  });

  it.each(["2026-11-01", null])(
    "accuses no model of a floor that production misses (since %s)",
    (anchor) => {
      const model = prompt({ ...quiet, outcome: "fail", floors: [floor("grounded")] });
      const of = swept({ outcome: "fail", model, anchor });
      const text = sweepDigest(report(of), run());
      expect(text).toContain("### ❌ Sweep of 25 Nov 2026: `support/answer` misses its policy\n");
      expect(text).toContain("| `support/answer` | ❌ **misses its policy** |");
      expect(text).toContain(
        "- **Production misses its policy**: `grounded` is below its floor. Nothing",
      );
      expect(openIssue(of, report(of), null).title).toBe(
        "Evenhand: support/answer misses its policy",
      );
      expect(text).not.toContain("The model has moved");
    },
  );

  it("says why a prompt could not be measured, in the words of the reason", () => {
    const of = swept({ outcome: "inconclusive", reason: "provider_quota", detail: "no credit" });
    expect(sweepDigest(report(of), run())).toMatch(
      /- It could not be measured, as .+: no credit\./,
    );
  });

  it("shows a version of 90 days ago by its day and commit", () => {
    const erosion = { day: "2026-08-27", sha, verdict: worse };
    const text = sweepDigest(report(swept({ outcome: "fail", erosion })), run());
    expect(text).toContain("Against the version of 27 Aug 2026 (`4e1d7a09`), both asked today:");
  });

  it("lets no name of a prompt write Markdown", () => {
    const hostile = swept({ ...drifted, prompt: "a`|\n# @team ![](http://e)" });
    const [title = ""] = sweepDigest(report(hostile), run()).split("\n");
    expect(title).toContain("`a\\u{60}\\u{7c} # @team ![](http://e)`");
  });
});

describe("openIssue()", () => {
  it("holds what was found, the slices, what to do, and a marker that finds it again", () => {
    const { title, body } = openIssue(
      drifted,
      report(drifted),
      "https://github.com/acme/shop/actions/runs/1",
    );
    expect(title).toBe("Evenhand: support/answer has drifted");
    expect(body).toMatch(/^\| `law` \| ❌.\*\*worse\*\* \|/m);
    expect(body).toContain("**Next:** Pin the model");
    expect(body).toContain("[the run](https://github.com/acme/shop/actions/runs/1)");
    expect(driftState(body, "default", "support/answer")).toBe("open");
    expect(driftState(body, "other", "support/answer")).toBeNull();
    expect(driftState(body, "default", "support/triage")).toBeNull();
  });

  it("holds no text of a case or an answer", () => {
    const { body } = openIssue(drifted, report(drifted), null);
    for (const { input, candidate, id } of worse.cases) {
      for (const text of [input, candidate.output, id]) expect(body).not.toContain(text);
    }
  });

  it("is resolved by its own words", () => {
    const { body } = resolvedIssue(swept(), report(swept()), null);
    expect(driftState(body, "default", "support/answer")).toBe("resolved");
  });
});

describe("publishSweep()", () => {
  const published = async (of: SweptPrompt) => {
    const told: [string, boolean][] = [];
    const warned: string[] = [];
    let outputs = "";
    const files = {
      sweepJson: "/out/sweep.json",
      runJson: "/out/run.json",
      summaryMd: "/out/s.md",
    };
    await publishSweep(
      { report: report(of), run: run(), files, summary: "text" },
      {
        outputs: async (lines) => void (outputs = lines),
        summary: () => Promise.reject(new Error("the summary is full")),
        issue: async ({ prompt: name }, isDrift) => void told.push([name, isDrift]),
      },
      { redact: (text) => text, warn: (line) => void warned.push(line) },
    );
    return { told, warned, outputs };
  };

  it("tells each prompt's issue, and goes on where a place fails", async () => {
    const { told, warned, outputs } = await published(drifted);
    expect(told).toEqual([["support/answer", true]]);
    expect(warned).toEqual(["the summary is full"]);
    expect(outputs).toContain("sweep-json<<");
    expect((await published(swept())).told).toEqual([["support/answer", false]]);
  });

  it.each([
    ["could not be measured", swept({ outcome: "inconclusive", reason: "provider_error" })],
    ["was swept before that day", swept({ ...drifted, repeated: true })],
  ])("leaves the issue of what %s alone", async (_, of) => {
    expect((await published(of)).told).toEqual([]);
  });
});

describe("sweepText()", () => {
  it("says the same on a terminal, without Markdown", () => {
    const text = sweepText(report(drifted), run(), 120);
    expect(text).toMatch(/^Sweep of 25 Nov 2026: support\/answer has drifted\n\nPrompt +Result/);
    expect(text).toContain("The model has moved. Of the same requests");
    expect(text).not.toContain("**");
  });
});
