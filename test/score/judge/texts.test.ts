import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { texts as generate } from "../../../scripts/embed-texts.ts";
import { texts } from "../../../src/score/judge/texts.generated.ts";

const judge = new URL("../../../src/score/judge/", import.meta.url);

describe("texts", () => {
  it("are up to date: run `node scripts/embed-texts.ts` after editing prompts/*.md", () => {
    expect(readFileSync(new URL("texts.generated.ts", judge), "utf8")).toBe(generate());
  });

  it("are the files, word for word", () => {
    const file = readFileSync(new URL("prompts/pair.md", judge), "utf8");
    expect(`${texts.pair}\n`).toBe(file);
  });

  it("name no arm", () => {
    expect(texts.pair).not.toMatch(/production|candidate|baseline|\bold\b|\bnew\b/iu);
  });
});
