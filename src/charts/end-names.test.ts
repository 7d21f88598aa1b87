import { expect, test } from 'vitest';
import { monthly } from '../../tests/monthly-publisher.ts';
import { crossedIn, wordFaults } from '../../tests/word-faults.ts';
import { besideFrom } from './draw-axis.ts';
import { plotOf } from './draw-line.ts';
import { drawNames, nameColumn } from './end-names.ts';
import type { LineChart, Panel, Point } from './model.ts';
import { toPicture } from './svg.ts';

const ahead = monthly() as LineChart;
/** The same without a target that lies ahead: the axis ends with the last figure. */
const ours: LineChart = { ...ahead, targets: [], end: ahead.points.at(-1)!.at };
const [england, neighbours] = ours.others as readonly [Panel, Panel];
const ids = { id: 'one', labelledBy: 'two' };

/** The wide drawing of a chart; `undefined` where it has none. */
const besideOf = (chart: LineChart) =>
  /<svg class="chart chart--beside".*$/s.exec(toPicture(chart, ids))?.[0];

/** A line of others that ends so many figures before its last, and so much higher. */
const cut = ({ label, points }: Panel, count: number, name = label, more = 0): Panel => ({
  label: name,
  points: points
    .slice(0, points.length - count)
    .map((point): Point =>
      point.entry.is === 'mark'
        ? { ...point, entry: { ...point.entry, value: point.entry.value + more } }
        : point,
    ),
});

/** Which names stand in the column: `own`, or those of others. */
const namedIn = (chart: LineChart) =>
  nameColumn(chart)?.names.map(({ of }) => (of === undefined ? 'own' : chart.others[of]!.label));

/** The names of a column that a line runs through. */
const crossedNames = (wide: string, width: number, chart: LineChart) => {
  const names = new Set(nameColumn(chart)!.names.flatMap(({ lines }) => lines));
  return crossedIn(wide, width).filter((words) => names.has(words));
};

test('others that go on as far as ours have their names beside it on a wide page alone', () => {
  expect(namedIn(ours)).toEqual(['own', 'England', 'Neighbours']);
  const picture = toPicture(ours, ids);
  expect(picture.match(/<svg class="chart chart--(over|beside)"/g)).toHaveLength(2);
  const wide = besideOf(ours)!;
  for (const width of [besideFrom, 52, 80]) {
    expect(wordFaults(wide, width)).toEqual([]);
    expect(crossedNames(wide, width, ours)).toEqual([]);
  }
  // Both drawings stand on one page, and no id is there twice.
  const found = [...picture.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(found).toEqual([...new Set(found)]);
});

test('where the axis goes on long after our last figure, names stand in the plot', () => {
  expect(nameColumn(ahead)).toBeUndefined();
});

test('without others there is one drawing', () => {
  expect(nameColumn({ ...ours, others: [] })).toBeUndefined();
  expect(toPicture({ ...ours, others: [] }, ids).match(/<svg class="chart/g)).toHaveLength(1);
});

test('one that ends long before keeps its name at its end', () => {
  expect(namedIn({ ...ours, others: [england, cut(neighbours, 1)] })).toEqual([
    ...['own', 'England', 'Neighbours'],
  ]);
  const early = { ...ours, others: [england, cut(neighbours, 4)] };
  expect(namedIn(early)).toEqual(['own', 'England']);
  expect(wordFaults(besideOf(early)!, besideFrom)).toEqual([]);
});

test('names that want to stand in one place are pushed apart, and the lines that lead to them never cross', () => {
  const others = [0, 0.2, 0.4, 0.6].map((more, at) =>
    cut(england, at % 2, `${at} has a name of two or of three lines`, more),
  );
  const crowded: LineChart = { ...ours, others };
  const wide = besideOf(crowded)!;
  for (const width of [besideFrom, 52]) {
    expect(wordFaults(wide, width)).toEqual([]);
    expect(crossedNames(wide, width, crowded)).toEqual([]);
  }
  const column = nameColumn(crowded)!;
  const { leaders } = drawNames(column, plotOf(crowded, 2, column.width))!;
  const slanted = [
    ...leaders.matchAll(/x1="([\d.]+)%" y1="([\d.]+)em" x2="([\d.]+)%" y2="([\d.]+)em"/g),
  ]
    .map(([, ...ends]) => ends.map(Number) as [number, number, number, number])
    .filter(([, from, , to]) => from !== to)
    .toSorted((a, b) => a[1] - b[1]);
  expect(slanted.length).toBeGreaterThan(1);
  const feet = slanted.map(([, , , to]) => to);
  expect(feet).toEqual(feet.toSorted((a, b) => a - b));
});

test('names without room beside the plot stand at their ends, or under it', () => {
  const others = Array.from({ length: 8 }, (_, at) =>
    cut(england, 0, `${at} is called by a name that takes three lines of words`),
  );
  const many: LineChart = { ...ours, others };
  const column = nameColumn(many)!;
  expect(drawNames(column, plotOf(many, 2, column.width))).toBeUndefined();
  expect(wordFaults(besideOf(many)!, besideFrom)).toEqual([]);
});
