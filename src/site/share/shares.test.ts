import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil, type Files } from '../../../tests/small-council.ts';
import { catalogueOf } from '../../core/publication/catalogue.ts';
import { topicsOf } from '../../core/publication/topic.ts';
import { drawShareCard } from './draw-share-card.ts';
import { widthIn } from './fit-words.ts';
import type { ShareFace } from './letter-widths.ts';
import { sayShareCard } from './share-card.ts';
import { shareTokens } from './share-colours.ts';
import { sharesOf } from './shares.ts';

const settings = smallCouncil['content/publication.yml'];
const at = 'address: https://papers.example/\n';
const withAddress = (more = '') => ({ 'content/publication.yml': `${settings}${at}${more}` });

function sharesWith(changes: Files) {
  const { value, diagnostics } = compileWith(changes);
  expect(diagnostics).toEqual([]);
  return sharesOf(value!, topicsOf(value!, catalogueOf(value!)));
}

describe('pictures for sharing are made', () => {
  test('where the address of the site is known, unless somebody wants none', () => {
    expect(sharesWith({})).toBeUndefined();
    expect(sharesWith(withAddress('shareCards: no\n'))).toBeUndefined();
    expect(sharesWith(withAddress('shareCards: yes\n'))?.paths).toEqual(
      sharesWith(withAddress())?.paths,
    );
  });

  test('of home, measures, papers, cards, themes, topics and meetings', () => {
    const meeting =
      '---\nbody: cabinet\nkind: formal\ndate: 2016-06-20\nstatus: held\nedition: 2016-06-14-library-report\nlocator: p1\n---\n';
    const topic =
      '---\ntitle: Reading\nsummary: All about it.\ntopic:\n  - libraries\n---\n\nSee [the paper](../reports/2016-06-14-library-report.md).\n';
    const paths = sharesWith({
      ...withAddress('scorecards:\n  now:\n    title: Now\n    period: 2016-04\n'),
      'content/meetings/2016-06-20-cabinet.md': meeting,
      'content/pages/reading.md': topic,
    })?.paths;
    expect(paths).toEqual([
      '/',
      '/indicators/library-visits/',
      '/reports/2016-06-14-library-report/',
      '/scorecards/now/',
      '/themes/libraries/',
      '/reading/',
      '/meetings/2016-06-20-cabinet/',
    ]);
  });

  test('not of words with letters that the faces lack', () => {
    const of = (title: string) =>
      sharesWith({
        ...withAddress(),
        'content/reports/2016-06-14-library-report.md': smallCouncil[
          'content/reports/2016-06-14-library-report.md'
        ].replace('title: Library report', `title: ${title}`),
      })!.cardOf('/reports/2016-06-14-library-report/');
    expect(of('Library report')?.title).toBe('Library report');
    expect(of('Llyfrgell Tŷ Gŵyr')?.title).toBe('Llyfrgell Tŷ Gŵyr');
    expect(of('Library 図書館')).toBeUndefined();
    const named = settings.replace('title: Example papers', 'title: 図書館');
    expect(sharesWith({ 'content/publication.yml': `${named}${at}` })).toBeUndefined();
  });
});

describe('what a picture says', () => {
  const shares = sharesWith(withAddress())!;

  test('of a measure: its figure, when it is of, how it stands', () => {
    expect(sayShareCard(shares.cardOf('/indicators/library-visits/')!)).toMatchInlineSnapshot(
      `"Measure. Visits to libraries. 4,930 visits in April 2016. It rose by 320 visits from 4,610 visits in April 2015; that is better."`,
    );
  });

  test('of a paper: what sort, of when, what it is about', () => {
    expect(sayShareCard(shares.cardOf('/reports/2016-06-14-library-report/')!)).toBe(
      'Report, 14 June 2016. Library report. How many people came.',
    );
  });

  test('of every page: who publishes it, that it is not official', () => {
    expect(shares.frame).toMatchObject({
      site: 'Example papers',
      foot: 'Published by Plainsight. This is not an official publication of any council.',
      asAt: 'As at 31 January 2020.',
    });
    const official = settings.replace('official: no', 'official: yes');
    const own = sharesWith({ 'content/publication.yml': `${official}${at}` })!;
    expect(own.frame.foot).toBe('Published by Plainsight.');
  });
});

