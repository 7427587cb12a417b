import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { cases, CHECKS, EDITED, PROMPT } from "../plan/setup.ts";
import {
  fault,
  startModelServer,
  type Reply,
  type ReceivedRequest,
} from "../support/model-server.ts";
import { newRepo, type Repo } from "../support/repo.ts";
import { type } from "./terminal.ts";

const KEY = "sk-canary-0123456789abcdef";

const policy = (model: string): string => `prompts:
  - { files: prompts/**/*.md, evals: "evals/{name}.yaml" }
models:
  default: { ${model} }
gate: { sampling: { fixed: 4 } }
`;

const WORSE = PROMPT.replace("briefly", "at random");

/** A repository whose branch `topic` edits the prompt on `main`. */
function repository(config: string, edit = EDITED): Repo {
  const repo = newRepo({
    "evenhand.yaml": config,
    "prompts/support/answer.md": PROMPT,
    "evals/support/answer.yaml": `${CHECKS}${cases(4)}`,
    ".gitignore": ".evenhand/\n",
  });
  repo.git("switch", "--quiet", "--create", "topic");
  repo.commit({ "prompts/support/answer.md": edit });
  return repo;
}

const honest = ({ system, nth }: ReceivedRequest): Reply =>
  system.includes("at random") ? `No ${nth}.` : `ok ${nth}`;

async function withServer<T>(
  decide: (request: ReceivedRequest) => Reply,
  edit: string,
  then: (repo: Repo, requests: readonly ReceivedRequest[]) => Promise<T>,
): Promise<T> {
  await using server = await startModelServer(decide);
  const endpoint = `provider: openai-compatible, model: writer, base_url: "${server.openaiUrl}", api_key_env: WRITER_KEY`;
  await using repo = repository(policy(endpoint), edit);
  return await then(repo, server.requests);
}

const GATE = "gate --base main --head topic";
const env = { WRITER_KEY: KEY };

/** What a person may read: no stack trace, no module path. */
const readable = (text: string): boolean => !/\n\s+at |node:internal|\.ts:\d+:\d+/.test(text);

describe("evenhand gate", () => {
  it("passes a good edit, and leaves every result file", async () => {
    await withServer(honest, EDITED, async (repo, requests) => {
      const { code, out, err } = await type(repo.dir, GATE, env);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(/^Pass: support\/answer was not found worse/);
      expect(out).toMatch(
        /Comment: \.evenhand\/comment\.md · verdict: \.evenhand\/verdict\.json\n$/,
      );
      expect(requests).toHaveLength(4 * 9);
      for (const name of ["verdict.json", "run.json", "comment.md", "summary.md", "junit.xml"]) {
        expect(existsSync(join(repo.dir, ".evenhand", name))).toBe(true);
      }
      const run = JSON.parse(readFileSync(join(repo.dir, ".evenhand/run.json"), "utf8"));
      expect(run).toMatchObject({ calls: 36, answers: { count: 36 }, replay: false });
    });
  });

  it("fails a bad one, and asks nothing when it is run again", async () => {
    await withServer(honest, WORSE, async (repo, requests) => {
      expect((await type(repo.dir, GATE, env)).code).toBe(1);
      const verdict = readFileSync(join(repo.dir, ".evenhand/verdict.json"), "utf8");
      const asked = requests.length;
      const again = await type(repo.dir, `${GATE} --json`, env);
      expect(again.code).toBe(1);
      expect(requests).toHaveLength(asked);
      expect(readFileSync(join(repo.dir, ".evenhand/verdict.json"), "utf8")).toBe(verdict);
      expect(again.out).toBe(verdict);
      const replayed = await type(repo.dir, `${GATE} --replay --out replayed`);
      expect(replayed.code).toBe(1);
      expect(readFileSync(join(repo.dir, "replayed/verdict.json"), "utf8")).toBe(verdict);
    });
  });

  it("judges commits, whatever lies uncommitted in the work tree", async () => {
    await withServer(honest, EDITED, async (repo) => {
      repo.write({ "prompts/support/answer.md": WORSE, "evenhand.yaml": "nonsense" });
      expect((await type(repo.dir, GATE, env)).code).toBe(0);
    });
  });

  it("says that nothing changed, without a call", async () => {
    await withServer(honest, EDITED, async (repo, requests) => {
      const { code, out } = await type(repo.dir, "gate --base main --head main", env);
      expect(code).toBe(0);
      expect(out).toMatch(/^Not applicable: no prompt changed/);
      expect(requests).toEqual([]);
    });
  });

  it("shows the key nowhere, not even where the model says it", async () => {
    await withServer(
      () => `ok ${KEY}`,
      EDITED,
      async (repo) => {
        const { out, err } = await type(repo.dir, `${GATE} --json`, env);
        const files = ["verdict.json", "comment.md", "summary.md", "store.db"].map((name) =>
          readFileSync(join(repo.dir, ".evenhand", name), "latin1"),
        );
        for (const text of [out, err, ...files]) expect(text).not.toContain(KEY);
      },
    );
  });
});

