import { detect } from "./detect/detect.ts";
import type { ChangedPrompt, Detected } from "./detect/detected.ts";
import type { GateRequest, Stopped } from "./gate-request.ts";
import { versionDigest } from "./prompts/digest.ts";
import { chosenPrompts, unknownName } from "./unknown-name.ts";

/** The part of a change that a run by hand looks at; null = all of it. */
export interface Focus {
  readonly prompt: string | null;
  readonly slice: string | null;
  /** Another model for the candidate: a name under `models`, or a model's id. */
  readonly model: string | null;
}

/** What a run finds to look at. */
export async function detectFocused(request: GateRequest): Promise<Detected | Stopped> {
  const found = await detect(request);
  if (found.kind === "stopped" || request.focus === undefined) return found;
  return focused(found, request.focus);
}

/** What was detected, so far as it is looked at. A prompt or slice that is not there is a UsageError. */
function focused(detected: Detected, { prompt, slice, model }: Focus): Detected {
  const chosen = chosenPrompts(detected.prompts, prompt, "the change");
  const sliced = slice === null ? chosen : chosen.flatMap((of) => inSlice(of, slice));
  if (slice !== null && sliced.length === 0 && chosen.length > 0) {
    const known = chosen.flatMap(({ evalSet }) => evalSet?.cases.flatMap((of) => of.slices) ?? []);
    throw unknownName("the eval set", "slice", slice, known);
  }
  const prompts = model === null ? sliced : sliced.map((of) => withModel(of, model));
  return { ...detected, prompts };
}

function inSlice(changed: ChangedPrompt, slice: string): readonly ChangedPrompt[] {
  const { evalSet } = changed;
  const cases = evalSet?.cases.filter(({ slices }) => slices.includes(slice)) ?? [];
  if (evalSet === null || cases.length === 0) return [];
  const newCases = changed.newCases.filter(({ slices }) => slices.includes(slice));
  return [{ ...changed, evalSet: { ...evalSet, cases }, newCases }];
}

function withModel(changed: ChangedPrompt, model: string): ChangedPrompt {
  const prompt = { ...changed.candidate.prompt, wish: { provider: null, model } };
  return { ...changed, candidate: { prompt, digest: versionDigest(prompt) } };
}
