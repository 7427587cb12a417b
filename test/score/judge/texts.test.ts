import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { embedded } from "../../../scripts/embed-texts.ts";
import { texts } from "../../../src/score/judge/texts.generated.ts";

const judge = new URL("../../../src/score/judge/", import.meta.url);

describe("texts", () => {
  it.each(embedded())("are up to date: `npm run embed` after editing: $module", (of) => {
    expect(readFileSync(of.module, "utf8")).toBe(of.text);
  });

  it("are the files, word for word", () => {
    const file = readFileSync(new URL("prompts/pair.md", judge), "utf8");
    expect(`${texts.pair}\n`).toBe(file);
  });

  it("name no arm", () => {
    expect(texts.pair).not.toMatch(/production|candidate|baseline|\bold\b|\bnew\b/iu);
  });
});
