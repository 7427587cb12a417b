import { repositoryAt } from "../assemble.ts";
import type { LogOptions, ShowOptions } from "../command-options.ts";
import { liveOn, tenuresOf } from "../history/log.ts";
import { logGrid, showLines } from "../history/log-text.ts";
import type { HistoryRecord } from "../history/record.ts";
import type { ExitCode } from "../reason.ts";
import { logLine } from "../report/escape/log.ts";
import { visibleJson } from "../report/json.ts";
import { gridLines } from "../report/terminal-grid.ts";
import { suiteOf } from "../suite.ts";
import type { Surroundings } from "../surroundings.ts";
import { parseDay } from "../units.ts";
import { unknownName } from "../unknown-name.ts";
import { UsageError } from "../usage-error.ts";
import { localHistory } from "./local-history.ts";

/** `evenhand log`: which versions were in production, from when to when, and on what evidence. */
export async function logCommand(options: LogOptions, around: Surroundings): Promise<ExitCode> {
  const records = await recordsOf(options, around);
  const asked = options.prompt === undefined ? records : ofPrompt(records, options.prompt);
  const tenures = tenuresOf(asked);
  const { stdout } = around;
  if (options.json) stdout.write(visibleJson(tenures));
  else if (tenures.length === 0) {
    stdout.write(
      "There is no record yet: `evenhand sweep` writes them; on GitHub they lie on the branch `evenhand`, once it is fetched.\n",
    );
  } else stdout.write(`${gridLines(logGrid(tenures), stdout.columns).map(logLine).join("\n")}\n`);
  return 0;
}

/** `evenhand show <prompt>@<day>`: the version that was in production that day, and on what evidence. */
export async function showCommand(options: ShowOptions, around: Surroundings): Promise<ExitCode> {
  const { prompt, day } = namedIn(options.version ?? "");
  const records = await recordsOf(options, around);
  const tenure = liveOn(ofPrompt(records, prompt), prompt, day);
  if (tenure === null) {
    throw new UsageError(logLine(`there is no record of ${prompt} from ${day} or before`));
  }
  const { stdout } = around;
  const text = options.json
    ? visibleJson(tenure)
    : `${showLines(tenure, day).map(logLine).join("\n")}\n`;
  stdout.write(text);
  return 0;
}

function namedIn(version: string) {
  const at = version.lastIndexOf("@");
  const day = at < 1 ? null : parseDay(version.slice(at + 1));
  if (day !== null) return { prompt: version.slice(0, at), day };
  throw new UsageError(
    logLine(`name a prompt and a day, such as support/answer@2026-03-14, not \`${version}\``),
  );
}

function ofPrompt(records: readonly HistoryRecord[], prompt: string): readonly HistoryRecord[] {
  const known = new Set(records.map((of) => of.prompt));
  if (!known.has(prompt)) throw unknownName("the history", "prompt", prompt, [...known]);
  return records.filter((of) => of.prompt === prompt);
}

async function recordsOf(
  { history, config }: Pick<LogOptions, "history" | "config">,
  around: Surroundings,
): Promise<readonly HistoryRecord[]> {
  await using repository = await repositoryAt(around);
  const { found, complaint } = await localHistory(repository, around, history).read();
  if (complaint !== null) around.stderr.write(`${logLine(complaint)}\n`);
  if (found.unreadable > 0) {
    around.stderr.write(
      `${found.unreadable} files of the history hold no record that can be read.\n`,
    );
  }
  const suite = suiteOf(config);
  return found.records.filter((record) => record.suite === suite);
}
