import { type Command, Option } from "commander";

import type { Commands } from "./cli.ts";
import {
  asOf,
  base,
  config,
  files,
  history,
  json,
  outputsOf,
  rangeOf,
  revisions,
  shard,
  runsOf,
  store,
  timeLimit,
  waitOf,
} from "./common-options.ts";
import { addProductionCommands } from "./production-commands.ts";
import { addStoreCommands } from "./store-commands.ts";

/** Puts every command with its options below the program; `start` is told which one was asked for. */
export function addCommands(
  program: Command,
  start: (name: keyof Commands, options: object) => Promise<void>,
): void {
  const add: AddCommand = (name, description, options, { argument, step } = {}) => {
    const command = (step?.of ?? program)
      .command(step?.name ?? name)
      .description(description)
      .exitOverride();
    for (const option of options) command.addOption(option);
    if (argument === undefined) {
      command.action((parsed: object) => start(name, parsed));
      return;
    }
    const { key, many, meaning } = argument;
    command.argument(many ? `[${key}...]` : `[${key}]`, meaning);
    command.action((given: string | readonly string[] | undefined, parsed: object) =>
      start(name, given === undefined ? parsed : { ...parsed, [key]: given }),
    );
  };
  add("init", "Look at the repository and write the files that gate its prompts.", [
    new Option("--yes", "write without a question").default(false),
    new Option("--dry-run", "write nothing, print the files").default(false),
  ]);
  add(
    "gate",
    "Measure the prompts that head changes, and decide: exit 0 pass, 1 fail, 2 inconclusive.",
    [
      ...revisions(),
      ...files(),
      history(),
      new Option("--replay", "no model calls: reproduce the result from the store").default(false),
      shard(),
      asOf(),
      timeLimit(),
      json(),
    ],
  );
  add(
    "batch",
    "Fill the store through the providers' batch APIs, at half the price; decides nothing.",
    [
      ...revisions(),
      config(),
      store(),
      asOf(),
      new Option("--wait-minutes <n>", "how long to wait; later runs take over what is under way")
        .argParser(waitOf)
        .default(1440),
      json(),
    ],
  );
  add("plan", "Say what a gate would ask and cost, without a call.", [
    ...revisions(),
    config(),
    store(),
    json(),
  ]);
  add("check", "Validate configuration, prompts and eval sets in the work tree, without a call.", [
    config(),
    new Option("--policy", "print the policy too, as it holds after defaults").default(false),
    new Option("--why <prompt>", "print what this prompt depends on, and where it is named"),
    json(),
  ]);
  add("compare", "Compare outputs or scores that already exist.", [
    new Option(
      "--baseline <file>",
      "production's outputs: JSON Lines, or another tool's rows",
    ).makeOptionMandatory(),
    new Option("--candidate <file>", "the candidate's outputs, likewise").makeOptionMandatory(),
    new Option(
      "--fresh <file>",
      "new production outputs, for the recheck; without them one look decides",
    ),
    new Option("--slice <field>", "field that names a row's slice or slices"),
    new Option("--metric <field>", "a ready-made number in every row, instead of a judge"),
    new Option("--range <low,high>", "range of the metric").argParser(rangeOf),
    new Option("--evals <file>", "eval set whose rubric and checks score the outputs"),
    ...files(),
    new Option("--replay", "no model calls: reproduce the result from the store").default(false),
    timeLimit(),
    json(),
  ]);
  add(
    "convert",
    "Write an eval set of another tool as one of ours; what cannot be kept is named.",
    [
      new Option("--columns <mapping>", "what the columns of a table are, as in `cases_from`"),
      new Option("--out <file>", "where it goes (default: standard output)"),
      new Option("--outputs <file>", "where the answers go that rows hold, for `compare`"),
      new Option("--force", "overwrite a file that is there").default(false),
    ],
    { argument: { key: "file", many: false, meaning: "the eval set, in any format" } },
  );
  add(
    "explain",
    "Say how a verdict came about, step by step: the decision, a slice, or a case.",
    [
      new Option("--verdict <file>", "the verdict.json of a run").default(".evenhand/verdict.json"),
      new Option("--prompt <name>", "only this prompt"),
      json(),
    ],
    {
      argument: {
        key: "target",
        many: false,
        meaning: "a slice, (all), or a case; without it, the decision",
      },
    },
  );
  add(
    "selftest",
    "Run the gate on two copies of production: how often it cries wolf, and what it finds.",
    [
      base(),
      config(),
      store(),
      new Option("--prompt <name>", "only this prompt"),
      new Option("--runs <n>", "runs in which nothing changed").argParser(runsOf).default(400),
      new Option("--live [id]", "fresh answers, under this name or the day's").default(false),
      json(),
    ],
  );
  addProductionCommands(add);
  const calibrate = program
    .command("calibrate")
    .description("Find out how far the judge agrees with people.")
    .exitOverride();
  add(
    "calibrateSample",
    "Draw judged outputs for people to label, without a call; the judge's scores go into a file of their own.",
    [
      ...revisions(),
      config(),
      store(),
      new Option("--prompt <name>", "only this prompt"),
      new Option("--outputs <n>", "how many are drawn").argParser(outputsOf).default(60),
      new Option("--out <dir>", "where the sheet goes").default(".evenhand/labels"),
    ],
    { step: { of: calibrate, name: "sample" } },
  );
  add(
    "calibrateFit",
    "Compare the judge with the labels of one or more annotators.",
    [
      new Option("--judged <file>", "what the judge said of the sample").default(
        ".evenhand/labels/judged.json",
      ),
      new Option("--out <file>", "where the record goes (default: beside the eval set)"),
      json(),
    ],
    {
      argument: { key: "labels", many: true, meaning: "files of labels, one or more an annotator" },
      step: { of: calibrate, name: "fit" },
    },
  );
  const rubric = program
    .command("rubric")
    .description("Look at what the judge is asked.")
    .exitOverride();
  add(
    "rubricLint",
    "Find what in a rubric makes a judge guess, and what to write instead.",
    [config(), json()],
    {
      argument: {
        key: "files",
        many: true,
        meaning: "eval sets (default: those of the configuration)",
      },
      step: { of: rubric, name: "lint" },
    },
  );
  addStoreCommands(program, add);
  add("demo", "Run the whole gate on a small example, offline.", [
    new Option("--fixed", "the repaired edit, which passes").default(false),
    new Option("--out <dir>", "where the result files go (default: beside the example)"),
  ]);
}

/** What a command takes beside its options; it arrives under its key. */
export interface OwnArgument {
  readonly key: string;
  readonly many: boolean;
  readonly meaning: string;
}

/** A command's place below another: `evenhand calibrate fit`. */
export interface Step {
  readonly of: Command;
  readonly name: string;
}

export type AddCommand = (
  name: keyof Commands,
  description: string,
  options: readonly Option[],
  place?: { readonly argument?: OwnArgument; readonly step?: Step },
) => void;
