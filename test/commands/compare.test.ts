import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { request } from "../models/requests.ts";
import { cases, CHECKS, RUBRIC } from "../plan/setup.ts";
import { startModelServer, type ReceivedRequest } from "../support/model-server.ts";
import { blocksOf } from "../support/scripted-judge.ts";
import { newFolder, type } from "./terminal.ts";

const jsonl = (rows: readonly object[]): string =>
  rows.map((row) => JSON.stringify(row)).join("\n");

const numbers = (mean: number): string =>
  jsonl(
    Array.from({ length: 30 }, (_, index) => ({
      id: `row-${index}`,
      topic: index % 2 === 0 ? "law" : "tone",
      output: `answer ${index}`,
      win: mean + (index % 5) / 50,
    })),
  );

const outputs = (text: string): string =>
  jsonl(
    Array.from({ length: 8 }, (_, index) =>
      [1, 2, 3, 4].map((sample) => ({
        id: `case-0${index + 1}`,
        sample,
        output: `${text} ${index} ${sample}`,
      })),
    ).flat(),
  );

const FILES = {
  "a.jsonl": numbers(0.5),
  "same.jsonl": numbers(0.5),
  "worse.jsonl": numbers(0.3),
  "good.jsonl": outputs("ok"),
  "bad.jsonl": outputs("No"),
  "checks.yaml": `${CHECKS}${cases(8)}`,
};

/** Good is what begins with ok, unless it is another case's reference. */
function judge({ user }: ReceivedRequest): string {
  const blocks = blocksOf(request({ messages: [{ role: "user", content: user }] }));
  const score = (text: string): number => {
    const stranger = /^ok \d\d days$/.test(text) && text !== blocks.get("reference");
    return text.startsWith("ok") && !stranger ? 5 : 1;
  };
  const [first, second] = [1, 2].map((place) => score(blocks.get(`output ${place}`) ?? ""));
  return JSON.stringify({ c1: { rationale: "So it is.", output_1: first, output_2: second } });
}

/** Types a line where these files lie; results are read back from `--out`. */
async function compared(line: string, more: { readonly [path: string]: string } = {}, env = {}) {
  using folder = newFolder();
  for (const [path, text] of Object.entries({ ...FILES, ...more })) {
    writeFileSync(join(folder.dir, path), text);
  }
  const said = await type(folder.dir, line, env);
  const result = (name: string): string =>
    readFileSync(join(folder.dir, ".evenhand", name), "utf8");
  const written =
    said.code === 3
      ? null
      : { verdict: JSON.parse(result("verdict.json")), comment: result("comment.md") };
  return { ...said, written };
}

const WIN = "--metric win --range 0,1 --slice topic";

describe("evenhand compare, ready-made numbers", () => {
  it("fails on numbers that fell, and says that one look decided", async () => {
    const { code, out, written } = await compared(
      `compare --baseline a.jsonl --candidate worse.jsonl ${WIN}`,
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^Fail: /);
    expect(out).toContain("one look");
    expect(written!.verdict).toMatchObject({
      outcome: "fail",
      suite: "compare",
      base: { name: "a.jsonl" },
      prompts: [{ method: "one look", scale: { metric: "win", low: 0, high: 1 } }],
    });
  });

  it("passes numbers that did not", async () => {
    const { code, out } = await compared(
      `compare --baseline a.jsonl --candidate same.jsonl ${WIN}`,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Pass: /);
  });

  it("rechecks against new numbers of production where a file brings them", async () => {
    const line = `compare --baseline a.jsonl --candidate worse.jsonl ${WIN} --fresh`;
    expect(await compared(`${line} same.jsonl`)).toMatchObject({ code: 1 });
    const moved = await compared(`${line} worse.jsonl`);
    expect(moved.code).toBe(0);
    expect(moved.written!.verdict.prompts[0]).toMatchObject({ method: "recheck" });
  });

  it("prints the verdict as JSON where asked", async () => {
    const { out, written } = await compared(
      `compare --baseline a.jsonl --candidate same.jsonl ${WIN} --json`,
    );
    expect(JSON.parse(out)).toEqual(written!.verdict);
  });

  it("names files by their place below the working directory, and no path outside it", async () => {
    using elsewhere = newFolder();
    writeFileSync(join(elsewhere.dir, "far.jsonl"), numbers(0.5));
    const line = `compare --baseline ${join(elsewhere.dir, "far.jsonl")} --candidate ./same.jsonl ${WIN}`;
    const { out, written } = await compared(line);
    expect(written!.verdict).toMatchObject({
      base: { name: "far.jsonl" },
      prompts: [{ name: "same.jsonl" }],
    });
    expect(out + written!.comment).not.toContain(elsewhere.dir);
  });
});

