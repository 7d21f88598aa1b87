import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toAtom } from '../src/core/publication/feeds/atom.ts';
import { calendarOf } from '../src/core/publication/feeds/calendars.ts';
import type { FeedSite } from '../src/core/publication/feeds/feed.ts';
import { documentsOf } from '../src/core/publication/feeds/feed-documents.ts';
import { feedsOf } from '../src/core/publication/feeds/feeds.ts';
import { toJsonFeed } from '../src/core/publication/feeds/json-feed.ts';
import { milestonesOf } from '../src/core/civic/milestone.ts';
import { nextStepsFor } from '../src/core/civic/what-next.ts';
import { carriedOn, meetingsFor, movedFrom, movedTo } from '../src/core/civic/meeting-history.ts';
import { sayNextStep } from '../src/core/civic/say-next-step.ts';
import { loadPublication } from '../src/site/load.ts';

const load = (root: string, asAt?: string) => {
  const { value, diagnostics } = loadPublication(root, asAt);
  expect(diagnostics).toEqual([]);
  return value!;
};
const folder = join(import.meta.dirname, 'sites', 'five-day-call-in');
const fold = load(folder);
const birmingham = load(process.cwd());

const site: FeedSite = {
  title: 'A site',
  publisher: 'Its publisher',
  language: 'en-GB',
  authority: 'upper-fold.example',
  url: (path) => `https://upper-fold.example${path}`,
};

const childrenOf = (element: XmlElement, name: string) =>
  element.children.filter((child): child is XmlElement => 'name' in child && child.name === name);
const textIn = (element: XmlElement, name: string) => childrenOf(element, name)[0]?.text;

describe('calendars (standards D-46, D-47)', () => {
  const text = calendarOf('overview', fold, site);
  const all = [
    ...['overview', 'executive'].map((body) => calendarOf(body, fold, site)),
    ...[...new Set(birmingham.meetings.map(({ head }) => head.body))].map((body) =>
      calendarOf(body, birmingham, site),
    ),
  ];

  test('lines end as the standard asks, and none is over 75 octets', () => {
    for (const calendar of all) {
      expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const long = calendar.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
      expect(long).toEqual([]);
    }
  });

  test('both programs read every one, and find the same events', () => {
    for (const calendar of all) {
      const first = new ICAL.Component(ICAL.parse(calendar) as unknown[])
        .getAllSubcomponents('vevent')
        .map((event) => `${event.getFirstPropertyValue('uid')}`);
      const second = Object.values(nodeIcal.sync.parseICS(calendar))
        .filter((one) => one?.type === 'VEVENT')
        .map((event) => ('uid' in event! ? event.uid : ''));
      expect(first.length).toBeGreaterThan(0);
      expect(new Set(first).size, 'every id is its own').toBe(first.length);
      expect([...second].sort()).toEqual([...first].sort());
    }
  });

  const events = new Map(
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component): [string, ICAL.Component] => [
        `${component.getFirstPropertyValue('uid')}`,
        component,
      ]),
  );
  const valueOf = (id: string, property: string) =>
    `${events.get(`${id}@upper-fold.example`)?.getFirstPropertyValue(property)}`;

  test('a meeting moved twice is cancelled twice and stands once (T-R16)', () => {
    expect(valueOf('2026-05-06-overview', 'status')).toBe('CANCELLED');
    expect(valueOf('2026-05-06-overview', 'sequence')).toBe('1');
    expect(valueOf('2026-05-06-overview', 'description')).toContain('Moved to 3 June 2026.');
    expect(valueOf('2026-05-13-overview', 'status')).toBe('CANCELLED');
    expect(valueOf('2026-06-03-overview', 'status')).toBe('CONFIRMED');
    expect(valueOf('2026-12-30-overview', 'status')).toBe('CANCELLED');
  });

  test('times are those of London, in summer and in winter', () => {
    expect(text).toContain('DTSTART;TZID=Europe/London:20260603T180000');
    expect(valueOf('2026-06-03-overview', 'dtstart')).toBe('2026-06-03T18:00:00');
    const parsed = nodeIcal.sync.parseICS(text)['2026-06-03-overview@upper-fold.example'];
    expect(parsed && 'start' in parsed ? parsed.start : undefined).toEqual(
      expect.objectContaining({}),
    );
    const start = (parsed as unknown as { start: Date }).start;
    expect(start.toISOString()).toBe('2026-06-03T17:00:00.000Z');
  });

  test('the stamp is that of the content, and deadlines are events of their own', () => {
    expect(valueOf('2026-06-03-overview', 'dtstamp')).toBe('2026-05-12T00:00:00Z');
    expect(valueOf('2026-06-03-overview-agenda', 'dtstart')).toBe('2026-05-26');
    const executive = calendarOf('executive', fold, site);
    expect(executive).toContain('UID:2026-03-31-executive-call-in@upper-fold.example');
    expect(executive).toContain('DTSTART;VALUE=DATE:20260413');
    expect(executive).toContain('LOCATION:Town hall\\; upper room\\, by the stairs');
  });

  test('two writings are the same bytes', () => {
    expect(calendarOf('overview', load(folder), site)).toBe(text);
  });
});

