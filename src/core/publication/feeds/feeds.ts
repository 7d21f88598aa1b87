import { addressOf } from '../../addresses/address.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { fill } from '../../language/english.ts';
import { partsStandingOf } from '../../indicators/comparing/parts-standing.ts';
import { publishedOn } from '../../indicators/published.ts';
import type { Publication } from '../publication.ts';
import { recordedChanges } from '../recorded-changes.ts';
import type { Report } from '../../civic/report.ts';
import { sayParts } from '../../indicators/words/say-parts.ts';
import { sayStanding } from '../../indicators/words/sentence.ts';
import { standingOf } from '../../indicators/comparing/standing.ts';
import { compareEntries, type Feed, type FeedEntry } from './feed.ts';
import type { Meeting } from '../../civic/meeting.ts';
import { sayMeeting, sayMeetingTime, statusAt } from '../../civic/say-meeting.ts';

function reportEntry({ id, head }: Report): FeedEntry {
  return {
    path: addressOf.report(id),
    title: head.title,
    text: head.summary,
    updated: head.date,
    published: head.date,
  };
}

function meetingEntry(meeting: Meeting, { bodies, asAt, language }: Publication): FeedEntry {
  const { feed, kinds, statuses } = language.civic;
  const { head, id, updated } = meeting;
  const items = (head.items ?? []).map(({ title }) => title).join('; ');
  const status = statuses[statusAt(meeting, asAt)];
  return {
    path: addressOf.meeting(id),
    title: sayMeeting(meeting, bodies, language),
    text: [
      `${sayMeetingTime(meeting, language)}${head.place === undefined ? '' : `, ${head.place}`}.`,
      fill(feed.meeting, { kind: kinds[head.kind], status }),
      ...(items === '' ? [] : [fill(feed.items, { items })]),
    ].join(' '),
    updated,
    published: updated,
  };
}

/** The latest figure of a measure in a sentence, dated by its publication (standards T-R17); none where no day is recorded. */
function figureEntry(indicator: Indicator, { language }: Publication): readonly FeedEntry[] {
  const standing = standingOf(indicator);
  const parts = partsStandingOf(indicator);
  const latest = standing?.latest ?? parts?.groups[0].measured[0];
  const day = latest && publishedOn(latest, indicator.definition);
  if (!latest || day === undefined) return [];
  const { title } = indicator.definition;
  const paired = indicator.paired?.();
  return [
    {
      // With the row in its address: a new figure is a new entry.
      path: addressOf.observation(indicator.id, indicator.rowIds().get(latest)!),
      title,
      text: (standing ? sayStanding(standing, paired, language) : sayParts(parts!, language))
        .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
        .join(' '),
      updated: day,
      published: day,
    },
  ];
}

/** What was recorded to have changed. */
function changesFeed(publication: Publication): Feed {
  const { settings, language } = publication;
  return {
    name: 'changes',
    page: addressOf.changes(),
    title: fill(language.changes.page.feedTitle, { site: settings.title }),
    entries: recordedChanges(publication).map(({ id, on, title, of, what, reason }) => ({
      path: `${addressOf.changes()}#${id}`,
      title: of === '' ? title : `${title}, ${of}`,
      text: `${what} ${reason}`,
      ...{ updated: on, published: on },
    })),
  };
}

/** Every feed of a publication: of changes, of the whole site, of each body with papers or meetings, of each subject. */
export function feedsOf(publication: Publication): readonly Feed[] {
  const { reports, meetings, indicators, bodies, settings, language } = publication;
  const words = language.civic.feed;
  const about = (themes: readonly string[] | undefined, theme: string) =>
    themes?.includes(theme) ?? false;
  const make = (
    name: string,
    page: string,
    title: string,
    isReport: (report: Report) => boolean,
    isMeeting: (meeting: Meeting) => boolean,
    isFigure: (indicator: Indicator) => boolean,
  ): Feed => ({
    name,
    page,
    title,
    entries: [
      ...reports.filter(isReport).map(reportEntry),
      ...meetings.filter(isMeeting).map((meeting) => meetingEntry(meeting, publication)),
      ...[...indicators.values()]
        .filter(isFigure)
        .flatMap((indicator) => figureEntry(indicator, publication)),
    ].sort(compareEntries),
  });
  const [all, none] = [() => true, () => false];
  return [
    make('site', addressOf.home(), fill(words.site, { site: settings.title }), all, all, all),
    ...[...bodies].map(([id, { head }]) =>
      make(
        `body-${id}`,
        addressOf.body(id),
        fill(words.body, { body: head.name }),
        (report) => report.head.body === id || report.head.from === id,
        (meeting) => meeting.head.body === id,
        none,
      ),
    ),
    ...Object.entries(settings.themes ?? {}).map(([theme, name]) =>
      make(
        `theme-${theme}`,
        addressOf.theme(theme),
        fill(words.theme, { theme: name }),
        ({ head }) => about(head.themes, theme),
        ({ head }) => about(head.themes, theme),
        ({ definition }) => about(definition.themes, theme),
      ),
    ),
    changesFeed(publication),
  ].filter(({ entries }) => entries.length > 0);
}
