import { sha256 } from "../../src/digest.ts";
import type { ModelResponse } from "../../src/models/model.ts";
import type { StoredRow } from "../../src/store/store.ts";
import { millis } from "../../src/units.ts";
import type { Sha256 } from "../../src/units.ts";

export const keyOf = (n: number): Sha256 => sha256(`row ${n}`);

/** A row whose text is its number. */
export function row(n: number, response: Partial<ModelResponse> = {}): StoredRow {
  return {
    key: keyOf(n),
    provider: "openai",
    model: "gpt-6-luna",
    sample: n,
    epoch: "2026-01-01",
    at: "2026-01-01T12:00:00.000Z",
    response: {
      text: String(n),
      toolCalls: [],
      finish: "stop",
      model: "gpt-6-luna",
      usage: null,
      latencyMs: millis(12),
      raw: { id: n },
      ...response,
    },
  };
}
