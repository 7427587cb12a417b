import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A repository as a user has it: a prompt with checks and a rubric, and a branch that changes one word of it. */
export interface Shape {
  readonly cases: number;
  /** Of the provider, up to `/v1`. */
  readonly baseUrl: string;
  readonly concurrency: number;
}

/** Writes the project into an empty folder: `main`, and the branch `change`. */
export async function writeProject(dir: string, shape: Shape): Promise<void> {
  const files = {
    ".gitignore": ".evenhand/\n",
    "evenhand.yaml": configOf(shape),
    "evals/support.yaml": evalSet(shape.cases),
    "prompts/support.md": prompt("briefly"),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  const git = (...args: readonly string[]): void =>
    void execFileSync(
      "git",
      ["-c", "user.name=bench", "-c", "user.email=bench@localhost", ...args],
      {
        cwd: dir,
        stdio: "ignore",
      },
    );
  const commit = (message: string): void => {
    git("add", "--all");
    git("commit", "--message", message);
  };
  git("init", "--initial-branch", "main");
  commit("production");
  git("switch", "--create", "change");
  await writeFile(join(dir, "prompts/support.md"), prompt("shortly"));
  commit("one word");
}

/** Writer and judge are one model, so that all requests share one line and its concurrency. */
const configOf = ({ baseUrl, concurrency }: Shape): string => `prompts:
  - { files: prompts/**/*.md, evals: "evals/{name}.yaml" }
models:
  default: { provider: openai, model: gpt-5.4-mini, base_url: "${baseUrl}", concurrency: ${concurrency} }
judge:
  provider: openai
  model: gpt-5.4-mini
  base_url: "${baseUrl}"
  concurrency: ${concurrency}
  same_family: a benchmark without a model
budget: { max_usd: 1000, max_calls: 1000000 }
`;

/** About a thousand characters, as a support prompt has. */
const RULES = Array.from(
  { length: 12 },
  (_, n) => `${n + 1}. Answer from the contract alone, name the clause, and promise nothing else.`,
).join("\n");

const prompt = (tone: string): string =>
  `## System\nYou answer customers of a shop, ${tone}.\n${RULES}\n\n## User\n{{question}}\n`;

const SLICES = ["refunds", "delivery", "warranty"];

function evalSet(cases: number): string {
  const rows = Array.from(
    { length: cases },
    (_, n) => `  - id: case-${n}
    slices: [${SLICES[n % SLICES.length]}]
    input: { question: "Case ${n}: how long may I wait, and what do I need for it?" }
    reference: "You have ${n} days."
    checks: [{ contains: "${n} days" }]`,
  );
  return `rubric:
  - { id: grounded, description: Names the deadline of the contract. }
  - { id: polite, description: Is polite. }
cases:
${rows.join("\n")}
`;
}
