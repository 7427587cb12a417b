import { textOf } from "../models/message.ts";
import { parseScript, scriptedAnswers } from "../models/providers/script.ts";
import type { ScriptedAnswerer } from "../models/providers/scripted.ts";
import { problemText } from "../problem.ts";
import { scriptedJudgement } from "./scripted-judge.ts";

/** The judge's model in the demo's configuration; every other model answers from the script. */
export const DEMO_JUDGE = "judge-demo";

/** Answers of the demo's two models; `answersJsonl` is the text of fixtures/demo/answers.jsonl. */
export function demoAnswerer(answersJsonl: string): ScriptedAnswerer {
  const script = parseScript(answersJsonl, "answers.jsonl");
  if (!script.ok) throw new Error(script.problems.map(problemText).join("\n"));
  const assistant = scriptedAnswers(script.value);
  return (request, sample) =>
    request.model === DEMO_JUDGE
      ? scriptedJudgement(textOf(request.messages.at(-1)?.content ?? ""), sample)
      : assistant(request, sample);
}
