import { describe, expect, it } from "vitest";

import { dispatchedBy } from "../../src/github/dispatched.ts";

const by = (inputs: Readonly<Record<string, string>>) =>
  dispatchedBy({
    kind: "workflow_dispatch",
    sha: "0".repeat(40),
    ref: "refs/heads/main",
    defaultBranch: "main",
    isPublic: true,
    inputs,
  });

describe("dispatchedBy()", () => {
  it("gates everything where nothing is asked", () => {
    const everything = { command: "gate", focus: { prompt: null, slice: null, model: null } };
    expect(by({})).toEqual(everything);
    expect(by({ command: "", prompt: " ", slice: "", model: "", reason: "again" })).toEqual(
      everything,
    );
  });

  it("reads a prompt, a slice and a model", () => {
    const asked = { prompt: "support/answer", slice: "vip", model: "gpt-5.4" };
    expect(by(asked)).toEqual({ command: "gate", focus: asked });
    expect(by({ command: "selftest", prompt: "support/answer" })).toMatchObject({
      command: "selftest",
      focus: { prompt: "support/answer" },
    });
  });

  it.each([
    [{ command: "deploy" }, "the input `command` is gate or selftest, not `deploy`"],
    [{ command: "selftest", slice: "vip" }, "leave the inputs `slice` and `model` empty"],
    [{ command: "selftest", model: "gpt" }, "leave the inputs `slice` and `model` empty"],
  ])("refuses %j and says what to do", (inputs, words) => {
    expect(() => by(inputs)).toThrow(words);
  });
});
