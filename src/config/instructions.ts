import { digestOf } from "../digest.ts";
import { parsed, type Parsed, type Problem } from "../problem.ts";
import type { SourceText } from "../text/decode.ts";
import type { Config, Instructions } from "./config.ts";

/** What every instruction must speak of, or a judge would read its own fences as text. */
const FENCE = "[[BEGIN";
const LONGEST = 20_000;

/**
 * The configuration with the judge's own words in the place of ours, read from the tree that it stands in: base's, so that
 * no pull request words its own judge. The digest then names those words too.
 */
export async function withInstructions(
  config: Config,
  text: (path: string) => Promise<Parsed<SourceText> | null>,
): Promise<Parsed<Config>> {
  const { judge, digest } = config;
  if (judge === null) return parsed(config);
  const problems: Problem[] = [];
  const read = async (question: keyof Instructions): Promise<Instructions[typeof question]> => {
    const named = judge.instructions[question];
    if (named === null) return null;
    const found = await text(named.path);
    if (found?.ok === false) problems.push(...found.problems);
    const said = found?.ok === true ? found.value.text : "";
    const fault = found === null ? "does not exist" : found.ok ? faultOf(said) : null;
    if (fault !== null) {
      const line = config.lineOf(["judge", "instructions", question]);
      const message = `\`judge.instructions.${question}\` names ${named.path}, which ${fault}`;
      problems.push({ file: config.path, line, message, hint: HINT });
    }
    return { path: named.path, text: said };
  };
  const [pair, single] = [await read("pair"), await read("single")];
  if (problems.length > 0) return { ok: false, problems };
  if (pair === null && single === null) return parsed(config);
  return parsed({
    ...config,
    digest: digestOf([digest, pair?.text ?? null, single?.text ?? null]),
    judge: { ...judge, instructions: { pair, single } },
  });
}

const HINT =
  "begin with a copy of the built-in text, which docs/judge.md links, and change how to score";

function faultOf(text: string): string | null {
  if (text.trim() === "") return "is empty";
  if (text.length > LONGEST) return `is longer than ${LONGEST} characters`;
  return text.includes(FENCE)
    ? null
    : `does not tell the judge of its blocks (\`${FENCE} name code]]\`)`;
}
