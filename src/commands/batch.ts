import { assemble, repositoryAt } from "../assemble.ts";
import { batch, type Batched } from "../batch.ts";
import type { BatchOptions } from "../command-options.ts";
import { BATCH_PRICE } from "../models/batch.ts";
import type { ExitCode } from "../reason.ts";
import { visibleJson } from "../report/json.ts";
import { dollars } from "../report/numbers.ts";
import { counted } from "../report/words.ts";
import type { Surroundings } from "../surroundings.ts";
import { compared } from "./compared.ts";
import { tellStopped } from "./tell-stopped.ts";

/** `evenhand batch`: exit 0 also while batches are under way, since the same command takes them over later. */
export async function batchCommand(
  options: BatchOptions,
  around: Surroundings,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { config: configPath, store: storePath, asOf = null, waitMinutes, json } = options;
  await using repository = await repositoryAt(around);
  const comparison = await compared(repository, options, { cwd: around.cwd, store: storePath });
  if ("kind" in comparison) return tellStopped(comparison, around);
  await using assembled = await assemble(around, { storePath, signal, answerer: null });
  const ports = { ...assembled.world, batches: assembled.batches };
  const request = { comparison, configPath, replay: false, asOf };
  const batched = await batch(ports, request, waitMinutes * 60_000);
  if (batched.kind === "stopped") return tellStopped(batched, around);
  const { underWay, answers, usd, left } = batched;
  around.stdout.write(
    json ? visibleJson({ underWay, answers, costUsd: usd, left }) : batchedText(batched),
  );
  return 0;
}

function batchedText({ underWay, answers, usd, left }: Batched): string {
  const taken = `${counted(answers, "answer")} taken over for ${dollars(usd)}, half of ${dollars(usd / BATCH_PRICE)}.`;
  const next =
    underWay > 0
      ? `${counted(underWay, "batch", "batches")} under way: run the same command again to take over what they answer.`
      : left > 0
        ? `${counted(left, "request")} left, which the gate asks at once.`
        : "The gate finds in the store all that it asks.";
  return `${taken}\n${next}\n`;
}
