import { describe, expect, test } from 'vitest';
import { checkAssets } from './asset-address.ts';
import { compileWith } from '../../../tests/small-council.ts';
import { addressesOf } from '../publication/addresses-of.ts';
import { inEnglish } from '../../../tests/in-english.ts';

const { value } = compileWith({});
const addresses = addressesOf(value!);

const told = (...assets: readonly string[]) =>
  inEnglish(checkAssets(assets, addresses)).map(({ code, span, message }) => ({
    code,
    path: span.path,
    message,
  }));

describe('a file for readers stands in the way of nothing', () => {
  test.each([
    ['/index.html', 'index.html'],
    ['/404.html', '404.html'],
    ['/mark.svg', 'mark.svg'],
    ['/.plainsight-build', '.plainsight-build'],
    ['/release.json', 'release.json'],
    ['/reports/index.html', 'reports/index.html'],
    [
      '/reports/2016-06-14-library-report/index.html',
      'reports/2016-06-14-library-report/index.html',
    ],
    ['/data/indicators/library-visits.csv', 'data/indicators/library-visits.csv'],
    ['/Data/Indicators/LIBRARY-VISITS.csv', 'data/indicators/library-visits.csv'],
    ['/themes', 'themes/'],
    ['/indicators/library-visits', 'indicators/library-visits/'],
    ['/mark.svg/a.png', 'mark.svg'],
    ['/data/indicators/library-visits.csv/a.pdf', 'data/indicators/library-visits.csv'],
    ['/_assets/own.css', '_assets/'],
    ['/_ASSETS', '_assets/'],
    ['/feeds/site.zip', 'feeds/'],
    ['/calendars/cabinet.zip', 'calendars/'],
    ['/data/pictures/library-visits.svg', 'data/pictures/'],
    ['/data/share/card.png', 'data/share/'],
    ['/problems/a.png', 'problems/'],
  ])('%s', (asset, place) => {
    expect(told(asset)).toEqual([
      {
        code: 'public/taken',
        path: `public${asset}`,
        message: `The file would stand where the site itself puts \`${place}\`.`,
      },
    ]);
  });

  test.each([
    '/images/map.png',
    '/files/reports/index.pdf',
    '/reports/2016-06-14-library-report/paper.pdf',
    '/reports/2016.pdf',
    '/data/survey.csv',
    '/data/indicators/other.csv',
    '/robots.txt',
    '/mark.png',
    '/feeds.zip',
    '/.well-known/security.txt',
  ])('%s does not', (asset) => expect(told(asset)).toEqual([]));
});

test.each([
  ['/.well-known/security.txt', ['.well-known/security.txt']],
  ['/.Well-Known/SECURITY.txt', ['.well-known/security.txt']],
  ['/.well-known/other.txt', []],
])('a file that the settings ask for is not stood upon: %s', (asset, places) => {
  const found = checkAssets([asset], addresses, ['.well-known/security.txt']);
  expect(found.map(({ details }) => details)).toEqual(places.map((place) => ({ place })));
});

describe('no disk may lose one of two files', () => {
  test.each([
    ['capitals', '/files/A.pdf', '/files/a.pdf'],
    ['capitals of a folder', '/Files/a.pdf', '/files/a.pdf'],
    ['how an accent is written', '/files/e\u0301.pdf', '/files/\u00e9.pdf'],
    ['capitals, where one is a folder', '/files/b/c.pdf', '/files/B'],
  ])('that differ in nothing but %s', (_, one, other) => {
    expect(told(one, other).map(({ code }) => code)).toEqual(['public/twice']);
  });

  test('names that differ, and folders that differ in capitals alone, are kept apart', () => {
    expect(told('/files/a.pdf', '/files/b.pdf', '/Files/c.pdf')).toEqual([]);
  });
});
