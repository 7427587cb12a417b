import { spawnSync } from "node:child_process";

import { describe, expect, it } from "vitest";

import { type } from "./commands/terminal.ts";
import { examplesOf } from "./support/docs.ts";
import { startModelServer, type ReceivedRequest } from "./support/model-server.ts";
import { newRepo, type Files } from "./support/repo.ts";

/** The applications that docs/targets.md shows, gated as a reader would gate them. */

const hasPython = spawnSync("python3", ["-c", "import urllib.request"]).status === 0;

const shown = (file: string): string =>
  examplesOf("program").find(({ example }) => example === `program ${file}`)!.text;

const [config] = examplesOf("config").filter(({ path }) => path === "docs/targets.md");

const PROMPT = "Answer from the pages.\n\n{{context}}\n\nQuestion: {{question}}\n";

const files = (file: string, command: string): Files => ({
  "evenhand.yaml": config!.text
    .replace("[python3, app/answer.py]", command)
    .replace(/^judge:.*$/m, "gate: { sampling: { fixed: 2 } }"),
  [file]: shown(file),
  "pages/returns.md": "Returns: within 30 days of delivery.\n",
  "pages/shipping.md": "Shipping takes 2 days.\n",
  "pages/stores.md": "Stores open at 9.\n",
  "prompts/support/answer.md": PROMPT,
  "evals/support/answer.yaml": JSON.stringify({
    checks: [{ contains: "30 days" }],
    cases: Array.from({ length: 6 }, (_, n) => ({
      id: `case-${n + 1}`,
      input: { question: `Until when do returns of item ${n + 1} go?` },
    })),
  }),
});

/** Says what it was told, unless it was told to be warm. */
const model = ({ user }: ReceivedRequest): string =>
  user.includes("warm") ? "Of course!" : (/within[^.]*/.exec(user)?.[0] ?? "no idea");

describe("the applications of docs/targets.md", () => {
  it.for([
    ["app/answer.mjs", "[node, app/answer.mjs]"],
    ["app/answer.py", "[python3, app/answer.py]"],
  ] as const)("%s fails an edit that loses what its retrieval found", async (app, { skip }) => {
    const [file, command] = app;
    if (file.endsWith(".py") && !hasPython) skip("this machine has no python3");
    await using server = await startModelServer(model);
    await using repo = newRepo({ ...files(file, command), ".gitignore": ".evenhand/\n" });
    repo.git("switch", "--quiet", "--create", "topic");
    repo.commit({ "prompts/support/answer.md": `Be warm. ${PROMPT}` });
    const env = { ...process.env, OPENAI_API_KEY: "sk-test", OPENAI_BASE_URL: server.openaiUrl };
    const gate = () => type(repo.dir, "gate --base main --head topic", env);
    const { code, out } = await gate();
    expect(out).toContain("Fail");
    expect(code).toBe(1);
    const asked = server.requests.length;
    expect(server.requests[0]!.user).toContain("Returns: within 30 days");
    expect((await gate()).code).toBe(1);
    expect(server.requests.length).toBe(asked);
  });
});
