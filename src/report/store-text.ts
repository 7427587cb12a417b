import type { ModelStats, StoreStats } from "../store/stats.ts";
import { logLine } from "./escape/log.ts";
import { column } from "./grid.ts";
import { count, day, dollars } from "./numbers.ts";
import { plainStyle as style } from "./style.ts";
import { gridLines } from "./terminal-grid.ts";
import { counted } from "./words.ts";

const WIDTH = 96;

/** A store for the terminal. */
export function storeText(stats: StoreStats & { readonly bytes: number }): string {
  const { responses, notes, oldest, newest, models, bytes } = stats;
  const held = `${counted(responses, "response")} and ${counted(notes, "note")} in ${count(bytes)} bytes`;
  const between =
    oldest === null || newest === null
      ? ""
      : `, paid for between ${day(oldest.slice(0, 10))} and ${day(newest.slice(0, 10))}`;
  const table = models.length === 0 ? [] : gridLines(gridOf(models), WIDTH);
  return `${[`${held}${between}.`, ...table].map(logLine).join("\n")}\n`;
}

const gridOf = (models: readonly ModelStats[]) => ({
  columns: [
    column.left("model"),
    column.right("responses"),
    column.right("tokens in"),
    column.right("out"),
    column.right("to ask again"),
  ],
  rows: models.map(({ provider, model, responses, inputTokens, outputTokens, usd }) => [
    style.name(`${provider}: ${model}`),
    count(responses),
    count(inputTokens),
    count(outputTokens),
    usd === null ? "unknown price" : dollars(usd),
  ]),
});
