import { smallLineOf } from '../../charts/small-line.ts';
import { isApart } from '../../charts/unjoined-marks.ts';
import { addressOf } from '../../core/addresses/address.ts';
import type { Meeting } from '../../core/civic/meeting.ts';
import { sayMeeting, statusAt } from '../../core/civic/say-meeting.ts';
import type { Report } from '../../core/civic/report.ts';
import { standingOf } from '../../core/indicators/comparing/standing.ts';
import type { CardMeasures, Scorecard } from '../../core/indicators/cards/scorecard.ts';
import type { Indicator } from '../../core/indicators/indicator.ts';
import { sayOverview } from '../../core/indicators/words/say-overview.ts';
import { rowRatingOf } from '../../core/indicators/words/row-rating.ts';
import { sayDigits, splitAt, splitFigure } from '../../core/indicators/words/split-figure.ts';
import { fill } from '../../core/language/fill.ts';
import { stop } from '../../core/language/stop.ts';
import { standingCard, themeCard } from '../../core/publication/front/standing-card.ts';
import { storyOf } from '../../core/publication/front/stories.ts';
import { homePageOf } from '../../core/publication/home.ts';
import type { Publication } from '../../core/publication/publication.ts';
import type { Topic } from '../../core/publication/topic.ts';
import { sayDay } from '../../core/values/say.ts';
import { sayWhenOf } from '../../core/values/say-when.ts';
import { indicatorPageOf } from '../indicator-page.ts';
import type { ShareCard, ShareCourse } from './share-card.ts';

const bare = {
  kind: '',
  figure: undefined,
  mark: undefined,
  says: [],
  course: undefined,
  isAsAt: false,
};

/** The course of a measure; `undefined` where its figures are no line. */
function courseOf(
  indicator: Indicator,
  { language, settings }: Publication,
): ShareCourse | undefined {
  const drawing = { language, comparators: settings.comparators ?? {} };
  const chart = smallLineOf(indicator, drawing);
  if (!chart) return undefined;
  const drawn = chart.points.filter((point) => !isApart(point) && point.entry.is === 'mark');
  const [first, last] = [drawn[0]!.period, drawn.at(-1)!.period];
  return { chart, when: fill(language.share.course, { first, last }) };
}

function ofMeasure(indicator: Indicator, publication: Publication): ShareCard {
  const { settings, language } = publication;
  const { standing, sentences, kind } = indicatorPageOf(indicator, publication);
  const { title } = indicator.definition;
  const [first = '', ...others] = sentences;
  const figure = standing && splitAt(first, sayDigits(standing.latest, indicator, language));
  const isSplit = figure !== undefined && figure.digits !== '';
  return {
    ...{ ...bare, kind, title, figure: isSplit ? figure : undefined },
    mark:
      standing && rowRatingOf(standing.latest, indicator, settings.schemes ?? {}, language).mark,
    says: (isSplit ? others : sentences).map(stop),
    course: courseOf(indicator, publication),
  };
}

function ofReport({ head }: Report, { language }: Publication): ShareCard {
  const kind = fill(language.site.reportPage.kindOf, {
    kind: language.kinds[head.kind],
    date: sayDay(head.date, language),
  });
  return { ...bare, kind, title: head.title, says: [stop(head.summary)] };
}

const sayCard = (card: CardMeasures, { language }: Publication) =>
  sayOverview(card, language).map(stop);

const ofCard = (card: Scorecard, publication: Publication): ShareCard => ({
  ...{ ...bare, kind: publication.language.site.scorecard, title: card.title },
  isAsAt: card.period === undefined,
  says: sayCard(card, publication),
});

const ofTheme = (id: string, title: string, publication: Publication): ShareCard => ({
  ...{ ...bare, kind: publication.language.index.themes.one, title, isAsAt: true },
  says: sayCard(themeCard(id, publication), publication),
});

/** A topic, with the figure that it is told with on the home page. */
function ofTopic(topic: Topic, publication: Publication): ShareCard {
  const { language } = publication;
  const { title, summary } = topic.page.head;
  const own = { ...bare, kind: language.topics.one, title };
  const { indicator } = storyOf(topic, publication);
  const standing = indicator && standingOf(indicator);
  if (!indicator || !standing) return { ...own, says: [stop(summary)] };
  const when = sayWhenOf(standing.latest, language);
  const of = fill(language.share.figureOf, { title: indicator.definition.title, when });
  return {
    ...own,
    figure: splitFigure(standing.latest, indicator, language),
    says: [stop(of), stop(summary)],
    course: courseOf(indicator, publication),
  };
}

function ofMeeting(meeting: Meeting, { bodies, asAt, language }: Publication): ShareCard {
  const status = language.civic.statuses[statusAt(meeting, asAt)];
  const kind = language.civic.kinds[meeting.head.kind];
  const title = sayMeeting(meeting, bodies, language);
  return { ...bare, kind, title, says: [stop(status)], isAsAt: meeting.head.date >= asAt };
}

function ofHome(publication: Publication): ShareCard {
  const { settings } = publication;
  const own = homePageOf(publication)?.head;
  const card = standingCard(publication);
  return {
    ...{ ...bare, title: own?.title ?? settings.title, isAsAt: true },
    says: [...(card ? sayCard(card, publication) : []), stop(own?.summary ?? settings.summary)],
  };
}

/** What the picture of each page says that has one of its own, by the page's address; worked out when it is asked for. */
export function shareCardsOf(
  publication: Publication,
  topics: readonly Topic[],
): ReadonlyMap<string, () => ShareCard> {
  const { indicators, reports, scorecards, meetings, settings } = publication;
  return new Map<string, () => ShareCard>([
    [addressOf.home(), () => ofHome(publication)],
    ...[...indicators.values()].map(
      (one) => [addressOf.indicator(one.id), () => ofMeasure(one, publication)] as const,
    ),
    ...reports.map((one) => [addressOf.report(one.id), () => ofReport(one, publication)] as const),
    ...scorecards.map(
      (one) => [addressOf.scorecard(one.id), () => ofCard(one, publication)] as const,
    ),
    ...Object.entries(settings.themes ?? {}).map(
      ([id, title]) => [addressOf.theme(id), () => ofTheme(id, title, publication)] as const,
    ),
    ...topics.map((one) => [addressOf.page(one.page.id), () => ofTopic(one, publication)] as const),
    ...meetings.map(
      (one) => [addressOf.meeting(one.id), () => ofMeeting(one, publication)] as const,
    ),
  ]);
}
