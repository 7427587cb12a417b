import type { Config } from "../config/config.ts";
import { numberText } from "../detect/policy-item.ts";
import type { EvalSet } from "../evals/eval-set.ts";
import { policyRows, type PolicyRow } from "../plan/policy-table.ts";
import { logLine } from "../report/escape/log.ts";
import { column, withoutEmptyColumns, type Grid } from "../report/grid.ts";
import { plainStyle } from "../report/style.ts";
import { gridLines } from "../report/terminal-grid.ts";
import { dayInWords } from "../text/day-in-words.ts";

/** The policy as it holds, with everything that nobody wrote filled in. */
export interface PolicyReport {
  readonly path: string;
  readonly version: string;
  /** Keys that hold for a run, as the configuration calls them. */
  readonly run: { readonly [key: string]: string | number | boolean | null | readonly string[] };
  readonly rows: readonly PolicyRow[];
}

export function policyReport(config: Config, sets: readonly EvalSet[]): PolicyReport {
  const { path, digest, gate, judge, store, budget } = config;
  const { sampling } = gate;
  return {
    path,
    version: digest,
    run: {
      tier: gate.tier,
      evidence: gate.evidence,
      coverage: gate.coverage,
      inconclusive: gate.inconclusive,
      sampling: sampling === "auto" ? sampling : `fixed: ${sampling.fixed}`,
      on_policy_change: gate.onPolicyChange,
      show_head_rubric: gate.showHeadRubric,
      require_calibration: demandText(gate.requireCalibration),
      branches: gate.branches,
      judge: judge === null ? null : `${judge.ref.provider}/${judge.ref.model}`,
      share: store.share ?? "unless public",
      max_usd: budget.maxUsd,
      max_calls: budget.maxCalls,
    },
    rows: policyRows(gate, sets),
  };
}

const demandText = (of: Config["gate"]["requireCalibration"]): string | null =>
  of === null ? null : `kappa: ${of.kappa}, max_age_days: ${of.maxAgeDays}`;

/** The same as lines for a terminal of so many columns. */
export function policyLines(
  { path, version, run, rows }: PolicyReport,
  width: number,
): readonly string[] {
  const lines = [`Policy of ${path}, version ${version.slice(0, 12)}`, ""];
  lines.push(...gridLines(keysGrid(run), width).slice(1), "");
  lines.push(...gridLines(withoutEmptyColumns(rowsGrid(rows)), width));
  const never = [...Map.groupBy(rows, ({ slice }) => slice)].flatMap(([slice, of]) =>
    of.every((row) => row.never !== null) ? [plainStyle.name(slice)] : [],
  );
  if (never.length > 0) lines.push("", `Never red in anything: ${never.join(", ")}.`);
  return lines.map(logLine);
}

/** Its line of titles is empty. */
function keysGrid(run: PolicyReport["run"]): Grid {
  const said = (value: PolicyReport["run"][string]): string =>
    value === null || (Array.isArray(value) && value.length === 0)
      ? "none"
      : plainStyle.sentence(Array.isArray(value) ? value.join(", ") : String(value));
  return {
    columns: [column.left(""), column.left("")],
    rows: Object.entries(run).map(([key, value]) => [key, said(value)]),
  };
}

function rowsGrid(rows: readonly PolicyRow[]): Grid {
  const { left, right } = column;
  const columns = [left("Slice"), left("Metric"), right("Cases"), left("Tier"), right("Margin")];
  return {
    columns: [...columns, right("Min effect"), left("Floor"), left("Notes")],
    rows: rows.map((row) => [
      plainStyle.name(row.slice),
      plainStyle.name(row.metric),
      String(row.cases),
      row.tier,
      measure(row, row.margin),
      measure(row, row.minEffect),
      row.floor === null
        ? ""
        : `${measure(row, row.floor.min)} by ${plainStyle.name(row.floor.owner)}`,
      notes(row),
    ]),
  };
}

/** Failure rates as percentages, everything else in the metric's own unit. */
function measure({ metric }: PolicyRow, value: number | null): string {
  if (value === null) return "none";
  const isRate = metric === "checks" || metric === "judge";
  return isRate ? `${Number((value * 100).toFixed(2))}%` : numberText(value);
}

function notes({ tier, critical, holdout, mute, never }: PolicyRow): string {
  const muted =
    mute === null
      ? ""
      : `muted to ${dayInWords(mute.until)} by ${plainStyle.name(mute.owner)} (${plainStyle.sentence(mute.reason)})`;
  return [
    critical ? "critical" : "",
    holdout ? "holdout" : "",
    muted,
    // Of a tier that does not gate its own column tells why.
    never === null ? "" : tier === "gate" ? `never red: ${never}` : "never red",
  ]
    .filter((note) => note !== "")
    .join("; ");
}
