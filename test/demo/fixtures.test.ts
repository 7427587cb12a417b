import { describe, expect, it } from "vitest";

import { parseConfig } from "../../src/config/load.ts";
import { DEMO_JUDGE, demoAnswerer } from "../../src/demo/answerer.ts";
import { familyOf } from "../../src/models/family.ts";
import { render } from "../../src/prompts/render.ts";
import { textAlone } from "../../src/score/checks/check.ts";
import { runCheck } from "../../src/score/checks/registry.ts";
import type { Case } from "../../src/evals/eval-set.ts";
import {
  ANSWERS,
  evalSet,
  evalSetReading,
  filesOf,
  FOLDERS,
  promptReading,
  requestFor,
  type Folder,
} from "./fixtures.ts";

const answer = demoAnswerer(ANSWERS);

/** Answers of the samples that a gate takes of a set this size, and one more. */
function answersTo(folder: Folder, item: Case): readonly string[] {
  return [1, 2, 3, 4, 5].map((sample) => {
    const reply = answer(requestFor(folder, item), sample);
    if (typeof reply !== "string") throw new Error(`no answer to ${item.id}`);
    return reply;
  });
}

const failing = (folder: Folder, item: Case): number =>
  answersTo(folder, item).filter((text) =>
    item.checks.some((check) => !runCheck(check, textAlone(text, item)).pass),
  ).length;

const inSlice = (slice: string): readonly Case[] =>
  evalSet.cases.filter(({ slices }) => slices.includes(slice));

describe("the demo's files", () => {
  it("are read without a warning", () => {
    const config = parseConfig(filesOf("base")["evenhand.yaml"] ?? "", "evenhand.yaml");
    for (const reading of [config, evalSetReading(), ...FOLDERS.map(promptReading)]) {
      expect(reading).toMatchObject({ ok: true, warnings: [] });
    }
  });

  it("name a judge of another family than the assistant, so no exception is needed", () => {
    const config = parseConfig(filesOf("base")["evenhand.yaml"] ?? "", "evenhand.yaml");
    if (!config.ok) throw new Error("unreadable");
    const { judge, models } = config.value;
    expect(judge).toMatchObject({ ref: { model: DEMO_JUDGE }, sameFamily: null });
    expect(familyOf(judge!.ref)).not.toBe(familyOf(models["default"]!.ref));
  });

  it("edit the prompt and nothing else", () => {
    expect(Object.keys(filesOf("head"))).toEqual(["prompts/support/answer.md"]);
    expect(Object.keys(filesOf("fixed"))).toEqual(["prompts/support/answer.md"]);
  });

  it("differ in the instructions alone, so a judge sees one conversation for both arms", () => {
    const [production, ...edits] = FOLDERS.map((folder) =>
      evalSet.cases.map((item) =>
        requestFor(folder, item).messages.filter(({ role }) => role !== "system"),
      ),
    );
    expect(edits).toEqual([production, production]);
  });
});

describe("the demo's eval set", () => {
  it("has 60 cases or more, in four overlapping slices", () => {
    expect(evalSet.cases.length).toBeGreaterThanOrEqual(60);
    const slices = new Set(evalSet.cases.flatMap((item) => item.slices));
    expect([...slices].toSorted()).toEqual(["billing", "refunds", "regulatory", "tone"]);
    for (const slice of slices) {
      expect(inSlice(slice).length).toBeGreaterThanOrEqual(15);
      expect(inSlice(slice).length).toBeLessThanOrEqual(25);
    }
    expect(evalSet.cases.some((item) => item.slices.length > 1)).toBe(true);
  });

  it("asks three criteria and gives a reference to every case, and a check of its own to every regulatory one", () => {
    expect(evalSet.rubric.map(({ id }) => id)).toEqual(["grounded", "helpful", "tone"]);
    expect(evalSet.cases.filter(({ reference }) => reference === null)).toEqual([]);
    const common = Math.min(...evalSet.cases.map(({ checks }) => checks.length));
    expect(common).toBe(2);
    expect(inSlice("regulatory").filter(({ checks }) => checks.length === common)).toEqual([]);
  });

  it("has one case from an incident, which must pass", () => {
    const must = evalSet.cases.filter(({ mustPass }) => mustPass);
    expect(must).toHaveLength(1);
    expect(must[0]).toMatchObject({ slices: ["billing", "regulatory"], incident: {} });
  });

  it("uses every value that it gives, and asks no question twice", () => {
    for (const item of evalSet.cases) {
      for (const folder of FOLDERS) {
        const reading = promptReading(folder);
        if (!reading.ok) throw new Error("unreadable");
        expect(render(reading.value, item)).toMatchObject({ ok: true, unused: [] });
      }
    }
    const questions = evalSet.cases.map(({ input }) => String(input["question"]));
    for (const [n, question] of questions.entries()) {
      expect(questions.filter((other) => other.includes(question))).toEqual([questions[n]]);
    }
  });

  it("has references that pass their own checks", () => {
    for (const { id, checks, reference } of evalSet.cases) {
      const failed = checks.filter((check) => !runCheck(check, textAlone(reference ?? "")).pass);
      expect([id, failed]).toEqual([id, []]);
    }
  });
});

describe("the scripted answers", () => {
  it("answer every case in production, after the edit and after its repair", () => {
    for (const item of evalSet.cases) {
      const [production, edited, repaired] = FOLDERS.map(
        (folder) => new Set(answersTo(folder, item)),
      );
      for (const text of [...production!, ...edited!, ...repaired!]) {
        expect(text.trim()).not.toBe("");
        expect(text.length).toBeLessThanOrEqual(600);
      }
      // Sampling shows, and an edit changes what is said.
      expect(production!.size).toBeGreaterThanOrEqual(2);
      expect(edited!.size).toBeGreaterThanOrEqual(2);
      expect([...production!].filter((text) => edited!.has(text) || repaired!.has(text))).toEqual(
        [],
      );
    }
  });

  it("lose the legal fact in four regulatory cases every time, and in a fifth now and then", () => {
    const regulatory = inSlice("regulatory").map(
      (item) => [String(item.id), failing("head", item)] as const,
    );
    expect(Object.fromEntries(regulatory.filter(([, count]) => count > 0))).toEqual({
      "erasure-deadline": 5,
      "guarantee-after-20-months": 5,
      "price-change-notice": 5,
      "where-to-complain": 2,
      "withdrawal-no-reason": 5,
    });
  });

  it("keep every legal fact in production and in the repaired edit", () => {
    for (const item of inSlice("regulatory")) {
      expect([item.id, failing("base", item), failing("fixed", item)]).toEqual([item.id, 0, 0]);
    }
  });

  it("miss an apology in production where the edit has one, and nowhere else fail a check", () => {
    const others = evalSet.cases.filter(({ slices }) => !slices.includes("regulatory"));
    const unapologetic = others.filter((item) => failing("base", item) > 0);
    expect(unapologetic.length).toBeGreaterThanOrEqual(4);
    expect(unapologetic.filter(({ slices }) => !slices.includes("tone"))).toEqual([]);
    expect(others.filter((item) => failing("head", item) + failing("fixed", item) > 0)).toEqual([]);
  });

  it("have no line that no case uses", () => {
    const questions = evalSet.cases.map(({ input }) => input["question"]);
    const lines = ANSWERS.trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { when: { user_includes: string } });
    expect(lines.filter(({ when }) => !questions.includes(when.user_includes))).toEqual([]);
  });
});
