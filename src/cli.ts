import { Command, CommanderError } from "commander";

import type {
  BatchOptions,
  CalibrateFitOptions,
  CalibrateSampleOptions,
  CheckOptions,
  CompareOptions,
  ConvertOptions,
  DemoOptions,
  ExplainOptions,
  GateOptions,
  InitOptions,
  LogOptions,
  PlanOptions,
  RubricLintOptions,
  SelftestOptions,
  ShowOptions,
  StoreExportOptions,
  StoreImportOptions,
  StorePruneOptions,
  StoreStatsOptions,
  SweepOptions,
} from "./command-options.ts";
import { addCommands } from "./command-tree.ts";
import type { ExitCode } from "./reason.ts";
import { UsageError } from "./usage-error.ts";
import type { Surroundings } from "./surroundings.ts";
import { VERSION } from "./version.ts";

/** What the command line has parsed, to be run by one command. Injected, so that parsing is tested alone. */
export interface Commands {
  init(options: InitOptions, around: Surroundings): Promise<ExitCode>;
  gate(options: GateOptions, around: Surroundings): Promise<ExitCode>;
  batch(options: BatchOptions, around: Surroundings): Promise<ExitCode>;
  plan(options: PlanOptions, around: Surroundings): Promise<ExitCode>;
  check(options: CheckOptions, around: Surroundings): Promise<ExitCode>;
  compare(options: CompareOptions, around: Surroundings): Promise<ExitCode>;
  convert(options: ConvertOptions, around: Surroundings): Promise<ExitCode>;
  explain(options: ExplainOptions, around: Surroundings): Promise<ExitCode>;
  selftest(options: SelftestOptions, around: Surroundings): Promise<ExitCode>;
  sweep(options: SweepOptions, around: Surroundings): Promise<ExitCode>;
  log(options: LogOptions, around: Surroundings): Promise<ExitCode>;
  show(options: ShowOptions, around: Surroundings): Promise<ExitCode>;
  calibrateSample(options: CalibrateSampleOptions, around: Surroundings): Promise<ExitCode>;
  calibrateFit(options: CalibrateFitOptions, around: Surroundings): Promise<ExitCode>;
  rubricLint(options: RubricLintOptions, around: Surroundings): Promise<ExitCode>;
  storeStats(options: StoreStatsOptions, around: Surroundings): Promise<ExitCode>;
  storeExport(options: StoreExportOptions, around: Surroundings): Promise<ExitCode>;
  storeImport(options: StoreImportOptions, around: Surroundings): Promise<ExitCode>;
  storePrune(options: StorePruneOptions, around: Surroundings): Promise<ExitCode>;
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
  addCommands(program, start);
  return program;
}

const EXAMPLES = `
Examples:
  evenhand demo                          see it work, without keys
  evenhand init                          what would gate my prompts?
  evenhand check                         is my set-up valid?
  evenhand plan --base origin/main       what would my branch cost?
  evenhand gate --base origin/main       is my branch worse than production?
  evenhand batch --base origin/main      can it wait, at half the price?
  evenhand explain regulatory            why is this slice red?
  evenhand sweep                         has production drifted?
  evenhand log                           which version was live, and on what evidence?
  evenhand selftest                      how often does my gate cry wolf?
  evenhand calibrate sample              does my judge agree with people?
  evenhand rubric lint                   what makes my judge guess?
  evenhand store stats                   what have I paid for so far?
  evenhand convert promptfooconfig.yaml  how does my eval set look here?
  evenhand compare --baseline a.jsonl --candidate b.jsonl --metric win --range 0,1 --slice topic

Exit codes: 0 pass or nothing to measure, 1 fail, 2 inconclusive, 3 wrong usage.
`;
