import { describe, expect, it } from "vitest";

import { knownSpread, noteSpread } from "../src/spreads.ts";
import { openMemoryStore } from "../src/store/memory.ts";
import { many, scores, settled, turn } from "./decide/settled.ts";

const judged = (size: number) =>
  settled(
    many(10, (index) => ({
      scores: (at) => scores(4, 4 + size * (((index + at) % 3) - 1), turn(at)),
    })),
  );

describe("the spread of a prompt's pairs", () => {
  it("is found again by the plan of a later edit", async () => {
    const store = openMemoryStore();
    const run = judged(0.5);
    expect(knownSpread(store, run.plan)).toBeNull();
    await noteSpread(store, run);
    const { between, within } = knownSpread(store, run.plan)!;
    expect(between + within).toBeCloseTo(0.17, 1);
  });

  it("is the latest run's", async () => {
    const store = openMemoryStore();
    await noteSpread(store, judged(0.2));
    const before = knownSpread(store, judged(0.2).plan)!;
    await noteSpread(store, judged(0.8));
    expect(knownSpread(store, judged(0.8).plan)!.within).toBeGreaterThan(4 * before.within);
  });

  it("is nothing where no pair differs or none is judged", async () => {
    const store = openMemoryStore();
    await noteSpread(store, judged(0));
    await noteSpread(store, settled(many(10, () => ({ judged: false }))));
    expect([...store.notes()]).toEqual([]);
  });

  it.each(["?", "{}", '{"between":0,"within":0}', '{"between":-1,"within":2}'])(
    "is nothing where the note is none: %s",
    async (value) => {
      const store = openMemoryStore();
      const run = judged(0.5);
      await noteSpread(store, run);
      const [note] = store.notes();
      await store.note(note!.topic, note!.name, value);
      expect(knownSpread(store, run.plan)).toBeNull();
    },
  );
});
