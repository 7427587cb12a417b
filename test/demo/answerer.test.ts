import { describe, expect, it } from "vitest";

import { demoAnswerer } from "../../src/demo/answerer.ts";
import { ANSWERS, evalSet, requestFor } from "./fixtures.ts";

const item = evalSet.cases.find(({ id }) => id === "price-change-notice")!;

describe("demoAnswerer()", () => {
  it("lets the instructions decide how a question is answered", () => {
    const answer = demoAnswerer(ANSWERS);
    expect(answer(requestFor("base", item), 1)).toMatch(/^No\. We tell you at least 30 days/);
    expect(answer(requestFor("head", item), 1)).toMatch(/^We would never surprise you! We always/);
    expect(answer(requestFor("fixed", item), 1)).toMatch(
      /^We would never surprise you! You hear from us at least 30 days/,
    );
  });

  it("answers as production does when somebody edits the prompt in another way", () => {
    const request = requestFor("base", item);
    const messages = request.messages.map((message) =>
      message.role === "system" ? { ...message, content: "Answer in English." } : message,
    );
    const answer = demoAnswerer(ANSWERS);
    expect(answer({ ...request, messages }, 1)).toBe(answer(request, 1));
  });

  it("goes through the wordings sample by sample", () => {
    const answer = demoAnswerer(ANSWERS);
    const said = [1, 2, 3].map((sample) => answer(requestFor("base", item), sample));
    expect(said[0]).not.toBe(said[1]);
    expect(said[2]).toBe(said[0]);
  });

  it("fails for good on a question that the script does not know", () => {
    const request = {
      ...requestFor("base", item),
      messages: [{ role: "user", content: "Hello?" }] as const,
    };
    expect(demoAnswerer(ANSWERS)(request, 1)).toMatchObject({ failure: { kind: "permanent" } });
  });

  it("refuses a damaged script with its line", () => {
    expect(() => demoAnswerer(`${ANSWERS}{`)).toThrow(/answers\.jsonl:\d+/);
  });
});
