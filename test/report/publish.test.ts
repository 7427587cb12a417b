import { describe, expect, it } from "vitest";

import { isNews, outputsOf, publish, type Publishable } from "../../src/report/publish.ts";
import type { Verdict } from "../../src/verdict.ts";
import { keyValues } from "../support/runner-grammar.ts";
import {
  looserMargin,
  prompt,
  run,
  unit,
  verdict,
  verdictOn,
  worseUnit,
} from "./verdict-fixtures.ts";

const nothing = verdict({ outcome: "not_applicable", exitCode: 0, prompts: [] });
const worsePrompt = prompt({
  outcome: "fail",
  units: [worseUnit("refunds"), worseUnit("x\nverdict=pass"), unit("tone", { result: "worse" })],
  mustPassRed: ["incident-412"],
});
const failed = verdictOn(worsePrompt, { outcome: "fail", exitCode: 1 });

const finished = (
  of: Verdict,
  texts = { comment: "# Comment", summary: "# Summary", headline: "Comment" },
) =>
  ({
    verdict: of,
    run: run({ costUsd: 3.58012 }),
    files: {
      verdictJson: "/out/verdict.json",
      runJson: "/out/run.json",
      commentMd: "/out/comment.md",
      summaryMd: "/out/summary.md",
      junitXml: "/out/junit.xml",
    },
    texts,
  }) satisfies Publishable;

/** Publishes to destinations that note what they get, and fail where `broken` names them. */
async function published(of: Publishable, broken: readonly string[] = []) {
  const told: [where: string, text: string, onlyUpdate?: boolean][] = [];
  const warnings: string[] = [];
  const to =
    (where: string) =>
    async (text: string, ...more: readonly boolean[]): Promise<void> => {
      if (broken.includes(where)) throw new Error(`${where} is down`);
      told.push([where, text, ...more] as [string, string, boolean?]);
    };
  const destinations = {
    outputs: to("outputs"),
    summary: to("summary"),
    comment: to("comment"),
    check: ({ texts }: Publishable) => to("check")(texts.headline),
    objections: ({ outcome }: Verdict) => to("objections")(outcome),
  };
  await publish(of, destinations, (line) => void warnings.push(line));
  return { told, warnings, where: told.map(([where]) => where) };
}

describe("publish()", () => {
  it("tells outputs and summary before the comment, which may take its time", async () => {
    const { told, warnings } = await published(finished(failed));
    expect(told.map(([where, text]) => [where, where === "outputs" ? "" : text])).toEqual([
      ["outputs", ""],
      ["summary", "# Summary"],
      ["comment", "# Comment"],
      ["check", "Comment"],
      ["objections", "fail"],
    ]);
    expect(told[2]?.[2]).toBe(false);
    expect(warnings).toEqual([]);
  });

  it.each(["outputs", "summary", "check", "objections"])(
    "goes on with one warning when the %s cannot be written, and changes nothing",
    async (broken) => {
      const decided = finished(structuredClone(failed));
      const { where, warnings } = await published(decided, [broken]);
      const all = ["outputs", "summary", "comment", "check", "objections"];
      expect(where).toEqual(all.filter((one) => one !== broken));
      expect(warnings).toEqual([`${broken} is down`]);
      expect(decided.verdict).toEqual(failed);
    },
  );

  it("asks GitHub for nothing more when it does not take the comment", async () => {
    const { where, warnings } = await published(finished(failed), ["comment"]);
    expect(where).toEqual(["outputs", "summary"]);
    expect(warnings).toEqual(["comment is down"]);
  });

  it("asks for no first comment where nothing relevant changed", async () => {
    const { told } = await published(finished(nothing));
    expect(told.at(-1)).toEqual(["comment", "# Comment", true]);
  });

  it("leaves the comment of a cancelled run to the newer run", async () => {
    const cancelled = verdict({ outcome: "inconclusive", reason: "cancelled", exitCode: 2 });
    expect((await published(finished(cancelled))).where).toEqual(["outputs", "summary"]);
  });

  it("leaves out a report that could not be rendered", async () => {
    const { where } = await published(finished(failed, { comment: "", summary: "", headline: "" }));
    expect(where).toEqual(["outputs"]);
  });

  it("needs no destination at all", async () => {
    const none = { outputs: null, summary: null, comment: null, check: null, objections: null };
    await expect(publish(finished(failed), none, () => undefined)).resolves.toBeUndefined();
  });
});

describe("isNews()", () => {
  it.each<[string, Verdict, boolean]>([
    ["nothing changed", nothing, false],
    ["a prompt was measured", failed, true],
    ["only a policy changed", { ...nothing, policyChanges: [looserMargin] }, true],
    ["a prompt was renamed or removed", { ...nothing, prompts: [worsePrompt] }, true],
    ["a plan is shown", { ...nothing, plan: [] }, true],
    ["nothing could be measured", { ...nothing, outcome: "inconclusive" }, true],
  ])("where %s", (_name, verdict, news) => {
    expect(isNews(verdict)).toBe(news);
  });
});

describe("outputsOf()", () => {
  it("gives short values and paths", () => {
    expect(Object.fromEntries(outputsOf(finished(failed)))).toEqual({
      verdict: "fail",
      reason: "",
      "exit-code": "1",
      worse: "3",
      "cost-usd": "3.5801",
      "verdict-json": "/out/verdict.json",
      "run-json": "/out/run.json",
      "comment-md": "/out/comment.md",
      "summary-md": "/out/summary.md",
      "junit-xml": "/out/junit.xml",
      "store-name": "",
      "store-file": "",
    });
  });

  it("arrives at the runner as these keys, whatever a slice is called", async () => {
    const { told } = await published(finished(failed));
    const read = keyValues(told[0]?.[1] ?? "");
    expect(read).toEqual(Object.fromEntries(outputsOf(finished(failed))));
  });
});