describe("evenhand compare, an eval set", () => {
  const line = "compare --baseline good.jsonl --candidate bad.jsonl --evals";

  it("scores outputs by its checks, without a configuration", async () => {
    const { code, written } = await compared(`${line} checks.yaml`);
    expect(code).toBe(1);
    expect(written!.verdict.prompts[0]).toMatchObject({
      judge: null,
      coverage: { cases: 8, complete: 8 },
    });
  });

  it("takes another tool's rows with their answers as they are, cases and all", async () => {
    const rows = (text: string) =>
      jsonl(
        Array.from({ length: 8 }, (_, n) =>
          [1, 2, 3, 4].map((k) => ({ user_input: `How many, ${n}?`, response: `${text} ${k}` })),
        ).flat(),
      );
    const set = `checks: [{ contains: ok }]\ncases_from: [production.jsonl]\n`;
    const { code, written } = await compared(
      "compare --baseline production.jsonl --candidate candidate.jsonl --evals set.yaml",
      { "production.jsonl": rows("ok"), "candidate.jsonl": rows("No"), "set.yaml": set },
    );
    expect(code).toBe(1);
    expect(written!.verdict.prompts[0]).toMatchObject({ coverage: { cases: 8, complete: 8 } });
  });

  it("asks the configured judge, and pays for no judgement twice", async () => {
    await using server = await startModelServer(judge);
    using folder = newFolder();
    const config = `prompts: [{ files: "**/*.md", evals: evals/a.yaml }]
judge: { provider: openai-compatible, model: critic, base_url: "${server.openaiUrl}" }
`;
    const rubric = `${RUBRIC}${cases(8, 'reference: "ok # days"')}`;
    const files = { ...FILES, "evenhand.yaml": config, "rubric.yaml": rubric };
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder.dir, path), text);
    expect((await type(folder.dir, `${line} rubric.yaml`)).code).toBe(1);
    const controls = 30;
    const pairs = 8 * 4;
    const inBothOrders = 12;
    expect(server.requests).toHaveLength(controls + pairs + inBothOrders);
    expect((await type(folder.dir, `${line} rubric.yaml`)).code).toBe(1);
    expect((await type(folder.dir, `${line} rubric.yaml --replay`)).code).toBe(1);
    expect(server.requests).toHaveLength(controls + pairs + inBothOrders);
  });

  it("shows a key of the environment nowhere, though an output has it", async () => {
    const key = "sk-canary-0123456789abcdef";
    const leaking = outputs(`No ${key}`);
    const said = await compared(
      `compare --baseline good.jsonl --candidate leak.jsonl --evals checks.yaml`,
      { "leak.jsonl": leaking },
      { OPENAI_API_KEY: key },
    );
    expect(said.code).toBe(1);
    expect(said.out + said.written!.comment + JSON.stringify(said.written!.verdict)).not.toContain(
      key,
    );
  });
});

