import { describe, expect, it } from "vitest";

import { readInputs } from "../../src/github/inputs.ts";
import { runnerOf, runUrl } from "../../src/github/runner.ts";
import type { Surroundings } from "../../src/surroundings.ts";

const stream = { write: () => true, isTTY: false, columns: 100 };

function read(given: Readonly<Record<string, string>>) {
  const variables = Object.entries({ "github-token": "ghs_test", ...given }).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value],
  );
  const around: Surroundings = {
    env: Object.fromEntries(variables),
    cwd: "/work/shop",
    stdout: stream,
    stderr: stream,
  };
  return readInputs(around, "/runner/temp");
}

describe("readInputs()", () => {
  it("has a default for everything but the token", () => {
    expect(read({})).toEqual({
      config: "evenhand.yaml",
      token: "ghs_test",
      out: "/runner/temp/.evenhand",
      cache: true,
      live: false,
      section: null,
      base: null,
      head: null,
      sweep: false,
      queries: null,
      shard: null,
      stores: null,
      asOf: null,
      batchMinutes: null,
      supplied: null,
      timeoutMinutes: null,
    });
  });

  it("takes empty and blank inputs as not given", () => {
    expect(read({ config: "  ", out: "", base: "", slice: "\n" })).toEqual(read({}));
  });

  it("reads each input", () => {
    const head = "b83f2c9107d2e5a4c6f8091a2b3c4d5e6f708192";
    const given = {
      config: " eval/gate.yaml ",
      out: "results",
      cache: "false",
      base: "rel/1",
      head,
    };
    expect(read(given)).toMatchObject({
      config: "eval/gate.yaml",
      out: "/work/shop/results",
      cache: false,
      base: "rel/1",
      head,
    });
  });

  it("reads which part of the cases is asked, and where the parts' stores lie", () => {
    const given = { shard: "3/8", stores: "evenhand-shards", "as-of": "2026-11-25" };
    expect(read(given)).toMatchObject({
      shard: { index: 3, of: 8 },
      stores: "/work/shop/evenhand-shards",
      asOf: "2026-11-25",
    });
    expect(read({ stores: "/tmp/stores" }).stores).toBe("/tmp/stores");
  });

  it("reads supplied outputs", () => {
    const files = { "baseline-outputs": "a.jsonl", "candidate-outputs": "b.jsonl" };
    expect(read(files).supplied).toEqual({
      baseline: "a.jsonl",
      candidate: "b.jsonl",
    });
    const more = {
      "fresh-baseline-outputs": "c.jsonl",
      slice: "s",
      metric: "win",
      range: "0, 1",
      evals: "evals/a.yaml",
    };
    expect(read({ ...files, ...more }).supplied).toMatchObject({
      fresh: "c.jsonl",
      slice: "s",
      metric: "win",
      range: [0, 1],
      evals: "evals/a.yaml",
    });
  });

  it.each<[Record<string, string>, string]>([
    [{ "github-token": "" }, "`github-token` is missing"],
    [{ cache: "yes" }, "`cache` is true or false"],
    [{ sweep: "1" }, "`sweep` is true or false"],
    [{ "timeout-minutes": "soon" }, "`timeout-minutes` is a number of minutes"],
    [{ "timeout-minutes": "0" }, "`timeout-minutes` is a number of minutes"],
    [{ shard: "9/8" }, "`shard` is a part and how many there are"],
    [{ "batch-minutes": "-1" }, "`batch-minutes` is a number of minutes"],
    [{ "as-of": "today" }, "`as-of` is a day"],
    [{ base: "--upload-pack=x" }, "`base` is the name of a branch"],
    [{ base: "main:refs/heads/x" }, "`base` is the name of a branch"],
    [{ head: "main" }, "`head` is a full commit SHA"],
    [{ head: "b83f2c91" }, "`head` is a full commit SHA"],
    [{ "baseline-outputs": "a" }, "`candidate-outputs` is missing"],
    [{ "candidate-outputs": "a" }, "`baseline-outputs` is missing"],
    [{ metric: "win" }, "`metric` describes supplied outputs"],
    [
      { "baseline-outputs": "a", "candidate-outputs": "b", range: "1,0" },
      "`range` is two ascending",
    ],
    [{ "baseline-outputs": "a", "candidate-outputs": "b", range: "0" }, "`range` is two ascending"],
    [
      { "baseline-outputs": "a", "candidate-outputs": "b", range: "0,x" },
      "`range` is two ascending",
    ],
  ])("refuses %o with what to do", (given, words) => {
    expect(() => read(given)).toThrow(words);
  });
});

describe("runnerOf()", () => {
  const env = {
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: "/runner/event.json",
    GITHUB_SHA: "b83f2c9107d2e5a4c6f8091a2b3c4d5e6f708192",
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_SERVER_URL: "https://github.test/",
    GITHUB_API_URL: "https://github.test/api/v3/",
    GITHUB_RUN_ID: "8123456789",
    RUNNER_TEMP: "/runner/temp",
  };

  it("reads the runner's variables", () => {
    const runner = runnerOf({ ...env, GITHUB_RUN_ATTEMPT: "2", GITHUB_OUTPUT: "/runner/out" });
    expect(runner).toMatchObject({ owner: "acme", repo: "shop", runAttempt: "2" });
    expect(runner).toMatchObject({ outputFile: "/runner/out", summaryFile: null });
    expect(runUrl(runner)).toBe("https://github.test/acme/shop/actions/runs/8123456789");
  });

  it.each(Object.keys(env))("says what to do when %s is missing", (name) => {
    expect(() => runnerOf({ ...env, [name]: "" })).toThrow(`${name} is not set`);
  });
});
