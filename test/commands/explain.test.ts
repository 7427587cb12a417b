import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { textOf } from "../../src/models/message.ts";
import type { Verdict } from "../../src/verdict.ts";
import { CONFIG, engine, repository } from "../support/engine.ts";
import { blocksOf, judgeBy } from "../support/scripted-judge.ts";
import { newFolder, type } from "./terminal.ts";

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
  config = CONFIG,
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
    const asked = cases.find(({ id }) => textOf(request.messages.at(-1)!.content).includes(id))!;
    const candidate = !textOf(request.messages[0]!.content).includes("briefly");
    return candidate && fails(asked.id, sample)
      ? "Never mind!"
      : `You have ${asked.days}. (${sample})`;
  });
  const head = PROMPT.replace("briefly", "warmly");
  const trees = {
    base: repository({ prompt: PROMPT, evals, config }),
    head: repository({ prompt: head, evals, config }),
  };
  return (await run(trees)).verdict;
}

const inLaw = (id: string): boolean => Number(id.slice(-3)) % 4 === 1;
const red = await verdictOf(24, inLaw);
const quiet = await verdictOf(24, () => false);

/** Types `explain` with a verdict, or with any text, in the file; no word of the line holds a space. */
async function explained(verdict: Verdict | string, line = "") {
  using folder = newFolder();
  const text = typeof verdict === "string" ? verdict : JSON.stringify(verdict);
  writeFileSync(join(folder.dir, "verdict.json"), text);
  return await type(folder.dir, `explain ${line} --verdict verdict.json`.replace(/ +/g, " "));
}

describe("evenhand explain", () => {
  it("says what decided, and a line a slice", async () => {
    const { code, out } = await explained(red);
    expect(code).toBe(0);
    expect(out).toMatch(/^support\/answer: fail, decided by law and All cases\.\n/);
    expect(out).toContain("  tone: unclear; 18 cases");
  });

  it("walks the way to a slice's numbers, each of them the verdict's own", async () => {
    const { code, out } = await explained(red, "law");
    const law = red.prompts[0]!.units.find(({ unit }) => unit === "law")!;
    expect(code).toBe(0);
    expect(out).toMatch(
      /^law in support\/answer: worse by failing checks and failing by the judge, and red\n/,
    );
    expect(out).toMatch(/case-001: x −3\.00 \((1st|2nd)\), −3\.00/);
    expect(out).toContain(
      `Mean of d: −${Math.abs(law.score!.mean).toFixed(2)} points over 6 cases`,
    );
    expect(out).toContain("Fewer than 8 cases with a difference are not tested");
    expect(out).toContain("case-001: production 0 of 8 fail, candidate 8 of 8");
    expect(out).toContain("48 new production answers to 6 cases");
    expect(law.check!.found).toBe("worse");
    expect(out).toMatch(
      /Decision\n {2}worse by failing checks .*, and red: what the first look flagged stands/,
    );
  });

  it("tells z, p and how many patterns were counted, over all cases", async () => {
    const { out } = await explained(red, "(all)");
    expect(out).toContain("Σd = −18.00, Σd² = 54.00; z = Σd / √Σd² = −2.449");
    // Six cases differ, so all 64 patterns of their signs are counted.
    expect(out).toContain("the share of all 64 patterns");
    for (const name of ["overall", "all", "slice:(all)"]) {
      expect((await explained(red, name)).out).toBe(out);
    }
  });

  it("tells a case pair by pair, and what the mean is without it", async () => {
    const { out } = await explained(red, "case-001");
    expect(out).toMatch(/^Case case-001 of support\/answer, in law\n/);
    expect(out).toMatch(/ 1: x −3\.00, the judge saw the candidate (1st|2nd); the candidate fails/);
    expect(out).toContain("law: d −3.00; the mean is −3.00, −3.00 without it;");
    expect(out).toContain("New production answers");
    expect((await explained(red, "case:case-001")).out).toBe(out);
  });

  it("says why nothing was found, and why it is not ruled out", async () => {
    const { out } = await explained(quiet, "tone");
    expect(out).toContain(
      "No answer of either side fails in the 18 cases that both were measured on.",
    );
    expect(out).toMatch(
      /unclear: nothing was found, but a loss beyond the margins is not ruled out/,
    );
  });

  it("tells of a screen's hints, and what was confirmed", async () => {
    const fails = (id: string): boolean => id === "case-001" || id === "case-005";
    const screened = await verdictOf(100, fails);
    const { code, out } = await explained(screened, "law");
    expect(code).toBe(0);
    expect(out).toMatch(
      /Screen\n {2}The first answer of each case hinted at harm by .*failing checks/,
    );
    expect(out).toContain("so all 4 answers of the 25 cases were taken");
  });

  it("gives a holdout slice's numbers again, though its cases have lost their ids", async () => {
    const config = `${CONFIG}gate: { slices: { law: { holdout: true } } }\n`;
    const hidden = await verdictOf(24, (_, sample) => sample % 3 === 0, config);
    const { code, out } = await explained(hidden, "law");
    expect(code).toBe(0);
    expect(out).toContain("6 cases: holdout 1, holdout 5,");
    expect(out).not.toContain("case-001");
  });
});

