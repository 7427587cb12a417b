import { describe, expect, it } from "vitest";
import { z } from "zod";

import { openMemoryStore } from "../../src/store/memory.ts";
import { noteAnew, readNote } from "../../src/store/notes.ts";

describe("noteAnew()", () => {
  it("leaves what the store does not say yet, and writes nothing twice", async () => {
    const written: string[] = [];
    const store = openMemoryStore();
    const counted = {
      recall: (topic: string, name: string) => store.recall(topic, name),
      note(topic: string, name: string, value: string): Promise<void> {
        written.push(value);
        return store.note(topic, name, value);
      },
    };
    for (const value of ["a", "a", "b"]) await noteAnew(counted, "topic", "name", value);
    expect(written).toEqual(["a", "b"]);
    expect(store.recall("topic", "name")).toBe("b");
  });
});

describe("readNote()", () => {
  const schema = z.strictObject({ share: z.number().min(0).max(1) });

  it("gives what a note holds", () => {
    expect(readNote(schema, '{"share":0.5}')).toEqual({ share: 0.5 });
  });

  it.each([
    ["no note", undefined],
    ["a text that is no JSON", "{"],
    ["another shape", '{"share":2}'],
    ["more than the shape has", '{"share":1,"more":1}'],
    ["null", "null"],
  ])("gives null for %s", (_, note) => {
    expect(readNote(schema, note)).toBeNull();
  });
});
