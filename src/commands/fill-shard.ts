import { assemble, repositoryAt } from "../assemble.ts";
import type { GateOptions } from "../command-options.ts";
import { fill, type Filled } from "../fill.ts";
import type { Shard } from "../plan/shard.ts";
import type { ExitCode } from "../reason.ts";
import { visibleJson } from "../report/json.ts";
import { dollars } from "../report/numbers.ts";
import { counted } from "../report/words.ts";
import type { Surroundings } from "../surroundings.ts";
import { UsageError } from "../usage-error.ts";
import { compared } from "./compared.ts";
import { tellStopped } from "./tell-stopped.ts";

/**
 * `evenhand gate --shard 3/8`: the store has the answers of these cases afterwards. Exit 0 also where some are missing,
 * since the gate on all shards' stores asks them again and decides.
 */
export async function fillShard(
  options: GateOptions & { readonly shard: Shard },
  around: Surroundings,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { config: configPath, store: storePath, shard, json, asOf = null } = options;
  if (options.replay) throw new UsageError("a replay asks nothing, so it needs no --shard");
  await using repository = await repositoryAt(around);
  const comparison = await compared(repository, options, { cwd: around.cwd, store: storePath });
  if ("kind" in comparison) return tellStopped(comparison, around);
  await using assembled = await assemble(around, { storePath, signal, answerer: null });
  const request = { comparison, configPath, replay: false, asOf };
  const filled = await fill(assembled.world, request, shard);
  if (filled.kind === "stopped") return tellStopped(filled, around);
  around.stdout.write(json ? visibleJson(filledJson(filled, shard)) : filledText(filled, shard));
  return 0;
}

/** What a shard did, in a line for log and terminal. */
export function filledText({ cases, missing, spend }: Filled, { index, of }: Shard): string {
  const { answers, judgements, reused, usd } = spend;
  const asked = `${counted(answers.count, "answer")} and ${counted(judgements.count, "judgement")} for ${dollars(usd)}`;
  const rest = missing === 0 ? "" : `; ${missing} came to nothing and will be asked again`;
  return `Shard ${index} of ${of}: ${counted(cases, "case")}, ${asked}, ${reused} there already${rest}.\n`;
}

const filledJson = ({ cases, missing, spend }: Filled, { index, of }: Shard) => ({
  shard: { index, of },
  cases,
  answers: spend.answers.count,
  judgements: spend.judgements.count,
  reused: spend.reused,
  missing,
  costUsd: spend.usd,
});