describe("evenhand compare, wrong usage", () => {
  const line = "compare --baseline a.jsonl --candidate same.jsonl";

  it.each([
    [line, "say how to score: `--metric <field> --range low,high`, or `--evals <file>`"],
    [`${line} --metric win`, "`--metric` needs `--range low,high`, such as `--range 0,1`"],
    [
      `${line} ${WIN} --evals checks.yaml`,
      "`--metric` and `--evals` are two ways to score; give one of them",
    ],
    [`${line} --metric won --range 0,1`, "a.jsonl:1: the row has no `won`"],
    [
      `${line} --metric win --range 0,0.5`,
      "a.jsonl:2: `win` is 0.52, outside the range 0 to 0.5; give the metric's whole range with `--range`",
    ],
    [`compare --baseline a.jsonl --candidate absent.jsonl ${WIN}`, "there is no file absent.jsonl"],
    [`compare --baseline . --candidate a.jsonl ${WIN}`, ". cannot be read: EISDIR"],
    [`${line} --evals absent.yaml`, "there is no file absent.yaml"],
    [`${line} --evals empty.yaml`, "empty.yaml has no cases"],
    [`${line} --evals rubric.yaml`, "rubric.yaml has a rubric, but evenhand.yaml names no `judge`"],
    [`${line} ${WIN} --config broken.yaml`, "broken.yaml:1: `prompts` is missing"],
    [`compare --baseline latin1.jsonl --candidate a.jsonl ${WIN}`, "latin1.jsonl"],
  ])("is told in a sentence: %s", async (typed, message) => {
    using folder = newFolder();
    const files = {
      ...FILES,
      "empty.yaml": `${CHECKS}cases: []\n`,
      "rubric.yaml": `${RUBRIC}${cases(8)}`,
      "broken.yaml": "judge: {}\n",
    };
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder.dir, path), text);
    writeFileSync(join(folder.dir, "latin1.jsonl"), Buffer.from('{"id":"caf\xe9"}', "latin1"));
    const { code, out, err } = await type(folder.dir, typed);
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe("evenhand compare, images and calls of tools", () => {
  const evals = `${CHECKS}${cases(8, "images: [photos/#.gif]")}`.replaceAll(
    /photos.\d\d/g,
    "photo",
  );
  const line = "compare --baseline good.jsonl --candidate good.jsonl --evals evals.yaml";

  it("reads the images of cases beside the eval set", async () => {
    const { code, written } = await compared(line, { "evals.yaml": evals, "photo.gif": "GIF89a" });
    expect(code).toBe(0);
    expect(written!.verdict).toMatchObject({ outcome: "pass" });
  });

  it.each([
    ["that is none", { "photo.gif": "a photo" }, "image `photo.gif` is no image that models take"],
    ["that is not there", {}, "image `photo.gif` does not exist"],
  ])("refuses an image %s, with the line of its case", async (_, files, words) => {
    const { code, err } = await compared(line, { "evals.yaml": evals, ...files });
    expect(code).toBe(3);
    expect(err).toContain(`evals.yaml:3: ${words}`);
  });

  it("compares answers that are calls alone, and shows them", async () => {
    const calls = (order: string): string =>
      jsonl(
        Array.from({ length: 8 }, (_, n) =>
          [1, 2, 3, 4].map((sample) => ({
            id: `case-0${n + 1}`,
            sample,
            tool_calls: [{ name: "find", arguments: { order: `${order}${n}${sample}` } }],
          })),
        ).flat(),
      );
    const files = {
      "evals.yaml": `checks: [{ tool-arguments: { tool: find, schema: { type: object, properties: { order: { type: string, pattern: "^A" } } } } }]\n${cases(8)}`,
      "a.jsonl": calls("A"),
      "b.jsonl": calls("B"),
    };
    const { code, written } = await compared(
      "compare --baseline a.jsonl --candidate b.jsonl --evals evals.yaml",
      files,
    );
    expect(code).toBe(1);
    expect(written!.comment).toContain("Tool call: find");
  });
});
