import { describe, expect, it } from "vitest";

import { fault } from "../support/model-server.ts";
import { WORSE } from "./days.ts";
import { KEY, openDesk, PROMPT_FILE, usualConfig } from "./desk.ts";
import { fewCases } from "./few-cases.ts";

const head = { [PROMPT_FILE]: WORSE };
const anthropic = (baseUrl: string): string =>
  usualConfig(baseUrl.replace("/v1", ""))
    .replaceAll("openai-compatible", "anthropic")
    .replace("anthropic, model: writer", "anthropic, model: claude-writer");

describe("C12 a provider refuses the key and quotes it", () => {
  it.each([
    ["as it is", `Incorrect API key provided: ${KEY}.`, usualConfig],
    ["as it is, by Anthropic's protocol", `invalid x-api-key ${KEY}`, anthropic],
    [
      "at the end of a long message",
      `${"You gave a wrong key. ".repeat(21)}It is ${KEY}`,
      usualConfig,
    ],
    ["with a zero-width space", [...KEY].join("\u200b"), usualConfig],
    ["with byte order marks between", [...KEY].join("\ufeff"), usualConfig],
    ["over two lines", `${KEY.slice(0, 9)}\n${KEY.slice(9)}`, usualConfig],
    [
      "in other encodings",
      [
        Buffer.from(KEY).toString("base64"),
        Buffer.from(KEY).toString("hex"),
        encodeURIComponent(KEY),
      ].join(" "),
      usualConfig,
    ],
  ])("is asked once, and shows it nowhere: %s", async (_, message, config) => {
    const base = { "evals/support/answer.yaml": fewCases({ rubric: false }) };
    const answer = () => fault.error(401, message, { type: "authentication_error" });
    await using desk = await openDesk({ base, head, config, answer });
    const { code, verdict, requests, rows } = await desk.gate();
    expect(code).toBe(2);
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason: "no_credentials" });
    expect(requests).toHaveLength(1);
    expect(rows).toEqual([]);
  });
});
