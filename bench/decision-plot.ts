import { SIMULATED } from "./cells.ts";
import { SHAPES } from "./decision-worlds.ts";
import { plot, type Curve } from "./plot.ts";
import { resultOf, type Results } from "./results.ts";
import { errorOf, shareOf } from "./tally.ts";

/** docs/decision-quality.svg: false alarms beside power, by size of the set. */
export function decisionPlot(results: Results): string {
  const curve = (key: string, name: string): Curve => ({
    name,
    points: SHAPES.map(({ cases }) => {
      const cell = SIMULATED.find(
        (of) => of.measure === "world" && of.of === key && of.cases === cases,
      );
      const tally = cell === undefined ? null : resultOf(results, cell);
      return tally === null ? null : { share: shareOf(tally, "red"), error: errorOf(tally, "red") };
    }),
  });
  return plot([
    {
      title: "False alarms",
      top: 0.08,
      line: { at: 0.05, name: "5%: the promise" },
      curves: [
        curve("same", "nothing changed"),
        curve("drift-0.05", "drifted by −0.05"),
        curve("drift-0.10", "drifted by −0.10"),
        curve("reworded", "reworded"),
      ],
    },
    {
      title: "Harm that is found",
      top: 1,
      line: null,
      curves: [
        curve("all-0.1", "−0.1 everywhere"),
        curve("all-0.2", "−0.2 everywhere"),
        curve("slice-0.5", "−0.5 in one slice"),
        curve("12", "12% fails now and then"),
        curve("12-same", "12%, always the same"),
        curve("12-judge", "12%, judge only"),
      ],
    },
  ]);
}
