import { assemble, repositoryAt } from "../assemble.ts";
import type { SelftestOptions } from "../command-options.ts";
import type { ExitCode } from "../reason.ts";
import { visibleJson } from "../report/json.ts";
import { selftestText } from "../report/selftest-text.ts";
import { selftest } from "../selftest.ts";
import type { Surroundings } from "../surroundings.ts";
import { compared } from "./compared.ts";
import { tellStopped } from "./tell-stopped.ts";

/** `evenhand selftest`: how often the gate cries wolf on base's own prompts, and what it finds. */
export async function selftestCommand(
  options: SelftestOptions,
  around: Surroundings,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { base, config: configPath, store: storePath, runs, json } = options;
  await using repository = await repositoryAt(around);
  const comparison = await compared(
    repository,
    { base, head: base },
    { cwd: around.cwd, store: storePath },
  );
  if ("kind" in comparison) return tellStopped(comparison, around);
  await using assembled = await assemble(around, { storePath, signal, answerer: null });
  const report = await selftest(assembled.world, {
    comparison,
    configPath,
    prompt: options.prompt ?? null,
    runs,
    live: liveName(options.live),
  });
  if ("kind" in report) return tellStopped(report, around);
  const text = json ? visibleJson(report) : selftestText(report, around.stdout.columns);
  around.stdout.write(assembled.redact(text));
  return report.prompts.some(({ measured }) => measured === null) ? 2 : 0;
}

/** `--live` alone: named by the day. */
const liveName = (live: SelftestOptions["live"]): string | null =>
  live === false ? null : live === true ? "" : live;
