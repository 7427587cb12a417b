import { describe, expect, it } from "vitest";

import { sha256 } from "../src/digest.ts";
import { memoryComparison } from "../src/git/memory.ts";
import { failure } from "../src/models/failure.ts";
import { textOf } from "../src/models/message.ts";
import type { ModelRequest } from "../src/models/model.ts";
import type { ScriptedAnswerer } from "../src/models/providers/scripted.ts";
import { selftest, type SelftestRequest } from "../src/selftest.ts";
import { selftestSchema, type SelfTest, type SelfTestReport } from "../src/selftest/self-test.ts";
import { openMemoryStore } from "../src/store/memory.ts";
import { verdictJson } from "../src/report/json.ts";
import { selftestText } from "../src/report/selftest-text.ts";
import { PROMPT } from "./plan/setup.ts";
import { CONFIG, engine, repository, type Engine } from "./support/engine.ts";
import { examples, page } from "./support/docs.ts";
import { rowsUnder } from "./support/markdown.ts";
import { schemaPaths } from "./support/schema-paths.ts";
import { blocksOf, judgeBy } from "./support/scripted-judge.ts";

interface Made {
  readonly cases?: number;
  readonly judged?: boolean;
  /** How much the judge's scores scatter, in points. */
  readonly judgeNoise?: number;
  /** Instead of an ordinary answer; undefined for the ordinary one. */
  readonly answer?: (
    request: ModelRequest,
    sample: number,
  ) => ReturnType<ScriptedAnswerer> | undefined;
  readonly config?: string;
}

/** Uniform in (0, 1), the same for the same text. */
const uniform = (text: string): number =>
  (Number.parseInt(sha256(text).slice(0, 12), 16) + 0.5) / 2 ** 48;

const idOf = (index: number): string => `case-${String(index + 1).padStart(2, "0")}`;

/** Answers of production name a quality that differs from sample to sample; the judge reads it, and scatters. */
function answerer({ judgeNoise = 0.2, answer }: Made): ScriptedAnswerer {
  const judge = judgeBy((output, place, request) => {
    const [asked] = /case-\d+/.exec(blocksOf(request).get("reference") ?? "") ?? ["?"];
    if (!output.includes(asked)) return 1;
    const quality = Number(/quality (\d\.\d+)/.exec(output)?.[1] ?? 4.5);
    const text = request.messages.map(({ content }) => textOf(content)).join("");
    const scatter = judgeNoise * 2 * (uniform(`${place}${text}`) - 0.5);
    return Math.min(5, Math.max(1, Math.round(quality + scatter)));
  });
  return (request, sample) => {
    const given = answer?.(request, sample);
    if (given !== undefined) return given;
    if (request.model === "critic") return judge(request);
    const [id] = /case-\d+/.exec(textOf(request.messages.at(-1)!.content)) ?? [];
    return `ok ${id} quality ${(2.8 + 2 * uniform(`${id} ${sample}`)).toFixed(4)}`;
  };
}

function filesOf({ cases = 10, judged = true, config = CONFIG }: Made) {
  const rows = Array.from({ length: cases }, (_, index) => {
    const id = idOf(index);
    const slice = index % 2 === 0 ? "law" : "tone";
    return `  - { id: ${id}, slices: [${slice}], input: { question: "${id}?" }, reference: "ok ${id}", checks: [{ contains: ok }] }`;
  });
  const rubric = judged ? ["rubric: [{ id: grounded, description: Names the case. }]"] : [];
  return repository({
    prompt: PROMPT,
    evals: [...rubric, "cases:", ...rows, ""].join("\n"),
    config,
  });
}

async function report(
  made: Made = {},
  how: Partial<SelftestRequest> = {},
  on: Engine = engine(answerer(made)),
): Promise<SelfTestReport> {
  const files = filesOf(made);
  const found = await selftest(on.world, {
    comparison: memoryComparison({ base: files, head: files }),
    configPath: "evenhand.yaml",
    prompt: null,
    runs: 10,
    live: null,
    ...how,
  });
  if ("kind" in found) throw new Error(found.detail);
  return found;
}

function measuredIn({ prompts: [prompt] }: SelfTestReport): SelfTest {
  if (prompt?.measured === null || prompt === undefined) throw new Error(prompt?.unmeasured ?? "");
  return prompt.measured;
}

/** The judge's own test, with ten cases. */
const CONTROLS = 32;

const unmeasuredIn = ({ prompts: [prompt] }: SelfTestReport): string | null =>
  prompt?.unmeasured ?? null;