describe("evenhand explain, names", () => {
  /** The verdict with a case that is called like a slice. */
  const both = structuredClone(red);
  both.prompts[0]!.evidence!.cases[1]!.id = "law";

  it("takes a slice before a case of its name, and says how to get the case", async () => {
    const { out } = await explained(both, "law");
    expect(out).toMatch(/^law in support\/answer/);
    expect(out).toMatch(/A case has this name too: evenhand explain "case:law"\n$/);
    expect((await explained(both, "slice:law")).out).not.toContain("A case has this name too");
    expect((await explained(both, "case:law")).out).toMatch(
      /^Case law of support\/answer, in tone\n/,
    );
  });

  it("takes a name as it stands before what it could stand for", async () => {
    const odd = structuredClone(red);
    odd.prompts[0]!.evidence!.cases[0]!.id = "case:x";
    odd.prompts[0]!.evidence!.cases[1]!.id = "overall";
    expect((await explained(odd, "case:x")).out).toMatch(/^Case case:x of/);
    expect((await explained(odd, "overall")).out).toMatch(/^Case overall of/);
  });

  it.each([
    ["an unknown name, with the nearest", "lawe", "no slice or case `lawe`; did you mean `law`?"],
    ["a case that is only a slice", "case:law", "the verdict has no case `law`"],
    ["a slice that is only a case", "slice:case-001", "the verdict has no slice `case-001`"],
    ["an unknown name as JSON", "lawe --json", "no slice or case `lawe`"],
    [
      "a prompt that was not measured",
      "law --prompt support/answers",
      "no prompt `support/answers`; did you mean `support/answer`?",
    ],
  ] as const)("refuses %s", async (_, line, said) => {
    const { code, out, err } = await explained(red, line);
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain(said);
  });
});

describe("evenhand explain, where nothing was compared", () => {
  const stopped: Verdict = {
    ...red,
    outcome: "inconclusive",
    reason: "provider_quota",
    exitCode: 2,
    prompts: red.prompts.map((prompt) => ({
      ...prompt,
      outcome: "inconclusive",
      reason: "provider_quota",
      detail: "no credit",
      units: [],
      recheck: null,
      evidence: null,
    })),
  };

  it("tells the reason, which is all there is, and what to do", async () => {
    const { code, out } = await explained(stopped);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^support\/answer: inconclusive, because the model's provider refused further calls .*: no credit\.\n {2}Next: /,
    );
  });

  it("answers a name with the reason too: none is known", async () => {
    const { code, out } = await explained(stopped, "law");
    expect(code).toBe(0);
    expect(out).toMatch(
      /: no credit\.\nThe verdict holds no evidence of it, so there is no way to law/,
    );
  });

  it("tells the run's own end where no prompt was compared", async () => {
    const { code, out } = await explained({ ...stopped, prompts: [], detail: "no credit" });
    expect(code).toBe(0);
    expect(out).toMatch(/^The run: inconclusive, because the model's provider .*: no credit\.\n$/);
  });
});

