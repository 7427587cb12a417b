import type { PromptVerdict, Verdict } from "../verdict.ts";
import { folded } from "./blocks.ts";
import { fence } from "./escape/markdown.ts";
import { shownCode } from "./sign-off-code.ts";
import { markdownStyle } from "./style.ts";
import { list } from "./words.ts";

/** How a maintainer accepts what is red in these prompts, a code each; empty where nobody may. */
export function signOffBlock(prompts: readonly PromptVerdict[], { base }: Verdict): string {
  const open = prompts.flatMap(({ name, signOff }) =>
    signOff !== null && signOff.accepted === null ? [{ name, ...signOff }] : [],
  );
  const [first] = open;
  if (first === undefined) return "";
  const lines = open.map(({ code }) => `/evenhand accept ${shownCode(code)} because`);
  const several = open.length > 1;
  const names = several
    ? ` Their order: ${list(open.map(({ name }) => markdownStyle.name(name)))}.`
    : "";
  const where = base.name === "" ? "" : ` (named on ${markdownStyle.name(base.name)})`;
  return folded(
    several
      ? "For maintainers: sign off these regressions"
      : "For maintainers: sign off this regression",
    [
      several
        ? `Put the lines into a comment, each ended with your reason.${names}`
        : "Put this line into a comment, and end it with your reason:",
      fence(lines, ""),
      `Who may: ${whoMay(first)}${where}, but not the author of this pull request. The check then re-runs by itself, at no cost (or press *Re-run failed jobs*). ${several ? "A code" : "The code"} stands for these prompt versions, eval set, rubric, judge, policy and finding; when one of them changes, the sign-off ends.`,
    ].join("\n\n"),
  );
}

type Who = Pick<NonNullable<PromptVerdict["signOff"]>, "by" | "role" | "teams">;

function whoMay({ by, role, teams }: Who): string {
  const named = [...by, ...teams].map((of) => markdownStyle.name(of));
  const roles = role === null ? [] : [`whoever has the role \`${role}\` or more`];
  return list([...named, ...roles], "or");
}
