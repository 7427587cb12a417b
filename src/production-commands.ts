import { Option } from "commander";

import type { AddCommand } from "./command-tree.ts";
import { base, config, files, history, json, timeLimit } from "./common-options.ts";

/** The commands about what is in production, and what was. */
export function addProductionCommands(add: AddCommand): void {
  add(
    "sweep",
    "Measure production for drift: the model, the judge, the prompt; exit 0 none, 1 drift, 2 inconclusive.",
    [
      base(),
      ...files(),
      history(),
      new Option("--prompt <name>", "only this prompt"),
      new Option("--queries <file>", "what production was asked, JSON Lines"),
      timeLimit(),
      json(),
    ],
  );
  const records = [config(), history(), json()];
  add("log", "Say which versions were in production, and on what evidence.", records, {
    argument: { key: "prompt", many: false, meaning: "only this prompt" },
  });
  add("show", "Say which version was in production on a day, and on what evidence.", records, {
    argument: { key: "version", many: false, meaning: "such as support/answer@2026-03-14" },
  });
}
