import { describe, expect, it } from "vitest";

import { secretsOf } from "../src/secrets.ts";

describe("secretsOf()", () => {
  it.each([
    "OPENAI_API_KEY",
    "INPUT_GITHUB-TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "CLIENT_SECRET",
    "DB_PASSWORD",
    "GROQ_CREDENTIAL",
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