describe("evenhand explain, a file that anybody wrote", () => {
  const edit = (change: (of: Verdict) => void): Verdict => {
    const edited = structuredClone(red);
    change(edited);
    return edited;
  };

  it("says in its first line that the numbers are not those of the evidence, and exits with 2", async () => {
    const edited = edit((of) => void (of.prompts[0]!.units[0]!.check!.p = 0.5));
    for (const line of ["", "law", "case-001"]) {
      const { code, out } = await explained(edited, line);
      expect(code).toBe(2);
      expect(out).toMatch(
        /^The figures of support\/answer cannot be had again from its evidence: /,
      );
    }
    const { code, out } = await explained(edited, "--json");
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([{ agrees: false }]);
  });

  const huge = edit((of) => {
    for (const item of of.prompts[0]!.evidence!.cases) {
      for (const run of item.runs) run.x = run.x === null ? null : 1e300;
    }
  });
  const text = JSON.stringify(red);

  it.each([
    ["no verdict", "[1, 2]", "verdict.json: is no verdict of this version"],
    ["no JSON", "{", "verdict.json: is no verdict of this version"],
    ["nothing", "", "verdict.json: is no verdict of this version"],
    [
      "another schema",
      text.replace("evenhand.verdict/1", "evenhand.verdict/2"),
      "is of the schema `evenhand.verdict/2`, and this version reads `evenhand.verdict/1`",
    ],
    [
      "a missing field",
      text.replace('"outcome"', '"outcom"'),
      "is no verdict of this version at outcome",
    ],
    [
      "null for a number",
      text.replace(/"mean":[^,]+/, '"mean":null'),
      "is no verdict of this version at prompts.0.units.0.score.mean",
    ],
    [
      "a number that none is",
      text.replace(/"mean":[^,]+/, '"mean":1e999'),
      "is no verdict of this version at prompts.0.units.0.score.mean",
    ],
    ["numbers that no measurement gives", huge, "holds numbers that no measurement gives"],
    [
      "no prompts to divide by",
      edit((of) => void (of.prompts[0]!.evidence!.prompts = 0)),
      "at prompts.0.evidence.prompts",
    ],
    [
      "hostile text for a schema",
      text.replace("evenhand.verdict/1", "\\u202e\\u001b[31m\\n::error::"),
      "is of the schema `\\u{202e}",
    ],
  ] as const)("refuses %s in one sentence", async (_, verdict, said) => {
    const { code, out, err } = await explained(verdict, "law");
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain(said);
    expect(err).toMatch(/^[^\p{Cc}\p{Cf}]+\n$/u);
  });

  it("suggests a hostile name on one line", async () => {
    const odd = edit((of) => void (of.prompts[0]!.evidence!.cases[1]!.id = "line\n::error::x"));
    const { code, err } = await explained(odd, "line::error::x");
    expect(code).toBe(3);
    expect(err).toMatch(/^the verdict has no .* did you mean .*\n$/);
    expect(err).not.toContain("::");
  });

  it("survives evidence that contradicts itself", async () => {
    const odd = edit((of) => {
      const { cases } = of.prompts[0]!.evidence!;
      cases[0]!.runs = [];
      cases[1]!.slices = ["(all)", "law", "law"];
      cases[2]!.id = cases[3]!.id;
      cases[4]!.prodCheck = [];
    });
    for (const line of ["", "law", "(all)", "case-004", "--json"]) {
      const { code, err } = await explained(odd, line);
      expect([code, err]).toEqual([2, ""]);
    }
  });

  it("refuses what is no file, is absent, or is too large", async () => {
    using folder = newFolder();
    const { dir } = folder;
    mkdirSync(join(dir, "folder"));
    writeFileSync(join(dir, "huge.json"), "");
    truncateSync(join(dir, "huge.json"), 65 * 2 ** 20);
    for (const [file, said] of [
      ["folder", "folder: is no file"],
      ["absent.json", "absent.json: cannot be read (ENOENT)"],
      ["huge.json", "huge.json: is too large for a verdict"],
    ] as const) {
      const { code, err } = await type(dir, `explain --verdict ${file}`);
      expect(code).toBe(3);
      expect(err).toContain(said);
    }
    expect((await type(dir, "explain")).err).toContain(".evenhand/verdict.json: cannot be read");
  });
});

describe("evenhand explain --json", () => {
  type Told = { prompt: string; target: string | null; units: { unit: { unit: string } }[] };
  const json = async (line: string): Promise<Told[]> =>
    JSON.parse((await explained(red, `${line} --json`.trim())).out);

  it("prints the facts of every unit, and that they agree", async () => {
    const [all] = await json("");
    expect(all).toMatchObject({
      prompt: "support/answer",
      outcome: "fail",
      target: null,
      agrees: true,
      case: null,
    });
    expect(all!.units.map(({ unit }) => unit.unit)).toEqual(["law", "tone", "(all)"]);
    expect(all!.units[0]).toMatchObject({ level: 0.1, check: { divisor: 4, needed: 0.025 } });
  });

  it("prints only what was asked for", async () => {
    expect((await json("law"))[0]!.units.map(({ unit }) => unit.unit)).toEqual(["law"]);
    const [told] = await json("case-002");
    expect(told).toMatchObject({ target: "case-002", case: { id: "case-002", slices: ["tone"] } });
    expect(told!.units.map(({ unit }) => unit.unit)).toEqual(["tone", "(all)"]);
  });
});
