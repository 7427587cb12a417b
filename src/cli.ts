import { Command, CommanderError, Option } from "commander";

import type {
  CalibrateFitOptions,
  CalibrateSampleOptions,
  CheckOptions,
  CompareOptions,
  DemoOptions,
  ExplainOptions,
  GateOptions,
  InitOptions,
  PlanOptions,
  SelftestOptions,
} from "./command-options.ts";
import {
  base,
  config,
  files,
  json,
  outputsOf,
  rangeOf,
  revisions,
  runsOf,
  store,
  timeLimit,
} from "./common-options.ts";
import type { ExitCode } from "./reason.ts";
import { UsageError } from "./usage-error.ts";
import type { Surroundings } from "./surroundings.ts";
import { VERSION } from "./version.ts";

/** What the command line has parsed, to be run by one command. Injected, so that parsing is tested alone. */
export interface Commands {
  init(options: InitOptions, around: Surroundings): Promise<ExitCode>;
  gate(options: GateOptions, around: Surroundings): Promise<ExitCode>;
  plan(options: PlanOptions, around: Surroundings): Promise<ExitCode>;
  check(options: CheckOptions, around: Surroundings): Promise<ExitCode>;
  compare(options: CompareOptions, around: Surroundings): Promise<ExitCode>;
  explain(options: ExplainOptions, around: Surroundings): Promise<ExitCode>;
  selftest(options: SelftestOptions, around: Surroundings): Promise<ExitCode>;
  calibrateSample(options: CalibrateSampleOptions, around: Surroundings): Promise<ExitCode>;
  calibrateFit(options: CalibrateFitOptions, around: Surroundings): Promise<ExitCode>;
  demo(options: DemoOptions, around: Surroundings): Promise<ExitCode>;
}

/** Arguments (without node and script) → exit code: 0–2 as the verdict, 3 for wrong usage. Never throws. */
export async function run(
  args: readonly string[],
  commands: Commands,
  around: Surroundings,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = programOf(around, async (name, options) => {
    code = await commands[name](options as never, around);
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 3;
    if (error instanceof UsageError) {
      // Loaded here: help and a good command line need no escaper.
      const { logLine } = await import("./report/escape/log.ts");
      around.stderr.write(`${error.message.split("\n").map(logLine).join("\n")}\n`);
      return 3;
    }
    throw error;
  }
}

function programOf(
  around: Surroundings,
  start: (name: keyof Commands, options: object) => Promise<void>,
): Command {
  const program = new Command("evenhand")
    .description(
      "An even-handed eval gate for prompts: base against head, slice by slice, with stated error rates.",
    )
    .version(VERSION)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => around.stdout.write(text),
      writeErr: (text) => around.stderr.write(text),
    })
    .addHelpText("after", EXAMPLES);
  const add = (
    name: keyof Commands,
    description: string,
    options: readonly Option[],
    { argument, step }: { readonly argument?: OwnArgument; readonly step?: Step } = {},
  ): void => {
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
      new Option("--replay", "no model calls: reproduce the result from the store").default(false),
      timeLimit(),
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
    new Option("--baseline <file>", "production's outputs, JSON Lines").makeOptionMandatory(),
    new Option("--candidate <file>", "the candidate's outputs, JSON Lines").makeOptionMandatory(),
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
  add("demo", "Run the whole gate on a small example, offline.", [
    new Option("--fixed", "the repaired edit, which passes").default(false),
    new Option("--out <dir>", "where the result files go (default: beside the example)"),
  ]);
  return program;
}

/** What a command takes beside its options; it arrives under its key. */
interface OwnArgument {
  readonly key: string;
  readonly many: boolean;
  readonly meaning: string;
}

/** A command's place below another: `evenhand calibrate fit`. */
interface Step {
  readonly of: Command;
  readonly name: string;
}

const EXAMPLES = `
Examples:
  evenhand demo                          see it work, without keys
  evenhand init                          what would gate my prompts?
  evenhand check                         is my set-up valid?
  evenhand plan --base origin/main       what would my branch cost?
  evenhand gate --base origin/main       is my branch worse than production?
  evenhand explain regulatory            why is this slice red?
  evenhand selftest                      how often does my gate cry wolf?
  evenhand calibrate sample              does my judge agree with people?
  evenhand compare --baseline a.jsonl --candidate b.jsonl --metric win --range 0,1 --slice topic

Exit codes: 0 pass or nothing to measure, 1 fail, 2 inconclusive, 3 wrong usage.
`;
