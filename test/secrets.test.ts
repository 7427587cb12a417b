import { describe, expect, it } from "vitest";

import { isUnmistakable, secretsOf } from "../src/secrets.ts";

describe("secretsOf()", () => {
  it.each([
    "OPENAI_API_KEY",
    "INPUT_GITHUB-TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "CLIENT_SECRET",
    "DB_PASSWORD",
    "GROQ_CREDENTIAL",
    "AWS_BEARER_TOKEN_BEDROCK",
  ])("knows the value of %s", (name) => {
    expect(secretsOf({ [name]: "hush-hush" })).toEqual(["hush-hush"]);
  });

  it("leaves out what names no secret, and what is empty or unset", () => {
    const env = {
      HOME: "/home/me",
      TOKENS_PER_MINUTE: "90000",
      OPENAI_API_KEY: "",
      GITHUB_TOKEN: undefined,
    };
    expect(secretsOf(env)).toEqual([]);
  });
});

describe("isUnmistakable()", () => {
  it.each([
    ["sk-ant-api03-abc", true],
    ["ghs_16C7e42F292c6912E7710c838347Ae178B4a", true],
    ["regulatory", false],
    ["correct horse battery staple 9", false],
    ["hunter-two", false],
  ])("%s: %s", (value, expected) => {
    expect(isUnmistakable(value)).toBe(expected);
  });
});
