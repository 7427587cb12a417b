import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { verdictJson } from "../../src/report/json.ts";
import type { Verdict } from "../../src/verdict.ts";
import { engine, repository } from "../support/engine.ts";
import { blocksOf, judgeBy } from "../support/scripted-judge.ts";
import { type } from "./terminal.ts";

/** Cases of two slices; the edit fails `law`, where it fails at all. */
const casesOf = (n: number) =>
  Array.from({ length: n }, (_, index) => ({
    id: `case-${String(index + 1).padStart(3, "0")}`,
    days: `${index + 3} days`,
    slice: index % 4 === 0 ? "law" : "tone",
  }));

const PROMPT = "## System\nAnswer briefly.\n\n## User\n{{question}}\n";

async function verdictOf(
  n: number,
  fails: (id: string, sample: number) => boolean,
): Promise<Verdict> {
  const cases = casesOf(n);
  const evals = [
    "rubric:",
    "  - { id: grounded, description: Names the deadline. }",
    "cases:",
    ...cases.map(
      ({ id, days, slice }) =>
        `  - { id: ${id}, slices: [${slice}], input: { question: "${id}?" }, reference: "You have ${days}.", checks: [{ contains: "${days}" }] }`,
    ),
    "",
  ].join("\n");
  const judge = judgeBy((output, _, request) => {
    const [days] = /\d+ days/.exec(blocksOf(request).get("reference") ?? "") ?? [];
    return days !== undefined && output.includes(days) ? 5 : 2;
  });
  const { run } = engine((request, sample) => {
    if (request.model === "critic") return judge(request);
    const asked = cases.find(({ id }) => request.messages.at(-1)!.content.includes(id))!;
    const candidate = !request.messages[0]!.content.includes("briefly");
    return candidate && fails(asked.id, sample)
      ? "Never mind!"
      : `You have ${asked.days}. (${sample})`;
  });
  const head = PROMPT.replace("briefly", "warmly");
  const trees = {
    base: repository({ prompt: PROMPT, evals }),
    head: repository({ prompt: head, evals }),
  };
  return (await run(trees)).verdict;
}

const inLaw = (id: string): boolean => Number(id.slice(-3)) % 4 === 1;
const red = await verdictOf(24, inLaw);
const quiet = await verdictOf(24, () => false);

async function explained(verdict: Verdict | string, line = "") {
  const dir = mkdtempSync(join(tmpdir(), "explain-"));
  try {
    const text = typeof verdict === "string" ? verdict : verdictJson(verdict);
    writeFileSync(join(dir, "verdict.json"), text);
    return await type(dir, `explain ${line} --verdict verdict.json`.replace(/ +/g, " "));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

describe("evenhand explain", () => {
  it("says what decided, and a line a slice", async () => {
    const { code, out } = await explained(red);
    expect(code).toBe(0);
    expect(out).toMatch(/^support\/answer: fail, decided by law and All cases\.\n/);
    expect(out).toContain("  tone: unclear; 18 cases");
  });

  it("walks the way to a slice's numbers, each of them the verdict's own", async () => {
    const { out } = await explained(red, "law");
    const law = red.prompts[0]!.units.find(({ unit }) => unit === "law")!;
    const { score, check } = law;
    expect(out).toMatch(/^law in support\/answer: worse, and red\n/);
    expect(out).toContain("case-001: −3.00 (candidate first)");
    expect(out).toContain(`Mean of d: −${Math.abs(score!.mean).toFixed(2)} over 6 cases`);
    expect(out).toContain("fewer than 8 are not tested");
    expect(out).toContain("case-001: production 0 of 8 fail, candidate 8 of 8");
    expect(out).toMatch(/It has to be 0\.\d+ or less \(Tarone–Holm\)/);
    expect(out).toContain("failing checks: effect 100.0 points of a hundred");
    expect(check!.found).toBe("worse");
    expect(out).toMatch(/Decision\n {2}worse, and red: what was flagged stands/);
  });

  it("tells z, p and how many patterns were counted, over all cases", async () => {
    const { out } = await explained(red, "(all)");
    expect(out).toMatch(/z = Σd \/ √Σd² = −18\.00 \/ 7\.35 = −2\.45/);
    // Six cases differ, so all 64 patterns of their signs are counted.
    expect(out).toContain("the share of all 64 sign patterns");
    expect((await explained(red, "overall")).out).toBe(out);
  });

  it("tells a case pair by pair, and what the mean is without it", async () => {
    const { out } = await explained(red, "case-001");
    expect(out).toMatch(/^Case case-001 of support\/answer, in law\n/);
    expect(out).toMatch(
      / 1: −3\.00 with the candidate shown (first|second), the candidate fails by its score and candidate fails its checks/,
    );
    expect(out).toContain("law: d −3.00; the mean is −3.00, −3.00 without it.");
    expect(out).toContain("New production answers");
  });

  it("says why nothing was found, and why it is not ruled out", async () => {
    const { out } = await explained(quiet, "tone");
    expect(out).toContain("No answer of either side fails in 18 cases.");
    expect(out).toMatch(/unclear: nothing was found, and a loss is not ruled out/);
  });

  it("tells of a screen's hints", async () => {
    const screened = await verdictOf(100, (id) => id === "case-001" || id === "case-005");
    const { out } = await explained(screened, "law");
    expect(out).toMatch(
      /Screen\n {2}The first answer of each case hinted at harm by .*failing checks/,
    );
  });

  it("says why nothing can be explained where nothing was measured", async () => {
    const stopped: Verdict = {
      ...red,
      prompts: red.prompts.map((prompt) => ({
        ...prompt,
        outcome: "inconclusive",
        reason: "provider_quota",
        detail: "no credit",
        units: [],
        evidence: null,
      })),
    };
    const { code, out } = await explained(stopped);
    expect(code).toBe(0);
    expect(out).toMatch(
      /inconclusive, because the model's provider refused further calls .*: no credit\./,
    );
  });

  it("says first where the numbers are not those of the evidence", async () => {
    const edited = structuredClone(red);
    edited.prompts[0]!.units[0]!.check!.p = 0.5;
    const { code, out } = await explained(edited, "law");
    expect(code).toBe(2);
    expect(out).toMatch(/^The figures of support\/answer cannot be had again/);
  });

  it.each([
    [
      "an unknown name, with the nearest",
      red,
      "lawe",
      "no slice or case `lawe`; did you mean `law`?",
    ],
    [
      "a prompt that was not measured",
      red,
      "law --prompt support/answers",
      "did you mean `support/answer`?",
    ],
    ["a file that is no verdict", "[1, 2]", "", "verdict.json: is no verdict of this version"],
    ["a file that is no JSON", "{", "", "verdict.json: is no verdict of this version"],
  ] as const)("refuses %s", async (_, verdict, line, said) => {
    const { code, err } = await explained(verdict, line);
    expect(code).toBe(3);
    expect(err).toContain(said);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("prints the facts as JSON", async () => {
    const { out } = await explained(red, "--json");
    const [first] = JSON.parse(out) as { prompt: string; units: { level: number }[] }[];
    expect(first).toMatchObject({ prompt: "support/answer" });
    expect(first!.units[0]!.level).toBe(0.1);
  });
});
