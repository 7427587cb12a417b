import type { ModelRequest } from "../../src/models/model.ts";
import { textOf } from "../../src/models/message.ts";
import type { MemoryFiles } from "../../src/git/memory.ts";

/** A repository whose one prompt has as many cases as wanted, and the model and judge that answer for it at once. */

const CONFIG = `prompts:
  - files: prompts/**/*.md
    evals: evals/{name}.yaml
models:
  default: { provider: scripted, model: writer }
judge: { provider: scripted, model: critic }
budget: { max_usd: 1000000, max_calls: 10000000 }
`;

const EVALS = `rubric:
  - { id: grounded, description: Every claim is supported. }
cases_from: [cases.jsonl]
`;

const prompt = (manner: string): string =>
  `## System\nAnswer ${manner}.\n\n## User\n{{question}}\n`;

/** Base and head; of every case production is asked five answers and the candidate one at first. */
export function suite(cases: number): { readonly base: MemoryFiles; readonly head: MemoryFiles } {
  const lines = Array.from({ length: cases }, (_, n) =>
    JSON.stringify({
      id: `case-${String(n).padStart(7, "0")}`,
      slices: [`slice-${n % 12}`],
      input: { question: `Order ${n}: may I still return it, and who pays for the parcel?` },
      reference: `You have ${deadline(n)}.`,
    }),
  );
  const files = {
    "evenhand.yaml": CONFIG,
    "evals/answer.yaml": EVALS,
    "evals/cases.jsonl": `${lines.join("\n")}\n`,
  };
  return {
    base: { ...files, "prompts/answer.md": prompt("briefly") },
    head: { ...files, "prompts/answer.md": prompt("warmly") },
  };
}

/** An answer of some hundred characters; the judge gives one that names the reference's deadline a 5, any other a 1. */
export function answerOf(request: ModelRequest, sample: number): string {
  const text = textOf(request.messages.at(-1)!.content);
  if (request.model === "writer") {
    const [, manner] = /Answer (\w+)/.exec(textOf(request.messages[0]!.content)) ?? [];
    const days = /may I still/.test(text) ? Number(/Order (\d+)/.exec(text)?.[1]) : 0;
    return `${manner}: within ${deadline(days)} of delivery, and the parcel is on us. (${sample})`;
  }
  const block = (name: string): string =>
    new RegExp(`\\[\\[BEGIN ${name} .+?\\]\\]\\n([^]*?)\\n\\[\\[END ${name}`).exec(text)?.[1] ?? "";
  const days = /\d+ days/.exec(block("reference"))?.[0] ?? "never";
  const score = (output: string): number => (new RegExp(`\\b${days}`).test(output) ? 5 : 1);
  return JSON.stringify({
    c1: {
      rationale: "Names the deadline, or does not.",
      output_1: score(block("output 1")),
      output_2: score(block("output 2")),
    },
  });
}

const deadline = (n: number): string => `${14 + (n % 17)} days`;
