import { expect, test } from 'vitest';
import { addressOf, pageOf } from './address.ts';
import { reservedNames } from './routes.ts';

test('no page may be called like what the site puts at its root', () => {
  expect([...reservedNames].sort()).toEqual([
    ...['404', 'bodies', 'calendars', 'changes', 'data', 'discrepancies', 'feeds', 'glossary'],
    ...['how-to-read', 'indicators', 'meetings', 'problems', 'records', 'reports'],
    ...['scorecards', 'search', 'subjects', 'tables', 'themes', 'then-and-now'],
    ...['versions', 'years'],
  ]);
});

test.each([
  [addressOf.home(), '/'],
  [addressOf.report('a'), '/reports/a/'],
  [addressOf.meeting('a'), '/meetings/a/'],
  [addressOf.figures('a', '2016'), '/indicators/a/figures/2016/'],
  [addressOf.figureOn('a', '2016', 'r'), '/indicators/a/figures/2016/#r'],
  [addressOf.observation('a', 'r'), '/indicators/a/#r'],
  [addressOf.data('a'), '/data/indicators/a.csv'],
  [addressOf.picture('a-by-b'), '/data/pictures/a-by-b.svg'],
  [addressOf.scorecardWorse('a'), '/scorecards/a/worse/'],
  [addressOf.thenAndNow('a', 'b'), '/then-and-now/a-to-b/'],
  [addressOf.subject('a-b', 'bus-passes'), '/subjects/a-b/#bus-passes'],
  [addressOf.versionData('2024-08-28', 'a'), '/versions/2024-08-28/a.csv'],
  [addressOf.former('old/a'), '/old/a/'],
  [addressOf.problem('csv/ragged-row'), '/problems/csv/#ragged-row'],
  [addressOf.entry('timeline', 'roof'), '/timeline/#roof'],
  [addressOf.topics(), '/topics/'],
  [addressOf.calendar('cabinet'), '/calendars/cabinet.ics'],
])('%s is permanent (D-50)', (address, is) => {
  expect(address).toBe(is);
});

test.each([
  ['/a/#b', '/a/'],
  ['/a/', '/a/'],
  ['/a/#b#c', '/a/'],
])('the page of `%s` is `%s`', (address, page) => {
  expect(pageOf(address)).toBe(page);
});
