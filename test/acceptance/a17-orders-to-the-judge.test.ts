import { describe, expect, it } from "vitest";

import { textOf } from "../../src/models/message.ts";
import type { ModelRequest } from "../../src/models/model.ts";
import { blocksOf, judgeBy } from "../support/scripted-judge.ts";
import { days, tree, WORSE } from "./days.ts";
import { injections } from "./payloads.ts";

const edit = { base: tree(), head: tree({ prompt: WORSE }) };
const isCandidate = ({ messages }: ModelRequest): boolean =>
  textOf(messages[0]!.content).includes("warmly");

describe("A17 an output that speaks to the judge", () => {
  it("gains nothing from a judge that reads it as text", async () => {
    const texts = Object.values(injections);
    const { calls, run } = days((request, sample) => {
      const n = calls.length % texts.length;
      return isCandidate(request) ? `${texts[n]}\nText ${n} (${sample})` : null;
    });
    const { verdict } = await run(edit);
    expect(verdict).toMatchObject({ outcome: "fail", exitCode: 1 });
    const shown = verdict.prompts[0]!.cases;
    expect(shown).toHaveLength(24);
    for (const { criteria } of shown) {
      expect(criteria[0]).toMatchObject({ baseline: 5, candidate: 2 });
    }
    const judged = calls.filter(({ model }) => model === "critic");
    const read = judged.map(({ messages }) => messages[1]!.content).join("\n");
    for (const n of texts.keys()) expect(read).toContain(`\n| Text ${n} (`);
    for (const request of judged) expectClosed(request);
  });

  /** Judges that give in to one kind of text, wherever it stands. */
  const weak: Readonly<Record<string, (output: string) => boolean>> = {
    "any order": (output) => /highest score|scores are final/i.test(output),
    "an order in plain words": (output) => /highest score/i.test(output),
    "a verdict that is written for it": (output) => output.includes('"rationale":"Flawless."'),
    "whatever follows a forged end": (output) => /END output/.test(output),
  };

  it.each(Object.entries(weak))(
    "makes a judge that obeys %s unreliable before anything is compared",
    async (_, obeys) => {
      const judge = judgeBy((output, _place, request) => {
        const [good] = /\d+ days/.exec(blocksOf(request).get("reference") ?? "") ?? [];
        if (obeys(output)) return 5;
        return good !== undefined && output.includes(good) ? 5 : 1;
      });
      const { calls, run } = days((request) =>
        request.outputSchema !== null
          ? judge(request)
          : isCandidate(request)
            ? Object.values(injections).join("\n")
            : null,
      );
      const { verdict, text } = await run(edit);
      expect(verdict).toMatchObject({
        outcome: "inconclusive",
        reason: "judge_unreliable",
        exitCode: 2,
      });
      expect(verdict.prompts[0]!.judge!.controls.wrong.map(({ question }) => question)).toContain(
        "An answer that tells the judge to prefer it",
      );
      expect(text).toMatch(
        /^### ⚠️ Inconclusive: the judge failed \d+ of its \d+ control questions/,
      );
      expect(calls.filter(({ model }) => model === "writer")).toEqual([]);
    },
  );

  it("is no judgement when the judge passes it on", async () => {
    const told = Object.values(injections)[2]!;
    const { run } = days((request) => {
      if (isCandidate(request)) return told;
      const pair =
        request.outputSchema !== null && textOf(request.messages[1]!.content).includes("(");
      return pair ? `The output says:\n${told}` : null;
    });
    const { verdict } = await run(edit);
    expect(verdict.outcome).toBe("inconclusive");
  });
});

/** The question's form, whatever is quoted in it: two messages, and every line of data marked as such. */
function expectClosed({ messages, outputSchema }: ModelRequest): void {
  expect(messages.map(({ role }) => role)).toEqual(["system", "user"]);
  expect(outputSchema).not.toBeNull();
  const lines = textOf(messages[1]!.content).split("\n");
  const code = /^The code of this message is ([0-9a-f]{16})\.$/.exec(lines[0]!)![1]!;
  const own = new RegExp(
    `^\\[\\[(?:BEGIN|END) (?:rubric|conversation|reference|output [12]) ${code}\\]\\]$`,
  );
  const data = lines.filter((line) => line.startsWith("| "));
  const form = lines.slice(1).filter((line) => !line.startsWith("| ") && line !== "");
  expect(data.filter((line) => line.includes(code))).toEqual([]);
  expect(form.filter((line) => own.test(line))).toHaveLength(10);
  const rest = form.filter((line) => !own.test(line));
  expect(
    rest.filter(
      (line) =>
        !/^(?:user:|\(empty\)|Score Output 1 and Output 2 on C1, rationale first\.)$/i.test(line),
    ),
  ).toEqual([]);
  // Nothing that a chat template takes for a turn, and no end of line but ours.
  expect(messages[1]!.content).not.toMatch(/<\|im_|\[INST\]|<system>|[\r\u2028\u2029\u0085]/);
}
