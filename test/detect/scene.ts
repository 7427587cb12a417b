import { detect } from "../../src/detect/detect.ts";
import type { ChangedPrompt, Detected } from "../../src/detect/detected.ts";
import type { Stopped } from "../../src/gate-request.ts";
import { memoryComparison, type MemoryFiles } from "../../src/git/memory.ts";
import type { Comparison } from "../../src/git/tree.ts";

/** A repository with one prompt, its eval set and a configuration, to edit from. */
export const CONFIG = `prompts:
  - files: prompts/**/*.md
    evals: evals/{name}.yaml
models:
  default: { provider: scripted, model: answers }
judge: { provider: anthropic, model: judge-1 }
gate:
  coverage: 0.9
  slices:
    regulatory: { margin: 0.3 }
`;

export const PROMPT = "You answer questions of a shop.\nBe short.\n\nQuestion: {{question}}\n";

export const EVALS = `rubric:
  - id: grounded
    description: Every claim is supported.
checks:
  - not-contains: "As an AI"
cases:
  - id: refund
    input: { question: "Can I return this?" }
    slices: [refunds, regulatory]
    must_pass: true
  - id: invoice
    input: { question: "Where is my invoice?" }
`;

export const REPOSITORY: MemoryFiles = {
  "evenhand.yaml": CONFIG,
  "prompts/support/answer.md": PROMPT,
  "evals/support/answer.yaml": EVALS,
};

/** The repository with files put in or, by null, taken out. */
export function edited(
  edits: { readonly [path: string]: MemoryFiles[string] | null },
  from: MemoryFiles = REPOSITORY,
): MemoryFiles {
  const files = Object.entries({ ...from, ...edits }).filter(([, file]) => file !== null);
  return Object.fromEntries(files) as MemoryFiles;
}

export function detectIn(comparison: Comparison, configPath = "evenhand.yaml") {
  return detect({ comparison, configPath, replay: false, asOf: null });
}

export async function detectedIn(comparison: Comparison): Promise<Detected> {
  const found = await detectIn(comparison);
  if (found.kind === "stopped") throw new Error(JSON.stringify(found, null, 2));
  return found;
}

export async function stoppedIn(comparison: Comparison): Promise<Stopped> {
  const found = await detectIn(comparison);
  if (found.kind !== "stopped") throw new Error(`not stopped: ${JSON.stringify(shape(found))}`);
  return found;
}

/** Edits of the one repository above. */
export const changeOf = (
  head: Parameters<typeof edited>[0],
  base: Parameters<typeof edited>[0] = {},
): Comparison => memoryComparison({ base: edited(base), head: edited(head, edited(base)) });

/** What a table of shapes compares. */
export function shape({ kind, prompts, removed }: Detected) {
  return { kind, prompts: prompts.map(promptShape), removed };
}

export function promptShape({ name, change, from, path, baseline, candidate }: ChangedPrompt) {
  return {
    name,
    change,
    from,
    path,
    baseline: baseline && baseline.prompt.path,
    same: baseline?.digest === candidate.digest,
  };
}
