export interface Line {
  readonly name: string;
  readonly colour: string;
  /** One value for each second. */
  readonly values: readonly number[];
  readonly bold: boolean;
}

/** A stretch of time with a name, shaded. */
export interface Band {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const WIDTH = 920;
const HEIGHT = 360;
const LEFT = 52;
const RIGHT = 290;
const TOP = 40;
const BOTTOM = 40;

/** A line chart over time as SVG, legible on light and dark ground. */
export function plot(
  title: string,
  unit: string,
  lines: readonly Line[],
  bands: readonly Band[],
  most: number,
): string {
  const seconds = lines[0]!.values.length;
  const x = (second: number): string =>
    (LEFT + (second / seconds) * (WIDTH - LEFT - RIGHT)).toFixed(1);
  const y = (value: number): string =>
    (HEIGHT - BOTTOM - (Math.min(value, most) / most) * (HEIGHT - TOP - BOTTOM)).toFixed(1);
  const marks = Array.from({ length: 5 }, (_, at) => (at * most) / 4);
  const shaded = bands.map(
    ({ name, from, to }) =>
      `<rect x="${x(from)}" y="${TOP}" width="${Number(x(to)) - Number(x(from))}" height="${HEIGHT - TOP - BOTTOM}" fill="#888" fill-opacity="0.15"/>` +
      `<text x="${x((from + to) / 2)}" y="${TOP + 14}" text-anchor="middle" fill="#888">${name}</text>`,
  );
  const grid = marks.map(
    (value) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value)}" y2="${y(value)}" stroke="#888" stroke-opacity="0.3"/>` +
      `<text x="${LEFT - 6}" y="${Number(y(value)) + 4}" text-anchor="end" fill="#888">${Number(value.toFixed(2))}</text>`,
  );
  const ticks = Array.from({ length: Math.floor(seconds / 30) + 1 }, (_, at) => at * 30).map(
    (second) =>
      `<text x="${x(second)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle" fill="#888">${second} s</text>`,
  );
  const drawn = lines.map(
    ({ colour, values, bold }) =>
      `<polyline fill="none" stroke="${colour}" stroke-width="${bold ? 2.5 : 1.2}" points="${values.map((value, second) => `${x(second + 0.5)},${y(value)}`).join(" ")}"/>`,
  );
  const legend = lines.map(
    ({ name, colour }, at) =>
      `<line x1="${WIDTH - RIGHT + 12}" x2="${WIDTH - RIGHT + 32}" y1="${TOP + 6 + at * 18}" y2="${TOP + 6 + at * 18}" stroke="${colour}" stroke-width="3"/>` +
      `<text x="${WIDTH - RIGHT + 38}" y="${TOP + 10 + at * 18}" fill="#888">${name}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<text x="${LEFT}" y="20" font-size="15" fill="#888">${title}</text>`,
    `<text x="${LEFT}" y="34" fill="#888">${unit}</text>`,
    ...shaded,
    ...grid,
    ...ticks,
    ...drawn,
    ...legend,
    "</svg>",
    "",
  ].join("\n");
}