describe('the day by which things are judged is on a picture', () => {
  const day = '2020-01-31';
  const meetingOn = (date: string) => ({
    [`content/meetings/${date}-cabinet.md`]: `---\nbody: cabinet\nkind: formal\ndate: ${date}\nstatus: scheduled\nedition: 2016-06-14-library-report\nlocator: p1\n---\n`,
  });
  test.each([
    ['/', true],
    ['/themes/libraries/', true],
    ['/indicators/library-visits/', false],
    ['/reports/2016-06-14-library-report/', false],
    ['/meetings/2020-01-30-cabinet/', false],
    [`/meetings/${day}-cabinet/`, true],
    ['/meetings/2020-02-01-cabinet/', true],
  ])('%s: %s', (path, isAsAt) => {
    const meetings = ['2020-01-30', day, '2020-02-01'].map(meetingOn);
    const shares = sharesWith(Object.assign(withAddress(), ...meetings))!;
    const card = shares.cardOf(path)!;
    expect(card.isAsAt).toBe(isAsAt);
    expect(drawShareCard(card, shares.frame).includes('31 January 2020')).toBe(isAsAt);
  });
});

describe('a picture', () => {
  const { frame } = sharesWith(withAddress())!;
  const faces: Readonly<Record<string, ShareFace>> = {
    'Plainsight Card Serif': 'serif',
    'Plainsight Card Sans': 'sans',
    'Plainsight Card Strong': 'strong',
  };
  /** All that is printed, with its place and how wide it is. */
  const textsIn = (svg: string) =>
    [
      ...svg.matchAll(
        /<text x="(\d+)" y="(\d+)" font-family="([^"]+)" font-size="([\d.]+)"[^>]*>([^<]*)</g,
      ),
    ].map(([, x, y, family, size, words]) => {
      const said = words!.replaceAll('&amp;', '&');
      return {
        x: Number(x),
        y: Number(y),
        words: said,
        right: Number(x) + widthIn(faces[family!]!, Number(size), said),
      };
    });
  const long = 'People who waited for the start of their treatment longer than they should have';
  const bare = {
    kind: '',
    title: 'Beds',
    figure: undefined,
    mark: undefined,
    says: [],
    course: undefined,
    isAsAt: true,
  };
  const figure = { before: '', digits: '1,807', after: ' children in April 2016' };
  const looks = { shape: 'circle', colour: 'green' } as const;

  test.each([
    ['one word', bare],
    ['the name of the site as its title', { ...bare, title: frame.site }],
    ['a title of one very long word', { ...bare, title: 'x'.repeat(200) }],
    ['a title of many words', { ...bare, title: `${long} ${long} ${long}`, says: [`${long}.`] }],
    [
      'a figure in many words',
      {
        ...bare,
        kind: long,
        figure: { before: 'at least about ', digits: '£1,234,567,890', after: ` ${long}` },
        mark: { word: `${long} ${long}`, looks },
        says: [`${long}.`, `${long}.`],
      },
    ],
    [
      'a figure and a long title',
      {
        ...bare,
        title: `${long} ${long}`,
        figure,
        mark: { word: 'Met', looks },
        says: [`${long} ${long} ${long}.`],
      },
    ],
  ])('%s stays within it, and above its foot', (_, card) => {
    const texts = textsIn(drawShareCard(card, frame));
    expect(texts.filter(({ right }) => right > 1142)).toEqual([]);
    const foot = texts.findIndex(({ words }) => words.startsWith('Published by'));
    expect(texts.slice(0, foot).filter(({ y }) => y > 540)).toEqual([]);
    expect(texts.slice(foot).filter(({ y }) => y > 620)).toEqual([]);
  });

  test('its title gives way to its first sentence', () => {
    const says = [`${long} ${long}.`];
    const words = (card: typeof bare | object) =>
      textsIn(drawShareCard({ ...bare, title: long, figure, says, ...card }, frame))
        .map((text) => text.words)
        .join(' ');
    expect(words({})).toContain(says[0]);
    expect(words({})).toContain(long);
  });

  test('the name of the site is not printed twice', () => {
    const texts = textsIn(drawShareCard({ ...bare, title: frame.site }, frame));
    expect(texts.filter(({ words }) => words === frame.site)).toHaveLength(1);
  });
});

test('its colours are those of the site', () => {
  const scss = readFileSync(join(import.meta.dirname, '../../styles/tokens.scss'), 'utf8');
  const [light = ''] = scss.split('@mixin dark');
  for (const [name, colour] of Object.entries(shareTokens))
    expect(light).toContain(`--${name}: ${colour};`);
});
