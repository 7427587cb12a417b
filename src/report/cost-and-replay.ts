import type { RunRecord } from "../run-record.ts";
import type { Verdict } from "../verdict.ts";
import { fence, name } from "./escape/markdown.ts";
import { commit, version } from "./footer.ts";
import { count, dollars, duration } from "./numbers.ts";
import { counted, listSome } from "./words.ts";

/** What the run cost, of which budget, and what it did not have to pay again. */
export function costLine(run: RunRecord): string {
  const { answers, judgements } = run;
  const spent = `${dollars(run.costUsd)} of at most ${dollars(run.maxUsd)}`;
  const calls = `${counted(answers.count, "answer")} ${dollars(answers.usd)}, ${counted(judgements.count, "judgement")} ${dollars(judgements.usd)}`;
  const parts = answers.count + judgements.count === 0 ? "" : ` (${calls})`;
  const reused = run.reused === 0 ? "" : `; ${counted(run.reused, "earlier answer")} reused`;
  const saved =
    run.cacheSavedUsd < CENT
      ? ""
      : `; providers' prompt caches saved ${dollars(run.cacheSavedUsd)}`;
  return `- **Cost** ${spent}${parts}, ${duration(run.durationMs)}${reused}${saved}.${unpriced(run)}`;
}

/** Below it, a saving is not worth a reader's time. */
const CENT = 0.01;

/** A hard cap needs a price: the dearest stands in, and the tokens are told. */
function unpriced(run: RunRecord): string {
  if (run.unpriced.length === 0) return "";
  const models = listSome(run.unpriced, 5, (model) => name(model));
  const tokens = `${count(run.inputTokens)} tokens in, ${count(run.outputTokens)} out`;
  return ` Unknown price, so counted at the dearest listed: ${models} (${tokens} in all; \`prices\` of a model sets it).`;
}

/** The command lines that repeat the result without a model call; absent where files were compared. */
export function replay(verdict: Verdict, run: RunRecord): string {
  const [base, head] = [commit(verdict.base.sha), commit(verdict.head.sha)].map((code) =>
    code.replaceAll("`", ""),
  );
  const plain = /^[0-9a-f]{8}$/;
  if (base === undefined || head === undefined || !plain.test(base) || !plain.test(head)) return "";
  if (verdict.prompts.some(({ change }) => change === "supplied")) return "";
  const npx = `npx evenhand@${version(verdict)}`;
  const gate = `${npx} gate --base ${base} --head ${head} --replay`;
  const { artifact } = run;
  if (artifact === null || !/^[\w.-]+$/.test(`${artifact.runId}${artifact.name}`)) {
    return `${fence([gate], "sh")}\n\nThe same result with no model call, from the store of this run.`;
  }
  const download = `gh run download ${artifact.runId} -n ${artifact.name} -D store &&`;
  const lines = [download, `${npx} store import store &&`, gate];
  return `${fence(lines, "sh")}\n\nThe same result with no model call (the import needs \`EVENHAND_CACHE_KEY\`).`;
}