describe("selftest()", () => {
  it("measures false alarms, stops, noise and power on the prompt's own cases", async () => {
    const found = await report({ cases: 16 });
    expect(selftestSchema.parse(found)).toEqual(found);
    expect(found).toMatchObject({ asOf: "2026-11-25", base: { name: "main", sha: "base" } });
    const measured = measuredIn(found);
    expect(measured).toMatchObject({
      cases: 16,
      answers: { each: 8, since: "2026-11-25", live: false },
      stopped: { share: 0 },
    });
    expect(measured.falseAlarms.share).toBeLessThanOrEqual(0.2);
    expect(measured.power.map(({ unit }) => unit)).toEqual(["law", "tone", "(all)"]);
    const { drops, failing } = measured.power.at(-1)!;
    expect(drops.at(-1)!.found.share).toBeGreaterThan(drops[0]!.found.share);
    expect(failing.map(({ cases }) => cases)).toEqual([2, 4]);
  });

  it("shows the noise of a judge that scatters", async () => {
    const [calm, loud] = await Promise.all(
      [0.2, 1.6].map(
        async (judgeNoise) => measuredIn(await report({ judgeNoise }, { runs: 1 })).noise!,
      ),
    );
    expect(loud!.pair).toBeGreaterThan(calm!.pair);
    expect(loud!.judge!).toBeGreaterThan(2 * calm!.judge!);
  });

  it("asks nothing the second time, and finds the same", async () => {
    const made = {};
    const on = engine(answerer(made));
    const first = await report(made, {}, on);
    const asked = on.calls.length;
    // Answers; the judge's own test; each beside the next; the swap sample.
    expect(asked).toBe(10 * 8 + CONTROLS + 10 * 8 + 12);
    expect(await report(made, {}, on)).toEqual(first);
    expect(on.calls).toHaveLength(asked);
  });

  it("shares its answers with the gate, either way", async () => {
    const files = filesOf({});
    const head = { ...files, "prompts/support/answer.md": PROMPT.replace("briefly", "warmly") };
    const on = engine(answerer({}));
    await report({}, { runs: 2 }, on);
    const before = on.calls.length;
    await on.run({ base: files, head });
    const production = on.calls
      .slice(before)
      .filter(
        ({ model, messages }) =>
          model === "writer" && textOf(messages[0]!.content).includes("briefly"),
      );
    expect(production).toEqual([]);
  });

  it("asks anew where it is to be live, once a name", async () => {
    const on = engine(answerer({}));
    await report({}, { runs: 2 }, on);
    const stored = on.calls.length;
    const live = await report({}, { live: "", runs: 2 }, on);
    const fresh = on.calls.length - stored;
    // All but the judge's own test, which stands for a week.
    expect(fresh).toBe(stored - CONTROLS);
    expect(measuredIn(live).answers).toEqual({ each: 8, since: "selftest:2026-11-25", live: true });
    await report({}, { live: "2026-11-25", runs: 2 }, on);
    expect(on.calls).toHaveLength(stored + fresh);
    await report({}, { live: "again", runs: 2 }, on);
    expect(on.calls).toHaveLength(stored + 2 * fresh);
  });

  it("works on checks alone", async () => {
    const sorry: Made["answer"] = ({ messages }, sample) =>
      textOf(messages.at(-1)!.content).includes("case-03") && sample % 3 === 0
        ? "sorry"
        : undefined;
    const measured = measuredIn(await report({ judged: false, answer: sorry }));
    expect(measured).toMatchObject({ noise: null, positionEffect: null });
    expect(measured.flaky).toEqual([
      { case: "case-03", check: 'contains: "ok"', failing: 2, of: 8 },
    ]);
    expect(measured.falseAlarms.share).toBeLessThanOrEqual(0.2);
    for (const { drops, failing } of measured.power) {
      expect(drops).toEqual([]);
      expect(failing[1]!.found.share).toBeGreaterThanOrEqual(failing[0]!.found.share);
    }
  });

  it("refuses one answer a case, with what keeps it from asking for more", async () => {
    const once: Made["answer"] = ({ model }, sample) =>
      model === "writer" && sample > 1
        ? { failure: failure("quota", "no credit left") }
        : undefined;
    expect(unmeasuredIn(await report({ answer: once }))).toBe(
      "0 of 10 cases have two answers of production or more, and 9 are needed: one answer a case shows no noise; most often: writer: no credit left",
    );
  });

  it("lives with what a provider loses now and then, as a gate does", async () => {
    const lossy: Made["answer"] = ({ model, messages }, sample) =>
      model === "writer" && sample === 8 && textOf(messages.at(-1)!.content).includes("case-01")
        ? { failure: failure("permanent", "gone") }
        : undefined;
    expect(measuredIn(await report({ answer: lossy }, { runs: 4 })).stopped.share).toBeLessThan(1);
  });

  it("refuses a judge that fails its own test", async () => {
    const blind: Made["answer"] = ({ model }) => (model === "critic" ? "no JSON" : undefined);
    expect(unmeasuredIn(await report({ answer: blind }))).toMatch(
      /^the judge failed 32 of its 32 control questions$/,
    );
  });

  it.each([
    [
      "the budget",
      `${CONFIG}budget: { max_calls: 100 }\n`,
      /^about \d+ calls are planned and `budget.max_calls` is 100; \d+ would do/,
    ],
    [
      "an ended mute",
      `${CONFIG}gate: { slices: { law: { tier: show, until: 2026-11-01, owner: ada, reason: later } } }\n`,
      /the mute of `law` ended on 1 Nov 2026/,
    ],
    ["an unknown slice", `${CONFIG}gate: { slices: { lawn: { critical: true } } }\n`, /`lawn`/],
    ["a judge that is not configured", CONFIG.replace(/^judge.*\n/m, ""), /names no `judge`/],
  ])("asks nothing where %s keeps a gate from it", async (_, config, said) => {
    const on = engine(answerer({}));
    expect(unmeasuredIn(await report({ config }, {}, on))).toMatch(said);
    expect(on.calls).toEqual([]);
  });

  it("is not refused by a budget for what the store has", async () => {
    const on = engine(answerer({}));
    await report({}, {}, on);
    const paid = on.calls.length;
    const config = `${CONFIG}budget: { max_calls: 1 }\n`;
    expect(unmeasuredIn(await report({ config }, {}, on))).toBeNull();
    expect(on.calls).toHaveLength(paid);
  });

  it("counts the judgements that it would ask where a gate has left it all answers", async () => {
    const files = filesOf({});
    const head = { ...files, "prompts/support/answer.md": PROMPT.replace("briefly", "warmly") };
    const on = engine(answerer({}));
    await on.run({ base: files, head });
    const paid = on.calls.length;
    const config = `${CONFIG}budget: { max_calls: 60 }\n`;
    expect(unmeasuredIn(await report({ config }, {}, on))).toMatch(/^about \d+ calls are planned/);
    expect(on.calls).toHaveLength(paid);
  });

  it("refuses a prompt that base does not have, with the nearest name", async () => {
    await expect(report({}, { prompt: "support/answers" })).rejects.toThrow(
      "base has no prompt `support/answers`; did you mean `support/answer`?",
    );
  });

  it("ends where it is cancelled, and leaves nothing to cite", async () => {
    const on = engine(answerer({}));
    const stop = new AbortController();
    const log = { ...on.world.log, progress: () => stop.abort() };
    const world = { ...on.world, log, signal: stop.signal };
    const found = await report({}, {}, { ...on, world });
    expect(unmeasuredIn(found)).not.toBeNull();
    expect([...on.store.notes()].filter(({ topic }) => topic === "selftest")).toEqual([]);
  });
});

