import { expect, test } from 'vitest';
import { drawingOf, samples } from '../../tests/chart-samples.ts';
import { toPictureFile } from './picture-file.ts';

const words = {
  headline:
    'Visits & <loans>: a headline so long that it has to be broken into two lines or even more',
  measure: 'Visits, April 2016.',
  source: 'Source: a paper.',
};

test.each(samples)(
  'a picture that leaves its page says what it is and where from: $name',
  (sample) => {
    const file = toPictureFile(drawingOf(sample), words, '.chart__axis>x{stroke:#000}');
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="672" height="\d+"/);
    expect(file).toContain('Visits &amp; &lt;loans&gt;');
    expect(file).toContain('Source: a paper.');
    expect(file).toContain('.chart__axis&gt;x{stroke:#000}');
    expect(file).not.toMatch(/NaN|undefined|<script|href=/);
    const open: string[] = [];
    for (const [, end, name, empty] of file.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
      if (end) expect(open.pop(), 'every element is closed in its turn').toBe(name);
      else if (!empty) open.push(name!);
    }
    expect(open).toEqual([]);
  },
);
