import { describe, expect, it } from "vitest";

import type { ReceivedRequest, Reply } from "../support/model-server.ts";
import { WORSE } from "./days.ts";
import { EVALS_FILE, openDesk, PROMPT_FILE } from "./desk.ts";
import { fewCases } from "./few-cases.ts";
import { unseen } from "./payloads.ts";

const texts = Object.values(unseen);

/** The candidate writes one of the texts, and the judge repeats it as its reason. */
function repeats({ system, user, structured, nth }: ReceivedRequest): Reply | undefined {
  // By case, not by arrival: each text is met in every run.
  const text = texts[Number(/case-(\d+)/.exec(user)?.[1] ?? 0) % texts.length]!;
  if (!structured) return system.includes("warmly") ? `${text} (${nth})` : undefined;
  const isPair = /You have \d+ days\. \(/.test(user);
  const first = /\[\[BEGIN output 1 .*\]\]\n\| You have/.test(user);
  const scores = { output_1: first ? 5 : 1, output_2: first ? 1 : 5 };
  return isPair ? JSON.stringify({ c1: { rationale: text, ...scores } }) : undefined;
}

describe("A13 outputs and reasons with characters that nobody sees", () => {
  it("are shown spelled out on the terminal, in the comment and in every file", async () => {
    const base = { [EVALS_FILE]: fewCases({ slice: "law" }) };
    await using desk = await openDesk({ base, head: { [PROMPT_FILE]: WORSE }, answer: repeats });
    const { code, verdict, stdout, comment, summary } = await desk.gate();
    expect(code).toBe(1);
    expect(verdict.prompts[0]!.cases).toHaveLength(12);
    for (const text of [stdout, comment, summary])
      expect(text).toMatch(/\\u\{(?:1b|202e|200b|0)\}/);
    for (const spelled of [
      "1b",
      "9b",
      "0",
      "202e",
      "2066",
      "200b",
      "e0069",
      "2028",
      "85",
      "d800",
    ]) {
      expect(summary).toContain(`\\u{${spelled}}`);
    }
  });
});
