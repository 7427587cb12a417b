import { z } from "zod";

import type { Config } from "./config/config.ts";
import { accepted, offered, type SignedOff } from "./decide/sign-off.ts";
import type { GateRequest } from "./gate-request.ts";
import { noteAnew, readNote } from "./store/notes.ts";
import { parseDay, type Day } from "./units.ts";
import type { PromptVerdict } from "./verdict.ts";
import type { World } from "./world.ts";

/** Topic of the notes that say who has accepted a regression (name: its code), for the replay. */
const TOPIC = "sign-off";

const day = z.string().transform((text, context): Day => {
  const parsed = parseDay(text);
  if (parsed === null) context.addIssue("no day");
  return parsed ?? z.NEVER;
});
const noted: z.ZodType<SignedOff> = z.strictObject({
  code: z.string(),
  by: z.string(),
  reason: z.string(),
  on: day,
  until: day.nullable(),
});

/** What is red with its code, and passed where somebody whom policy names has accepted it. */
export async function withSignOffs(
  { store, log }: Pick<World, "store" | "log">,
  prompts: readonly PromptVerdict[],
  { gate, digest }: Pick<Config, "gate" | "digest">,
  { replay, signOffs, asOf }: Pick<GateRequest, "replay" | "signOffs"> & { readonly asOf: Day },
): Promise<readonly PromptVerdict[]> {
  const { signOff } = gate;
  const coded = prompts.map((prompt) => offered(prompt, gate, digest));
  const codes = coded.flatMap((prompt) => prompt.signOff?.code ?? []);
  if (signOff === null || codes.length === 0) return coded;
  const recalled = () => codes.flatMap((code) => readNote(noted, store.recall(TOPIC, code)) ?? []);
  const asked = async (): Promise<readonly SignedOff[]> => {
    try {
      return (await signOffs?.(signOff, { codes, today: asOf })) ?? [];
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      log.warn(`Sign-offs could not be read, so none counts: ${why}`);
      return [];
    }
  };
  const words = replay ? recalled() : await asked();
  if (!replay) {
    for (const code of codes) {
      const word = words.find((of) => of.code === code) ?? null;
      await noteAnew(store, TOPIC, code, JSON.stringify(word));
    }
  }
  return coded.map((prompt) => accepted(prompt, words, asOf));
}