describe('feeds (standards D-45)', () => {
  const feeds = [...feedsOf(fold), ...feedsOf(birmingham)];

  test('a reader of XML that we did not write finds every entry', () => {
    for (const feed of feeds) {
      // Strict: it throws at what is not well formed.
      const parts = documentsOf(feed).map((part) => parseXml(toAtom(part, site)).root!);
      const [root] = parts;
      const entries = childrenOf(root!, 'entry');
      expect(entries).toHaveLength(Math.min(feed.entries.length, 50));
      const found = parts.flatMap((part) => childrenOf(part, 'entry'));
      const ids = new Set(found.map((entry) => textIn(entry, 'id')));
      expect(ids.size).toBe(feed.entries.length);
      expect(new Set(entries.map((entry) => textIn(entry, 'id'))).size).toBe(entries.length);
      expect(textIn(root!, 'updated')).toBe(
        entries
          .map((entry) => textIn(entry, 'updated'))
          .sort()
          .at(-1),
      );
      for (const [at, entry] of feed.entries.slice(0, 50).entries())
        expect(textIn(entries[at]!, 'content')).toBe(entry.text);
    }
  });

  test('the JSON has what the format asks for', () => {
    for (const feed of feeds.flatMap(documentsOf)) {
      const { version, title, items } = JSON.parse(toJsonFeed(feed, site)) as {
        version: string;
        title: string;
        items: { id: string; content_text: string }[];
      };
      expect(version).toBe('https://jsonfeed.org/version/1.1');
      expect(title).toBe(feed.title);
      expect(items.every(({ id, content_text }) => id !== '' && content_text !== '')).toBe(true);
    }
  });

  test('the entry of a figure says its number (T-R17)', () => {
    const care = feedsOf(birmingham).find(({ name }) => name === 'theme-care')!;
    const entry = care.entries.find(({ path }) => path.startsWith('/indicators/children-in-care/'));
    expect(entry?.text).toMatch(/\d,?\d{3}/);
  });

  test('what waits for its day is in none of them', () => {
    expect(fold.embargoed).toEqual([
      { path: 'content/reports/2026-06-01-bridge.md', from: '2026-05-26' },
    ]);
    expect(JSON.stringify(feedsOf(fold))).not.toContain('bridge/');
    expect(JSON.stringify(feedsOf(load(folder, '2026-05-26')))).toContain('2026-06-01-bridge');
  });
});

