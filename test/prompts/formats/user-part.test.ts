import { describe, expect, it } from "vitest";

import { problemText } from "../../../src/problem.ts";
import { plain } from "../../../src/prompts/formats/plain.ts";
import { render } from "../../../src/prompts/render.ts";
import { caseId } from "../../../src/units.ts";
import { sentences, valueOf } from "../../text/reading.ts";
import { readFixture } from "./contract.ts";

const read = (folder: string) => readFixture(plain, "folder", `${folder}/system.md`);

describe("a prompt of a system's and a user's part", () => {
  it("has both as its messages, with the settings of the first", () => {
    expect(valueOf(read("good"))[0]).toMatchObject({
      wish: { model: "gpt-4o-mini" },
      messages: [
        { role: "system", template: "Answer from the policy only.\n" },
        { role: "user", template: "Policy: {{policy}}\n\n{{question}}\n", path: "good/user.md" },
      ],
    });
  });

  it("names the file that lacks a value", () => {
    const prompt = valueOf(read("good"))[0]!;
    const input = { policy: "30 days" };
    const rendering = render(prompt, { id: caseId("one"), input, messages: [], images: [] });
    expect(rendering.ok ? [] : rendering.problems.map(problemText)).toEqual([
      expect.stringContaining("good/user.md:3: `{{question}}` has no value in case `one`"),
    ]);
  });

  it("is refused where one part says what is the other's", () => {
    expect(sentences(read("bad-roles"))).toEqual([
      "bad-roles/system.md:5: the file opens roles of its own, and `bad-roles/user.md` lies beside it; keep either",
    ]);
    expect(sentences(read("bad-settings"))).toEqual([
      "bad-settings/user.txt:1: settings stand in the user's part of a prompt; move them into `bad-settings/system.md`",
    ]);
  });

  it("is the system's part alone where the other says nothing", () => {
    expect(valueOf(read("empty-user"))[0]!.messages).toEqual([
      { role: "system", template: "Summarise.\n\nINPUT:\n", line: 1 },
    ]);
  });

  it("is made of both files", () => {
    const [reference] = plain.references({ path: "p/answer/system.md", text: "" });
    expect(reference).toMatchObject({ optional: true });
    expect(reference?.candidates.slice(0, 2)).toEqual([
      "p/answer/user.md",
      "p/answer/user.markdown",
    ]);
    expect(plain.references({ path: "p/answer.md", text: "" })).toEqual([]);
  });
});
