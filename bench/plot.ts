import { SHAPES } from "./decision-worlds.ts";

/** A curve over the sizes of the sets: a share with its standard error each, null where it has not been measured. */
export interface Curve {
  readonly name: string;
  readonly points: readonly ({ readonly share: number; readonly error: number } | null)[];
}

export interface Panel {
  readonly title: string;
  /** Share at the top of the panel. */
  readonly top: number;
  /** A dashed line with what it stands for. */
  readonly line: { readonly at: number; readonly name: string } | null;
  readonly curves: readonly Curve[];
}

const SIZE = { panel: 460, width: 250, height: 220, left: 50, top: 40 } as const;
/** Colours that keep their distance on white and on black, and for the colour-blind (Okabe and Ito 2008). */
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"] as const;

/** The panels side by side. Text is a mid grey that can be read on light and on dark pages. */
export function plot(panels: readonly Panel[]): string {
  const body = panels.map((panel, index) => drawn(panel, index * SIZE.panel));
  const [width, height] = [panels.length * SIZE.panel, SIZE.top + SIZE.height + 45];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="#808080">
<style>text{fill:#6e7781}@media (prefers-color-scheme:dark){text{fill:#9198a1}}</style>
${body.join("\n")}
</svg>
`;
}

function drawn({ title, top, line, curves }: Panel, offset: number): string {
  const [left, bottom, right] = [offset + SIZE.left, SIZE.top + SIZE.height, SIZE.width];
  const x = (index: number): number => left + (right * (index + 0.5)) / SHAPES.length;
  const y = (of: number): number => bottom - (SIZE.height * Math.min(of, top)) / top;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => part * top);
  const parts = [
    `<text x="${left}" y="${SIZE.top - 16}" font-weight="600">${title}</text>`,
    ...ticks.map(
      (tick) =>
        `<path d="M${left} ${y(tick)}h${right}" stroke="#808080" stroke-opacity=".25"/><text x="${left - 6}" y="${y(tick) + 4}" text-anchor="end">${+(100 * tick).toFixed(1)}%</text>`,
    ),
    ...SHAPES.map(
      ({ cases }, index) =>
        `<text x="${x(index)}" y="${bottom + 18}" text-anchor="middle">${cases}</text>`,
    ),
    `<text x="${left + right / 2}" y="${bottom + 36}" text-anchor="middle">cases</text>`,
    line === null
      ? ""
      : `<path d="M${left} ${y(line.at)}h${right}" stroke="#808080" stroke-dasharray="4 4"/><text x="${left + right + 8}" y="${y(line.at) + 4}">${line.name}</text>`,
    ...curves.map((curve, index) => curveOf(curve, COLOURS[index % COLOURS.length]!, x, y)),
    ...legend(curves, left + right + 8, SIZE.top + (line === null ? 10 : 0)),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** Points with whiskers of two standard errors, joined where neighbours are known. */
function curveOf(
  { points }: Curve,
  colour: string,
  x: (index: number) => number,
  y: (share: number) => number,
): string {
  const known = points.flatMap((point, index) => (point === null ? [] : [{ ...point, index }]));
  const path = known.map(({ share, index }) => `${x(index)} ${y(share).toFixed(1)}`).join("L");
  const whisker = ({ share, error, index }: (typeof known)[number]): string =>
    `M${x(index)} ${y(Math.max(0, share - 2 * error)).toFixed(1)}V${y(Math.min(1, share + 2 * error)).toFixed(1)}`;
  const dots = known.map(
    ({ share, index }) =>
      `<circle cx="${x(index)}" cy="${y(share).toFixed(1)}" r="3.5" fill="${colour}"/>`,
  );
  if (known.length === 0) return "";
  return `<path d="M${path}${known.map(whisker).join("")}" stroke="${colour}" stroke-width="2" fill="none"/>${dots.join("")}`;
}

function legend(curves: readonly Curve[], x: number, y: number): readonly string[] {
  return curves.map(
    ({ name }, index) =>
      `<circle cx="${x + 4}" cy="${y + 18 * index - 4}" r="4" fill="${COLOURS[index % COLOURS.length]}"/><text x="${x + 14}" y="${y + 18 * index}">${name}</text>`,
  );
}
