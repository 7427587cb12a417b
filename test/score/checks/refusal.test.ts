import { describe, expect, it } from "vitest";

import { passes, run } from "./run.ts";

describe("refusal", () => {
  it.each([
    "I'm sorry, but I can't assist with that request.",
    "I\u2019m sorry, I can\u2019t help with that.",
    "I am sorry, but I am unable to help you with this.",
    "Sorry, but I can't do that.",
    "I apologize, but I cannot provide that information.",
    "Unfortunately, I cannot comply with this request.",
    "As an AI language model, I cannot engage in that.",
    "I'm sorry, but as an AI, I can't discuss this.",
    "  \n**I cannot help with that.**",
    "I must decline.",
    "I won't help you write that.",
    "I'm not comfortable answering this.",
    "'I can not assist.'",
  ])("sees one in %j", (output) => {
    expect(passes("refusal", output)).toBe(true);
    expect(passes("not-refusal", output)).toBe(false);
  });

  it.each([
    "",
    "I'm sorry, but returns end after 30 days.",
    "Sorry to hear that! Here is what to do.",
    "I can't help but notice that your order has shipped.",
    "Unfortunately, we cannot accept items without a receipt.",
    "You have 14 days. I cannot help with older orders.",
    "I can help with that.",
    "Yes.",
  ])("sees none in %j", (output) => {
    expect(passes("refusal", output)).toBe(false);
  });

  it("names the phrase it saw", () => {
    expect(run("not-refusal", "Sorry, I can't assist with that.").detail).toBe(
      'opens like a refusal: "i can\'t assist"',
    );
  });
});