describe("evenhand gate, where it cannot measure", () => {
  const failing = async (config: string, vars: { [name: string]: string } = {}) => {
    await using repo = repository(config);
    return await type(repo.dir, GATE, vars);
  };

  it("names the key that is not set", async () => {
    const { code, out, err } = await failing(policy("provider: openai, model: gpt-5-mini"));
    expect([code, err]).toEqual([2, ""]);
    expect(out).toMatch(/^Inconclusive: there is no usable key for the model provider\n/);
    expect(out).toContain("OPENAI_API_KEY is not set");
    expect(out).toMatch(/Next: set the key and run again/);
    expect(readable(out)).toBe(true);
  });

  it("asks an unknown model once, and says what the provider said", async () => {
    const gone = () => fault.error(404, "The model `writer` does not exist");
    await withServer(gone, EDITED, async (repo, requests) => {
      const { code, out } = await type(repo.dir, GATE, env);
      expect(code).toBe(2);
      expect(out).toMatch(/^Inconclusive: /);
      expect(out).toContain("The model writer does not exist".replace("writer", "`writer`"));
      expect(requests).toHaveLength(1);
      expect(readable(out)).toBe(true);
    });
  });

  it("names file and line of a configuration that cannot be read", async () => {
    const { code, out } = await failing(`${policy("provider: openai, model: m")}judg: {}\n`);
    expect(code).toBe(2);
    expect(out).toMatch(/^Inconclusive: /);
    expect(out).toContain("evenhand.yaml:6: unknown key `judg`");
    expect(out).toContain("did you mean `judge`");
    expect(readable(out)).toBe(true);
  });

  it.each([
    [
      "gate --base mian --head topic",
      "`mian` names no commit of this repository; did you mean `main`?\n",
    ],
    [
      "gate --base main --head nowhere",
      "`nowhere` names no commit of this repository; fetch it, or name a branch, a tag or a commit\n",
    ],
  ])("takes an unknown revision for wrong usage: %s", async (line, message) => {
    await using repo = repository(policy("provider: openai, model: m"));
    expect(await type(repo.dir, line)).toEqual({ code: 3, out: "", err: message });
  });

  it("says that it needs a repository", async () => {
    await using repo = newRepo();
    const { code, err } = await type(repo.tempDir, GATE);
    expect(code).toBe(3);
    expect(err).toMatch(/^\S+ is no git repository; run inside one\n$/);
  });

  it("stops at a conflict, and still leaves a verdict", async () => {
    await using repo = repository(policy("provider: openai, model: m"));
    repo.git("switch", "--quiet", "main");
    repo.commit({ "prompts/support/answer.md": PROMPT.replace("briefly", "in rhyme") });
    const { code, out } = await type(repo.dir, GATE);
    expect(code).toBe(2);
    expect(out).toMatch(/^Inconclusive: the branch conflicts with its base/);
    expect(out).toContain("prompts/support/answer.md");
    const verdict = JSON.parse(readFileSync(join(repo.dir, ".evenhand/verdict.json"), "utf8"));
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "merge_conflict",
      exitCode: 2,
    });
  });

  it("says which script is missing that provider `scripted` answers from", async () => {
    const config = policy("provider: scripted, model: writer");
    const without = await failing(config);
    expect(without.code).toBe(2);
    expect(without.out).toContain("EVENHAND_SCRIPT is not set");
    const absent = await failing(config, { EVENHAND_SCRIPT: "nowhere.jsonl" });
    expect(absent).toMatchObject({ code: 3, out: "" });
    expect(absent.err).toBe("EVENHAND_SCRIPT: nowhere.jsonl cannot be read (ENOENT)\n");
  });
});

describe("evenhand gate, before it pays for anything", () => {
  it("replaces an earlier verdict by one that says why, where the store cannot be used", async () => {
    await using repo = repository(policy("provider: scripted, model: writer"));
    mkdirSync(join(repo.dir, ".evenhand"), { recursive: true });
    writeFileSync(join(repo.dir, ".evenhand/verdict.json"), '{"outcome":"pass"}');
    writeFileSync(join(repo.dir, ".evenhand/store.db"), "no database, but a long text ".repeat(40));
    const { code, err } = await type(repo.dir, GATE);
    expect(code).toBe(2);
    expect(readable(err)).toBe(true);
    const verdict = JSON.parse(readFileSync(join(repo.dir, ".evenhand/verdict.json"), "utf8"));
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "storage_failed",
      exitCode: 2,
      detail: expect.stringContaining("store.db"),
    });
  });

  it("refuses an output directory that it cannot write to", async () => {
    await using repo = repository(policy("provider: openai, model: m"));
    const said = await type(
      repo.dir,
      `${GATE} --out README-is-a-file`.replace("README-is-a-file", "evenhand.yaml"),
    );
    expect(said.code).toBe(3);
    expect(said.err).toMatch(/results cannot be written to .*evenhand\.yaml/);
  });

  it("is refused with a store that the branch brings along, as is all that reads one", async () => {
    await using repo = repository(policy("provider: openai, model: m"));
    mkdirSync(join(repo.dir, ".evenhand"));
    writeFileSync(join(repo.dir, ".evenhand/store.db"), "forged");
    repo.git("add", "--force", ".evenhand/store.db");
    repo.git("commit", "--quiet", "-m", "forged");
    const lines = [
      GATE,
      "plan --base main --head topic",
      "calibrate sample --base main --head topic",
      "selftest --base main",
      "compare --baseline a.jsonl --candidate b.jsonl --metric score",
    ];
    for (const line of lines) {
      const said = await type(repo.dir, line);
      expect(said.code).toBe(3);
      expect(said.err).toContain(".evenhand/store.db is committed");
    }
  });
});
