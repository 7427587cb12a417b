import { describe, expect, it } from "vitest";

import { sha256 } from "../../src/digest.ts";
import { citedSelfTest, noteSelfTest } from "../../src/selftest/note.ts";
import { openMemoryStore } from "../../src/store/memory.ts";
import { cases, CHECKS, config, plan, RUBRIC } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";

const EVALS = `${RUBRIC}${CHECKS}${cases(8)}`;
const FOUND = { falseAlarms: 0.019, runs: 400, day: "2026-11-20", withinVariance: 0.4 };
const run = { name: sha256("a comparison"), replay: false };
const replay = { ...run, replay: true };

describe("citedSelfTest()", () => {
  it("is the latest of this version, model, eval set, judge and policy; none before there is one", async () => {
    const store = openMemoryStore();
    const of = plan({ evals: EVALS });
    expect(await citedSelfTest(store, of, config(), run)).toBeNull();
    await noteSelfTest(store, of, config(), { ...FOUND, runs: 20 });
    await noteSelfTest(store, of, config(), FOUND);
    expect(await citedSelfTest(store, of, config(), run)).toEqual(FOUND);
  });

  it.each([
    [
      "another wording in production",
      plan({ evals: EVALS, production: "{{question}}!\n" }),
      CONFIG,
    ],
    ["other cases", plan({ evals: `${RUBRIC}${CHECKS}${cases(9)}` }), CONFIG],
    ["no judge", plan({ evals: `${CHECKS}${cases(8)}` }), CONFIG],
    ["another model", plan({ evals: EVALS }, config(CONFIG.replace("writer", "writer-2"))), CONFIG],
    ["another judge", plan({ evals: EVALS }, config(CONFIG.replace("critic", "critic-2"))), CONFIG],
    ["another policy", plan({ evals: EVALS }), `${CONFIG}gate: { sampling: { fixed: 8 } }\n`],
  ])("is not of %s", async (_, other, policy) => {
    const store = openMemoryStore();
    await noteSelfTest(store, plan({ evals: EVALS }), config(), FOUND);
    expect(await citedSelfTest(store, other, config(policy), run)).toBeNull();
  });

  it("cites in a replay what the run cited, whatever was measured since", async () => {
    const store = openMemoryStore();
    const of = plan({ evals: EVALS });
    expect(await citedSelfTest(store, of, config(), run)).toBeNull();
    await noteSelfTest(store, of, config(), FOUND);
    expect(await citedSelfTest(store, of, config(), replay)).toBeNull();
    expect(await citedSelfTest(store, of, config(), run)).toEqual(FOUND);
    await noteSelfTest(store, of, config(), { ...FOUND, falseAlarms: 0.5 });
    expect(await citedSelfTest(store, of, config(), replay)).toEqual(FOUND);
  });

  it.each([
    "no JSON",
    "{}",
    '{"falseAlarms":2,"runs":400,"day":"2026-11-20","withinVariance":null}',
  ])("takes %s for none", async (text) => {
    const store = openMemoryStore();
    const of = plan({ evals: EVALS });
    await noteSelfTest(store, of, config(), FOUND);
    const [note] = [...store.notes()];
    await store.note(note!.topic, note!.name, text);
    expect(await citedSelfTest(store, of, config(), run)).toBeNull();
  });
});