describe("a gate after a self-test", () => {
  const files = filesOf({});
  const head = { ...files, "prompts/support/answer.md": PROMPT.replace("briefly", "warmly") };
  const trees = { base: files, head };

  it("cites it, and a replay cites the same to the byte, whatever was measured since", async () => {
    const on = engine(answerer({}), openMemoryStore());
    expect((await on.run(trees)).verdict.prompts[0]!.selftest).toBeNull();
    const { falseAlarms } = measuredIn(await report({}, {}, on));
    const gated = await on.run(trees);
    expect(gated.verdict.prompts[0]!.selftest).toEqual({
      falseAlarms: falseAlarms.share,
      runs: 10,
      day: "2026-11-25",
    });
    await report({}, { runs: 3 }, on);
    const replayed = await on.run(trees, { replay: true });
    expect(verdictJson(replayed.verdict)).toBe(verdictJson(gated.verdict));
    expect((await on.run(trees)).verdict.prompts[0]!.selftest).toMatchObject({ runs: 3 });
  });

  it("does not cite one in which most runs were stopped", async () => {
    const on = engine(answerer({}));
    const config = `${CONFIG}gate: { evidence: exclude }\n`;
    const { stopped } = measuredIn(await report({ config, cases: 8 }, {}, on));
    expect(stopped.share).toBeGreaterThan(0.5);
    expect([...on.store.notes()].filter(({ topic }) => topic === "selftest")).toEqual([]);
  });
});

describe("docs/selftest.md", () => {
  const text = page("docs/selftest.md");

  it("shows what it prints", async () => {
    const flaky: Made["answer"] = ({ model, messages }, sample) =>
      model === "writer" && textOf(messages.at(-1)!.content).includes("case-03") && sample % 3 === 0
        ? `sorry case-03 quality 3.${sample}`
        : undefined;
    const printed = selftestText(
      await report({ cases: 16, judgeNoise: 0.7, answer: flaky }, { runs: 40 }),
      100,
    );
    const shown = examples.find(
      ({ path, language }) => path === "docs/selftest.md" && language === "text",
    );
    expect(shown?.text).toBe(printed);
  });

  it("names every field of the JSON once, and no other", () => {
    const told = rowsUnder(text, "field").flatMap(([cell = ""]) =>
      cell.split(", ").map((name) => name.replaceAll("`", "")),
    );
    // A share's own fields are told once for all.
    const fields = schemaPaths(selftestSchema).filter(
      (path) => !/(falseAlarms|stopped|found)\.\w+$/.test(path),
    );
    expect([...told].toSorted()).toEqual([...fields].toSorted());
  });
});