describe('what happens next, and can something still be done?', () => {
  const answers = (root: string, id: string, asAt: string) => {
    const { meetings, settings, language } = load(root, asAt);
    const meeting = meetings.find((one) => one.id === id)!;
    return nextStepsFor(meeting, meetings, settings.process ?? {}, asAt).map((answer) =>
      sayNextStep(answer, language),
    );
  };

  test.each([
    {
      asAt: '2026-04-13',
      of: '2026-03-31-executive',
      says: 'Its decisions can still be called in: councillors may ask for that until Monday 13 April 2026, until 12 noon. A resident can ask a councillor to do so.',
    },
    {
      asAt: '2026-04-14',
      of: '2026-03-31-executive',
      says: 'A call-in of its decisions could be asked for until Monday 13 April 2026. That day is past.',
    },
    {
      asAt: '2026-05-20',
      of: '2026-06-03-overview',
      says: 'The meeting is still to come. Its agenda is to be published by Tuesday 26 May 2026.',
    },
    {
      asAt: '2026-05-20',
      of: '2026-05-06-overview',
      says: 'This meeting was put off to another day:',
    },
    { asAt: '2026-05-20', of: '2026-12-30-overview', says: 'This meeting was cancelled.' },
  ])('$of as at $asAt', ({ asAt, of, says }) => {
    expect(answers(folder, of, asAt)).toContain(says);
  });

  test.each([
    {
      asAt: '2016-07-18',
      of: '2016-07-20-schools-children-and-families-scrutiny',
      says: 'The meeting is still to come, and its agenda is published. The papers can be read before it.',
    },
    {
      asAt: '2026-11-20',
      of: '2016-07-20-schools-children-and-families-scrutiny',
      says: 'The day of this meeting is past. Whether it took place, and what was decided, is not in our papers.',
    },
    {
      asAt: '2026-11-20',
      of: '2016-07-26-cabinet',
      says: 'When a decision was published is not in our papers. Normally that was by Friday 29 July 2016, and a call-in could then be asked for until Wednesday 3 August 2016. That day is past.',
    },
    {
      asAt: '2020-12-01',
      of: '2020-12-09-education-and-childrens-social-care-scrutiny',
      says: 'The meeting is still to come. Its agenda is to be published by Tuesday 1 December 2020.',
    },
  ])('$of as at $asAt', ({ asAt, of, says }) => {
    expect(answers(process.cwd(), of, asAt)).toContain(says);
  });
});

test('every deadline of the second council is that of its own rules', () => {
  const executive = fold.meetings.find(({ id }) => id === '2026-03-31-executive')!;
  const days = milestonesOf(executive, fold.settings.process!, fold.asAt).map(
    ({ name, day, timing }) => `${day} ${name} ${timing}`,
  );
  expect(days).toEqual([
    '2026-03-02 key-decision past',
    '2026-03-23 agenda past',
    '2026-03-31 meeting past',
    '2026-04-02 publication past',
    '2026-04-13 call-in past',
    '2026-04-21 hearing past',
  ]);
});

test('meetings are tied to those they were moved to, to their papers and to what follows', () => {
  const { meetings, reports } = birmingham;
  const of = (id: string) => meetings.find((meeting) => meeting.id === id)!;
  const [first, second] = ['2026-05-06-overview', '2026-06-03-overview'].map((id) =>
    fold.meetings.find((meeting) => meeting.id === id)!,
  );
  expect(movedTo(first!, fold.meetings).map(({ id }) => id)).toEqual([
    '2026-05-13-overview',
    '2026-06-03-overview',
  ]);
  expect(movedFrom(second!, fold.meetings).map(({ id }) => id)).toEqual([
    '2026-05-06-overview',
    '2026-05-13-overview',
  ]);
  const october = of('2020-10-28-education-and-childrens-social-care-scrutiny');
  expect(carriedOn(october, meetings).map(({ item }) => item.title)).toEqual([
    'Action notes and action tracker',
    'Absences and exclusions',
  ]);
  const letter = reports.find(({ id }) => id === '2020-03-13-ofsted-focused-visit-letter')!;
  expect(meetingsFor(letter, meetings).map(({ id }) => id)).toEqual([
    '2020-12-09-education-and-childrens-social-care-scrutiny',
  ]);
});

test('every paper says where it went', () => {
  const { reports, meetings } = birmingham;
  const nowhere = reports.filter((report) => meetingsFor(report, meetings).length === 0);
  expect(nowhere.map(({ id }) => id)).toEqual(['2014-01-15-peer-review-letter']);
});
