import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { noteMissing, recallMissing } from "../../src/generate/missing-note.ts";
import type { MissingCause } from "../../src/score/value.ts";
import { openMemoryStore } from "../../src/store/memory.ts";
import { keyOf } from "../store/rows.ts";

describe("recallMissing()", () => {
  it.each<MissingCause>([
    { kind: "provider", failure: "rate", message: "slow down" },
    { kind: "provider", failure: "not_found", message: "" },
    { kind: "budget", message: "max_usd: 3 would do" },
    { kind: "cancelled" },
    { kind: "invalid_judgement", message: "score 11" },
    { kind: "no_output" },
    { kind: "not_in_store" },
  ])("gives back %o", async (cause) => {
    const store = openMemoryStore();
    await noteMissing(store, keyOf(1), cause);
    expect(recallMissing(store, keyOf(1))).toEqual(cause);
    expect(recallMissing(store, keyOf(2))).toEqual({ kind: "not_in_store" });
  });

  it("takes any other text for no cause", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(recallMissing({ recall: () => text }, keyOf(1))).toEqual({ kind: "not_in_store" });
      }),
    );
  });

  it("takes no cause of a kind that it does not know", () => {
    const recall = () => '{"kind":"provider","failure":"gone","message":"x"}';
    expect(recallMissing({ recall }, keyOf(1))).toEqual({ kind: "not_in_store" });
  });
});
