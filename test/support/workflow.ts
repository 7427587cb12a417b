import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";

import type { Job, StepResult } from "./runner.ts";

/** A workflow file's jobs on the built action: as much of GitHub as the workflows that ship need. */

interface WorkflowStep {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

export interface WorkflowFile {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, { readonly default: string }>>;
      readonly secrets: Readonly<Record<string, object>>;
    };
  };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly WorkflowStep[] }>>;
}

export const workflowFile = (name: string): WorkflowFile =>
  parse(
    readFileSync(new URL(`../../.github/workflows/${name}`, import.meta.url), "utf8"),
  ) as WorkflowFile;

/** What `${{ }}` refers to, by its text; whatever is not there is an error. */
export type Context = Readonly<Record<string, string>>;

const filledIn = (text: string, context: Context): string =>
  text.replaceAll(/\$\{\{ (.+?) \}\}/g, (_, name: string) => {
    const value = context[name];
    if (value === undefined) throw new Error(`nothing is known of ${name}`);
    return value;
  });

/**
 * Runs the steps of a job that use an action, in order: Evenhand itself from dist/, and up- and download of artifacts
 * as folders below `artifacts`.
 */
export async function runSteps(
  steps: readonly WorkflowStep[],
  job: Job,
  { context, artifacts }: { readonly context: Context; readonly artifacts: string },
): Promise<StepResult> {
  let result: StepResult | null = null;
  for (const { uses = "", with: given = {} } of steps) {
    const outputs = Object.entries(result?.outputs ?? {});
    const known = {
      ...context,
      ...Object.fromEntries(
        outputs.map(([key, value]) => [`steps.evenhand.outputs.${key}`, value]),
      ),
    };
    const inputs = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, filledIn(String(value), known)]),
    );
    const { path = "", name = "" } = inputs;
    if (uses.startsWith("evenhand/evenhand@")) result = await job.main(inputs);
    else if (uses.startsWith("actions/upload-artifact@")) {
      // As the step's own condition says.
      if (name === "") continue;
      mkdirSync(join(artifacts, name), { recursive: true });
      cpSync(path, join(artifacts, name, "store.jsonl.gz"));
    } else if (uses.startsWith("actions/download-artifact@")) {
      cpSync(artifacts, join(job.workspace, path), { recursive: true });
    } else if (uses !== "") throw new Error(`${uses} is not known here`);
  }
  if (result === null) throw new Error("no step uses Evenhand");
  return result;
}
