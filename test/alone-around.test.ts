import { describe, expect, it } from "vitest";

import { textOf } from "../src/models/message.ts";
import type { ModelRequest } from "../src/models/model.ts";
import { engine } from "./support/engine.ts";
import {
  CASES,
  evals,
  modelsFor,
  PROMPT,
  sound,
  treesOf,
  verdictOf,
} from "./support/new-prompt.ts";
import { blocksOf } from "./support/scripted-judge.ts";

/** A new prompt in its repository: whose eval set and policy count, and what becomes of its answers. */

describe("gate() on a new prompt, around it", () => {
  it("tests the judge by the prompt's own answers where no case has a reference", async () => {
    const set = evals().replaceAll(/, reference: "[^"]*"/gu, "");
    const byConversation = (request: ModelRequest): string => {
      const blocks = blocksOf(request);
      const { days } = CASES.find(({ id }) => blocks.get("conversation")!.includes(id))!;
      const score = sound(blocks.get("output") ?? "", days);
      return JSON.stringify({ c1: { rationale: "Read it.", score } });
    };
    const { run, calls } = engine(
      modelsFor({}, (request) => (request.model === "critic" ? byConversation(request) : "")),
    );
    const { verdict } = await run(treesOf({ evals: set }));
    expect(verdict).toMatchObject({ outcome: "pass" });
    // 4 empty, 4 injected, 12 of other questions; no reference that has to be liked.
    expect(verdict.prompts[0]!.judge!.controls).toMatchObject({ right: 28, total: 28 });
    expect(calls.filter(({ model }) => model === "writer")).toHaveLength(12 * 4);
  });

  it("fails by policy's floor on a slice, and gates by base's policy alone", async () => {
    const set = evals(", slices: [vip]");
    const gate = "{ slices: { vip: { floor: { min: 4.5, reason: r, owner: ada } } } }";
    const low = (output: string, days: string): number =>
      days === "3 days" && output.includes("as ever") ? 4 : sound(output, days);
    expect(await verdictOf({ evals: set, gate, score: low })).toMatchObject({ outcome: "fail" });
    const { base, head } = treesOf({ evals: set });
    const { "evenhand.yaml": strict } = treesOf({ evals: set, gate }).head;
    const { run } = engine(modelsFor({ score: low }));
    const { verdict } = await run({ base, head: { ...head, "evenhand.yaml": strict! } });
    expect(verdict.outcome).toBe("pass");
  });

  it("gates by base's eval set where it has one, and only shows head's own cases", async () => {
    const set = evals();
    const { base, head } = treesOf({ evals: set });
    const more =
      '  - { id: case-99, input: { question: "case-01: again?" }, checks: [{ contains: "never" }] }\n';
    const { run } = engine(modelsFor({}));
    const { verdict } = await run({
      base: { ...base, "evals/support/new.yaml": set },
      head: { ...head, "evals/support/new.yaml": `${set}${more}` },
    });
    expect(verdict).toMatchObject({ outcome: "pass" });
    expect(verdict.prompts[0]).toMatchObject({
      bootstrap: false,
      evalSet: { source: "base" },
      coverage: { cases: 12 },
      newCases: [{ id: "case-99", candidateFailing: "1 of 1" }],
    });
  });

  it("has its answers reused as production's profile once it is merged", async () => {
    const { run, calls } = engine(modelsFor({}));
    const { base, head } = treesOf();
    await run({ base, head });
    const before = calls.filter(({ model }) => model === "writer").length;
    const edited = { ...head, "prompts/support/new.md": PROMPT.replace("briefly", "kindly") };
    const { verdict } = await run({ base: head, head: edited }, { asOf: "2026-11-28" });
    expect(verdict).toMatchObject({ outcome: "pass", prompts: [{ method: "recheck" }] });
    // 12 cases take 8 answers of each version, and 4 of production's are there.
    expect(calls.filter(({ model }) => model === "writer").length - before).toBe(12 * (8 + 4));
  });

  it("is no new prompt where it was only moved", async () => {
    const { head } = treesOf();
    const { "prompts/support/new.md": prompt, "evals/support/new.yaml": set, ...others } = head;
    const moved = { ...others, "prompts/help/moved.md": prompt!, "evals/help/moved.yaml": set! };
    const { run, calls } = engine(modelsFor({}));
    const { verdict } = await run({ base: head, head: moved });
    expect(verdict).toMatchObject({
      outcome: "not_applicable",
      prompts: [{ name: "help/moved", from: "prompts/support/new.md", absolute: null }],
    });
    expect(calls).toEqual([]);
  });

  it("is no way past a production version: beside a deleted prompt nothing new is measured", async () => {
    const { base, head } = treesOf();
    const { "prompts/old.md": _, ...without } = head;
    const { run, calls } = engine(modelsFor({}));
    const { verdict } = await run({ base, head: without });
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason: "baseline_missing" });
    expect(verdict.detail).toContain(
      "prompts/support/new.md is new while prompts/old.md is deleted",
    );
    expect(calls).toEqual([]);
  });

  it("takes no share of the levels of prompts that are compared, but of the calls", async () => {
    const { base, head } = treesOf();
    const standing = { ...base, "prompts/old.md": PROMPT, "evals/old.yaml": evals() };
    const edited = { ...standing, ...head, "prompts/old.md": PROMPT.replace("briefly", "kindly") };
    edited["evals/old.yaml"] = standing["evals/old.yaml"];
    const { run } = engine(modelsFor({}));
    const { verdict, spend } = await run({ base: standing, head: edited });
    expect(verdict.prompts.map(({ name, method }) => [name, method])).toEqual([
      ["old", "recheck"],
      ["support/new", "absolute"],
    ]);
    expect(verdict.prompts[0]!.evidence).toMatchObject({ prompts: 1 });
    expect([...spend!.byPrompt.keys()].toSorted()).toEqual(["old", "support/new"]);
  });

  it("goes on where a run was stopped: only what is missing is asked again", async () => {
    let down = true;
    const failure = { kind: "auth", message: "no key" } as const;
    const { run, calls } = engine(
      modelsFor({}, ({ model, messages }) =>
        down && model === "writer" && textOf(messages.at(-1)!.content).includes("case-1")
          ? { failure: { ...failure, retryAfterMs: null, status: 401 } }
          : "",
      ),
    );
    const first = await run(treesOf());
    expect(first.verdict).toMatchObject({ outcome: "inconclusive", reason: "no_credentials" });
    expect(first.verdict.prompts[0]).toMatchObject({ absolute: null, cases: [] });
    down = false;
    const asked = calls.length;
    const second = await run(treesOf());
    expect(second.verdict).toMatchObject({ outcome: "pass" });
    // Three cases, four answers each, and their judgements.
    expect(calls.length - asked).toBe(3 * 4 * 2);
  });
});
