import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawingOf, samples } from '../../tests/chart-samples.ts';
import { crossedIn, wordFaults } from '../../tests/word-faults.ts';
import { besideFrom } from './draw-axis.ts';
import { narrowest } from './measure.ts';
import { marksOf } from './contents.ts';
import { toPicture, toSvg } from './svg.ts';

const draw = (sample: (typeof samples)[number], id = 'one') =>
  toSvg(drawingOf(sample), { id, labelledBy: `${id}-headline` });

/** What a page lays out of a picture: itself, each of several small ones, or of rows one for a narrow page and one for a wide. */
const piecesOf = (sample: (typeof samples)[number]) =>
  toPicture(drawingOf(sample), { id: 'one', labelledBy: 'two' }).match(
    /<svg class="chart[ "].*?<\/svg>(?=<svg class="chart|<p |<\/div>|$)/gs,
  )!;

const isBeside = (piece: string) => piece.includes('chart--beside');

/** The drawing of rows that a wide page has; none of other pictures. */
const besideOf = (sample: (typeof samples)[number]) => piecesOf(sample).filter(isBeside);

describe.each(samples)('$name', (sample) => {
  const svg = draw(sample);

  test.each([narrowest, 28, 52])(
    'no words lie over others, or outside, at %d em (C-16, A-42)',
    (width) => {
      for (const one of piecesOf(sample).filter((piece) => !isBeside(piece)))
        expect(wordFaults(one, width)).toEqual([]);
    },
  );

  test.each([besideFrom, 52])(
    'no line crosses words that have a column of their own, nor do these lie over others, at %d em',
    (width) => {
      for (const one of besideOf(sample)) {
        expect(wordFaults(one, width)).toEqual([]);
        expect(crossedIn(one, width)).toEqual([]);
      }
    },
  );

  test('every mark lies inside the drawing', () => {
    const places = [...svg.matchAll(/ (?:cx|x|x1|x2)="(-?[\d.]+)%"/g)].map(([, place]) =>
      Number(place),
    );
    expect(places.filter((place) => place < 0 || place > 100)).toEqual([]);
    const points = [...svg.matchAll(/points="([^"]+)"/g)].flatMap(([, list]) =>
      list!.split(/[ ,]/).map(Number),
    );
    expect(points.filter((place) => !(place >= 0 && place <= 100))).toEqual([]);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg).not.toMatch(/(?:width|height)="-/);
  });

  test('it is small: 8 kB, 2 kB compressed', () => {
    expect(svg.length).toBeLessThan(8_000);
    expect(gzipSync(svg).length).toBeLessThan(2_000);
  });

  test('it has no style, script or handler, and is a named picture (S-01, A-51)', () => {
    expect(svg).not.toMatch(/style|script|\son\w+=/);
    expect(svg).toMatch(/^<svg class="chart" role="img" aria-labelledby="one-headline"[^>]*>/);
    expect(svg).toMatch(/^<svg[^>]*><g aria-hidden="true">.*<\/g><\/svg>$/s);
  });

  test('it is the same each time, and its ids are its own', () => {
    expect(draw(sample)).toBe(svg);
    const ids = [...draw(sample, 'two').matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!);
    expect(ids.filter((id) => !id.startsWith('two-'))).toEqual([]);
  });

  test('it is well-formed, and escapes what comes from files (S-24)', () => {
    const open: string[] = [];
    for (const [, closes, name, empty] of svg.matchAll(
      /<(\/?)(\w+)(?:\s[\w:-]+="[^"<]*")*\s*(\/?)>/g,
    )) {
      if (closes) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name!);
    }
    expect(open).toEqual([]);
    const bare = svg
      .replace(/<\/?\w+(?:\s[\w:-]+="[^"<]*")*\s*\/?>/g, '')
      .replace(/&(?:amp|lt|gt|quot);/g, '');
    expect(bare).not.toMatch(/[<>&"]/);
  });
});

const find = (name: string) => draw(samples.find((sample) => sample.name === name)!);

test('a name that looks like markup is words', () => {
  expect(find('parts, one of them withheld')).toContain('South &amp; &lt;East&gt; &quot;B&quot;');
});

test('control characters of a cell do not get into XML (S-24)', () => {
  const csv = 'period,branch,value\n2016-04,,9\n2016-04,No\u0001rth,9';
  expect(draw({ name: '', csv, by: 'branch' })).toContain('No\ufffdrth');
});

describe('what is drawn', () => {
  test.each([
    { name: 'one figure', has: 'chart__mark', times: 1 },
    { name: 'two figures', has: 'chart__mark--earlier', times: 1 },
    { name: 'a qualified and a provisional figure', has: 'chart__mark--provisional', times: 1 },
    { name: 'a figure with target, band and comparators', has: 'chart__comparator', times: 2 },
    { name: 'a figure with target, band and comparators', has: 'chart__target', times: 1 },
    { name: 'a figure with target, band and comparators', has: 'chart__band', times: 1 },
    { name: 'a comparator that is withheld', has: 'chart__comparator', times: 0 },
    { name: 'two figures', has: 'chart__cut', times: 1 },
    { name: 'one figure', has: 'chart__cut', times: 0 },
    { name: 'negative figures', has: 'chart__cut', times: 0 },
    { name: 'a line with a gap, a break and two targets', has: 'chart__break', times: 1 },
    { name: 'a line with a gap, a break and two targets', has: 'chart__gap', times: 1 },
    { name: 'a line with a gap, a break and two targets', has: 'chart__target', times: 2 },
    { name: 'a line with a gap, a break and two targets', has: 'chart__line--apart', times: 1 },
    {
      name: 'a line with a gap, a break and two targets',
      has: 'chart__mark--provisional',
      times: 1,
    },
    { name: 'a line of three years', has: 'chart__mark', times: 1 },
    { name: 'parts, one of them withheld', has: 'chart__bar', times: 2 },
    { name: 'parts that are all withheld', has: 'chart__bar', times: 0 },
  ])('$name: $times × $has', ({ name, has, times }) => {
    const found = find(name).match(new RegExp(`class="(?:[^"]* )?${has}(?: [^"]*)?"`, 'g')) ?? [];
    expect(found).toHaveLength(times);
  });

  test('bars are as long as their figures, from zero (C-10)', () => {
    const chart = drawingOf({
      name: '',
      csv: 'period,area,value\n2016-04,,9\n2016-04,A,50\n2016-04,B,25',
      by: 'area',
    });
    const widths = [
      ...toSvg(chart, { id: 'a', labelledBy: 'b' }).matchAll(/<rect[^>]* width="([\d.]+)%"/g),
    ];
    const [first, second] = widths.map(([, width]) => Number(width));
    expect(marksOf(chart).map(({ value }) => value)).toEqual([50, 25]);
    expect(first! / second!).toBeCloseTo(2);
  });

  test('the marks of a standing stand in rows of their own, as far across as their figures', () => {
    const chart = drawingOf({ name: '', csv: 'period,value\n2015-04,0\n2016-04,100\n2016-05,50' });
    const svg = toSvg(chart, { id: 'a', labelledBy: 'b' });
    const marks = [...svg.matchAll(/<circle[^>]*cx="([\d.]+)%" cy="([\d.]+)em"/g)];
    expect(marksOf(chart).map(({ value }) => value)).toEqual([50, 100, 0]);
    expect(marks.map(([, x]) => Number(x))).toEqual([50, 98, 2]);
    const rows = marks.map(([, , y]) => Number(y));
    const words = [...svg.matchAll(/<text class="chart__label"[^>]*y="([\d.]+)em"/g)].map(([, y]) =>
      Number(y),
    );
    rows.forEach((y, row) => {
      expect(y - words[row]!, 'under its own words').toBeCloseTo(1.25);
    });
  });

  test('the points of a line are as high as their figures', () => {
    const csv = 'period,value\n2016-01,0\n2016-02,100\n2016-03,50\n2016-04,25';
    const svg = toSvg(drawingOf({ name: '', csv }), { id: 'a', labelledBy: 'b' });
    const heights = [...svg.matchAll(/<circle[^>]*cy="([\d.]+)em"/g)].map(([, y]) => Number(y));
    const [zero, hundred] = heights as [number, number];
    expect(heights.map((y) => Math.round(((zero - y) / (zero - hundred)) * 100))).toEqual([
      0, 100, 50, 25,
    ]);
    expect(svg).toMatch(/points="0,100 3[\d.]+,0 6[\d.]+,50 100,75"/);
  });
});
