import { HOUR, MINUTE, type Scene } from './load-story';

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [1200, 460, 70, 40, 90];
const SHADES: Readonly<Record<Scene['kind'], string>> = {
  outage: '#fde68a',
  dead: '#fecaca',
  busy: '#ddd6fe',
};

function text(x: number, y: number, words: string, anchor = 'middle'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${words}</text>`;
}

/** A round number not far below a quarter of the highest. */
function stepOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  return power * ([5, 2, 1].find((factor) => factor * power <= most / 4) ?? 1);
}

/**
 * @param rate requests per second, by minute
 * @param title one line above the picture
 * @returns the picture as a file's text
 */
export function svgPlot(rate: Float64Array, scenes: readonly Scene[], title: string): string {
  const most = Math.max(1, ...rate) * 1.1;
  const x = (at: number) => LEFT + (at / (rate.length * MINUTE)) * (WIDTH - LEFT - 20);
  const y = (value: number) => HEIGHT - BOTTOM - (value / most) * (HEIGHT - BOTTOM - TOP);
  const shades = scenes.map(({ kind, from, to }) => {
    const wide = Math.max(1.5, x(to) - x(from)).toFixed(1);
    return `<rect x="${x(from).toFixed(1)}" y="${TOP}" width="${wide}" height="${HEIGHT - BOTTOM - TOP}" fill="${SHADES[kind]}"/>`;
  });
  const names = scenes.map(({ name, from }, i) => text(x(from), 46 + (i % 3) * 17, name, 'start'));
  const step = stepOf(most);
  const levels = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step).map(
    (value) =>
      `<path d="M${LEFT} ${y(value).toFixed(1)}H${WIDTH - 20}" stroke="#d1d5db"/>${text(LEFT - 6, y(value) + 4, value.toLocaleString('en'), 'end')}`,
  );
  const hours = Array.from({ length: Math.floor((rate.length * MINUTE) / (4 * HOUR)) + 1 }, (_, i) => i * 4);
  const marks = hours.map((hour) => text(x(hour * HOUR), HEIGHT - BOTTOM + 18, `${hour} h`));
  const points = [...rate].map((value, minute) => `${x(minute * MINUTE).toFixed(1)},${y(value).toFixed(1)}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title><rect width="100%" height="100%" fill="#fff"/>`,
    ...shades,
    ...levels,
    ...names,
    ...marks,
    `<polyline points="${points.join(' ')}" fill="none" stroke="#1d4ed8" stroke-width="1.2"/>`,
    text(LEFT, 22, `${title}: requests per second at the server, by minute`, 'start'),
    '</svg>\n',
  ].join('\n');
}
