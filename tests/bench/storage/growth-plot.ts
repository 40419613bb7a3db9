/** Milliseconds of an operation by number of documents. */
export type GrowthRow = {
  readonly operation: string;
  readonly ms: readonly { readonly documents: number; readonly ms: number }[];
};

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [760, 460, 60, 150, 20, 40];
const COLOURS = ['#0b7285', '#c2255c', '#5c940d', '#e67700', '#5f3dc4', '#364fc7', '#087f5b', '#a61e4d'];

const powersOfTen = (from: number, to: number): number[] => {
  const powers: number[] = [];
  for (let power = Math.floor(Math.log10(from)); power <= Math.ceil(Math.log10(to)); power++)
    powers.push(10 ** power);
  return powers;
};

/** A plot of all operations as SVG, both axes logarithmic. */
export const growthPlot = (rows: readonly GrowthRow[]): string => {
  const points = rows.flatMap(({ ms }) => ms);
  const across = powersOfTen(
    Math.min(...points.map(({ documents }) => documents)),
    Math.max(...points.map(({ documents }) => documents)),
  );
  const up = powersOfTen(Math.min(...points.map(({ ms }) => ms)), Math.max(...points.map(({ ms }) => ms)));
  const place = (value: number, ticks: readonly number[]): number => {
    const [first = 1, last = 10] = [ticks[0], ticks.at(-1)];
    return (Math.log10(value) - Math.log10(first)) / (Math.log10(last) - Math.log10(first));
  };
  const x = (documents: number): number =>
    Math.round(LEFT + place(documents, across) * (WIDTH - LEFT - RIGHT));
  const y = (ms: number): number => Math.round(HEIGHT - BOTTOM - place(ms, up) * (HEIGHT - TOP - BOTTOM));
  const grid = [
    ...across.map(
      (tick) =>
        `<path d="M${x(tick)} ${TOP}V${HEIGHT - BOTTOM}" stroke="#ced4da"/><text x="${x(tick)}" y="${HEIGHT - 18}" text-anchor="middle">${tick.toLocaleString('en')}</text>`,
    ),
    ...up.map(
      (tick) =>
        `<path d="M${LEFT} ${y(tick)}H${WIDTH - RIGHT}" stroke="#ced4da"/><text x="${LEFT - 8}" y="${y(tick) + 4}" text-anchor="end">${tick} ms</text>`,
    ),
  ];
  const lines = rows.map(({ operation, ms }, row) => {
    const colour = COLOURS[row % COLOURS.length];
    const path = ms.map((at) => `${x(at.documents)} ${y(at.ms)}`).join('L');
    const end = ms.at(-1);
    const label = `<text x="${WIDTH - RIGHT + 8}" y="${y(end?.ms ?? 1) + 4}" fill="${colour}">${operation}</text>`;
    return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"/>${label}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12"><title>Milliseconds by number of documents</title><rect width="100%" height="100%" fill="#fff"/>${[...grid, ...lines].join('\n')}</svg>\n`;
};
