import { describe, expect, test } from 'vitest';
import { compileWith, type Files } from '../../../tests/small-council.ts';
import { english } from '../language/english.ts';
import { formerAddresses } from './past-addresses.ts';
import { sealAddresses } from './seal.ts';
import { lastingAddresses } from '../publication/lasting/lasting-addresses.ts';
import { sayDiagnostic } from '../source/say-diagnostic.ts';

const file = {
  sealed: (...rows: readonly string[]) => ({
    'data/addresses.csv': `address,since\n${rows.join('\n')}\n`,
  }),
  redirects: (...rows: readonly string[]) => ({
    'data/redirects.csv': `from,to\n${rows.join('\n')}\n`,
  }),
  gone: (...rows: readonly string[]) => ({
    'data/gone.csv': `address,day,reason\n${rows.join('\n')}\n`,
  }),
};

/** The day from which the small council is looked at. */
const today = '2016-11-20';
const publishedWith = (files: Files) => compileWith({ ...files }, { asAt: today });
const told = (files: Files) =>
  publishedWith(files).diagnostics.map(
    ({ code, span }) => `${span.path}:${span.line}:${span.column} ${code}`,
  );

const page = '/indicators/library-visits/';
const old = '/indicators/visits/';

describe('an address that was sealed', () => {
  test.each([
    { when: 'it is there', with: file.sealed(`${page},2016-01-01`), at: [] },
    { when: 'sealed today', with: file.sealed(`${old},${today}`), at: ['2:1'] },
    { when: 'sealed yesterday', with: file.sealed(`${old},2016-11-19`), at: ['2:1'] },
    { when: 'sealed after the day looked at', with: file.sealed(`${old},2016-11-21`), at: [] },
    {
      when: 'it leads elsewhere',
      with: { ...file.sealed(`${old},2016-01-01`), ...file.redirects(`${old},${page}`) },
      at: [],
    },
    {
      when: 'it is gone',
      with: { ...file.sealed(`${old},2016-01-01`), ...file.gone(`${old},2016-05-01,Withdrawn.`) },
      at: [],
    },
    {
      when: 'files and parts of a page that moved',
      with: {
        ...file.sealed(
          ...['/data/indicators/visits.csv,2016-01-01', '/data/parts/visits.json,2016-01-01'],
          ...['/data/indicators/visits.csv-metadata.json,2016-01-01'],
          `${old}figures/2/,2016-01-01`,
        ),
        ...file.redirects(`${old},${page}`),
      },
      at: [],
    },
    {
      when: 'a page is lost with its files and parts, once',
      with: file.sealed(
        ...[`${old},2016-01-01`, `${old}figures/2/,2016-01-01`],
        '/data/indicators/visits.csv,2016-01-01',
      ),
      at: ['2:1'],
    },
    {
      when: 'the file of another page than the one that moved',
      with: {
        ...file.sealed('/data/indicators/visit.csv,2016-01-01'),
        ...file.redirects(`${old},${page}`),
      },
      at: ['2:1'],
    },
    {
      when: 'a row that cannot be read may tell of it',
      with: { ...file.sealed(`${old},2016-01-01`), ...file.gone(`${old},May,Withdrawn.`) },
      at: ['data/gone.csv:2:21 register/value'],
    },
    {
      when: 'a file that has a fault may stand there',
      with: {
        ...file.sealed('/reports/2016-07-14-other/,2016-01-01'),
        'content/reports/2016-07-14-other.md': 'title: no head\n',
      },
      at: ['content/reports/2016-07-14-other.md:1:1 front-matter/missing'],
    },
  ])('where $when', ({ with: files, at }) => {
    expect(told(files)).toEqual(
      at.map((one) => (/^\d/.test(one) ? `data/addresses.csv:${one} address/lost` : one)),
    );
  });

  test('its hint names what is new and most like it', () => {
    const { value } = publishedWith({});
    const known = [...lastingAddresses(value!).keys()].filter((one) => one !== page);
    const files = file.sealed(...[...known, old].map((one) => `${one},2016-01-01`));
    const [lost] = publishedWith(files).diagnostics;
    expect(sayDiagnostic(lost!, english).hint).toContain(`the row \`${old},${page}\``);
  });
});

test.each([
  { when: 'two lead to each other', rows: ['/a/,/b/', '/b/,/a/'], codes: ['circle', 'circle'] },
  { when: 'one leads into a circle', rows: ['/a/,/b/', '/b/,/b/'], codes: ['circle', 'circle'] },
  { when: 'a part of a page', rows: [`/a/,${page}#data`], codes: [] },
  { when: 'a part that is not there', rows: [`/a/,${page}#dada`], codes: ['no-target'] },
  { when: 'a file', rows: ['/a.csv,/data/indicators/library-visits.csv'], codes: [] },
])('redirects: $when', ({ rows, codes }) => {
  expect(told(file.redirects(...rows)).map((one) => one.replace(/^.* address\//, ''))).toEqual(
    codes,
  );
});

// Its settings say 2020-01-31, and who looks back from an earlier day does not turn that back.
test.each([
  { day: '2020-01-30', codes: [] },
  { day: '2020-01-31', codes: [] },
  { day: '2020-02-01', codes: ['data/gone.csv:2:21 address/to-come'] },
])('a day on which something was taken away: $day', ({ day, codes }) => {
  expect(told(file.gone(`${old},${day},Withdrawn.`))).toEqual(codes);
});

test('what moved is told with what stood below it and with its files, each where it stands now', () => {
  const { value } = publishedWith({
    ...file.sealed(
      ...[`${old},2016-01-01`, `${old}figures/2/,2016-01-01`],
      ...['/data/indicators/visits.csv,2016-01-01', '/data/parts/visits.json,2016-01-01'],
      ...['/old/,2016-01-01', '/old/a/,2016-01-01'],
    ),
    ...file.redirects(`${old},${page}`),
    ...file.gone('/old/,2016-05-01,It was a draft.'),
  });
  const known = lastingAddresses(value!);
  const former = formerAddresses(value!.past, (address) => known.has(address));
  expect(
    former.map(({ address, fate }) => [address, 'to' in fate ? fate.to : fate.reason]),
  ).toEqual([
    ['/data/indicators/visits.csv', '/data/indicators/library-visits.csv'],
    ['/data/parts/visits.json', page],
    [old, page],
    [`${old}figures/2/`, page],
    ['/old/', 'It was a draft.'],
    ['/old/a/', 'It was a draft.'],
  ]);
});

test('sealing adds what is new in its place, and keeps what was there with its day', () => {
  const before = [
    { address: '/b/', since: '2016-01-01' },
    { address: '/lost/', since: '2016-01-01' },
  ];
  expect(sealAddresses(before, ['/b/', '/a b.pdf', '/a,b.pdf'], today)).toEqual({
    text: `address,since\n/a b.pdf,${today}\n"/a,b.pdf",${today}\n/b/,2016-01-01\n/lost/,2016-01-01\n`,
    added: 2,
    all: 4,
  });
});
