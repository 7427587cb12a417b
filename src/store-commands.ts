import { type Command, Option } from "commander";

import type { AddCommand } from "./command-tree.ts";
import { daysOf, json, store } from "./common-options.ts";
import { TRAVEL_DAYS } from "./store/epoch.ts";

/** `evenhand store …`. */
export function addStoreCommands(program: Command, add: AddCommand): void {
  const stored = program
    .command("store")
    .description("Look at, copy and tidy the responses paid for so far.")
    .exitOverride();
  add("storeStats", "Count what the store holds, model by model.", [store(), json()], {
    step: { of: stored, name: "stats" },
  });
  add(
    "storeExport",
    "Write the store, signed, to a file that another store can import.",
    [store(), json()],
    {
      argument: { key: "file", many: false, meaning: "where it goes, such as store.jsonl.gz" },
      step: { of: stored, name: "export" },
    },
  );
  add(
    "storeImport",
    "Take over the responses of exported files, each by its signature.",
    [store(), json()],
    {
      argument: { key: "files", many: true, meaning: "files that `store export` wrote" },
      step: { of: stored, name: "import" },
    },
  );
  add(
    "storePrune",
    "Take out what was paid for long ago, and give its room back.",
    [
      store(),
      new Option("--older-than <days>", "age from which on it goes")
        .argParser(daysOf)
        .default(TRAVEL_DAYS),
      json(),
    ],
    { step: { of: stored, name: "prune" } },
  );
}
