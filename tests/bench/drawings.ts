import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { describe } from '../../src/charts/describe.ts';
import { toSvg } from '../../src/charts/svg.ts';
import { toTable } from '../../src/charts/table.ts';
import { english } from '../../src/core/language/english.ts';
import { drawingOf, samples } from '../chart-samples.ts';

/**
 * Drawings per second: the SVG, sentence and table of each sample, beside a floor of one d3 scale with its
 * ticks and one d3 path of 36 points. A benchmark, never a test: numbers differ between machines.
 *
 * Run with `node tests/bench/drawings.ts`.
 */
const seconds = 1;

function perSecond(run: () => unknown): number {
  const until = performance.now() + seconds * 1000;
  let times = 0;
  while (performance.now() < until) {
    run();
    times += 1;
  }
  return Math.round(times / seconds);
}

const points = range(36).map((index) => [index, (index * 37) % 90] as [number, number]);

function floor(): string {
  const [x, y] = [scaleLinear([0, 35], [0, 800]), scaleLinear([0, 90], [200, 0]).nice()];
  const path = line(
    ([at]) => x(at),
    ([, value]) => y(value),
  )(points);
  return `${y.ticks(4).join(' ')} ${path}`;
}

perSecond(floor);
const least = perSecond(floor);
console.log(`d3 alone: ${least} a second`);

for (const sample of samples) {
  const chart = drawingOf(sample);
  const ids = { id: 'bench', labelledBy: 'bench-headline' };
  const rate = perSecond(() => [
    toSvg(chart, ids),
    describe(chart, english),
    toTable(chart, english),
  ]);
  const ratio = (least / rate).toFixed(1);
  console.log(`${chart.is}, ${sample.name}: ${rate} a second, ${ratio} × d3 alone`);
}
