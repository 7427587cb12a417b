import { expect, it } from "vitest";

import { StoreError } from "../../src/store/store.ts";
import type { Store } from "../../src/store/store.ts";
import type { Day } from "../../src/units.ts";
import { keyOf, row } from "../store/rows.ts";

/** What every implementation of Store promises; run inside a `describe` of the implementation. */
export function storeContract(open: () => Store): void {
  const using = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const store = open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

  it("gives back a row exactly as it was put", () =>
    using(async (store) => {
      const given = row(1, {
        text: "naïve \u0000 \u{1F600} \ud800 \u202e",
        usage: { inputTokens: 3, cachedInputTokens: 1, cacheWriteTokens: 1, outputTokens: 2 },
        raw: { choices: [{ n: 0.1 }, null, true], __proto__x: "y" },
      });
      await store.put(given);
      expect(store.get(given.key)).toEqual(given);
      expect(store.get(keyOf(2))).toBeUndefined();
    }));

  it("shows no row before it is kept", () =>
    using(async (store) => {
      const pending = store.put(row(1));
      const before = store.get(keyOf(1));
      await pending;
      // A store without a disk may keep at once; none may show what it could still lose.
      expect([undefined, row(1)]).toContainEqual(before);
      expect(store.get(keyOf(1))).toEqual(row(1));
    }));

  it("keeps the first row of a key", () =>
    using(async (store) => {
      await Promise.all([
        store.put(row(1, { text: "first" })),
        store.put(row(1, { text: "second" })),
      ]);
      expect((await store.put(row(1, { text: "third" }))).response.text).toBe("first");
      expect(store.get(keyOf(1))?.response.text).toBe("first");
      expect([...store.rows()]).toHaveLength(1);
    }));

  it("lists rows in the order they came, while others are put", () =>
    using(async (store) => {
      const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
      await Promise.all(numbers.map((n) => store.put(row(n))));
      const seen: number[] = [];
      for (const stored of store.rows()) {
        if (seen.length === 50) await store.put(row(1));
        seen.push(Number(stored.response.text));
      }
      expect(seen).toEqual(numbers);
    }));

  it("recalls the newest note of a name within its topic", () =>
    using(async (store) => {
      await store.note("profile", "a", "2026-01-01");
      await store.note("profile", "a", "2026-01-09");
      await store.note("controls", "a", "other");
      expect(store.recall("profile", "a")).toBe("2026-01-09");
      expect(store.recall("profile", "b")).toBeUndefined();
      expect([...store.notes()]).toHaveLength(2);
      expect([...store.notes()]).toContainEqual({
        topic: "profile",
        name: "a",
        value: "2026-01-09",
      });
    }));

  it("takes out what was paid for before a day, and notes that are an earlier day", () =>
    using(async (store) => {
      const at = (day: string) => `${day}T00:00:00.000Z`;
      await store.put({ ...row(1), at: at("2026-01-09") });
      await store.put({ ...row(2), at: at("2026-01-10") });
      await store.note("profile", "a", "2026-01-09");
      await store.note("profile", "b", "2026-01-10");
      await store.note("profile", "c", "ended");
      expect(await store.prune("2026-01-10" as Day)).toEqual({ rows: 1, notes: 1 });
      expect(Array.from(store.rows(), ({ response }) => response.text)).toEqual(["2"]);
      expect(Array.from(store.notes(), ({ name }) => name).toSorted()).toEqual(["b", "c"]);
      await store.put(row(3));
      expect(store.get(keyOf(3))).toEqual(row(3));
    }));

  it("lets one asker claim a key, until it gives it back or pays", () =>
    using(async (store) => {
      const both = await Promise.all([store.claim(keyOf(1)), store.claim(keyOf(1))]);
      expect(both.toSorted()).toEqual([false, true]);
      expect(await store.claim(keyOf(2))).toBe(true);

      await store.release(keyOf(1));
      expect(await store.claim(keyOf(1))).toBe(true);

      await store.put(row(1));
      expect(await store.claim(keyOf(1))).toBe(false);
    }));

  it("refuses everything once it is closed, and closes twice", async () => {
    const store = open();
    await store.close();
    await store.close();
    expect(() => store.get(keyOf(1))).toThrow(StoreError);
    await expect(store.put(row(1))).rejects.toThrow(StoreError);
    await expect(store.note("t", "n", "v")).rejects.toThrow(StoreError);
  });
}
