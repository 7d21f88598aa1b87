import { sayLateFigure } from '../indicators/words/say-origin.ts';
import { fill, type Language } from '../language/english.ts';
import { sayDay, sayPeriod } from '../values/say.ts';
import type { Finding, Found } from './finding.ts';
import type { Gap } from './gap.ts';
import type { SeriesName } from './series.ts';

/** So many series of a gap are named. */
const named = 6;

/** What comparators are called, by their names in tables. */
export type Called = Readonly<Record<string, string>>;

/** Names the series of a gap; `undefined` where it is the whole of ours alone. */
function saySeries(
  of: readonly SeriesName[],
  called: Called,
  { health: { series: words } }: Language,
): string | undefined {
  const isOursAlone = of.every(({ comparator, parts }) => !comparator && parts.length === 0);
  if (isOursAlone) return undefined;
  const names = of.map(({ comparator, parts }) => {
    const whose = comparator === undefined ? [] : [called[comparator] ?? comparator];
    return [...whose, ...parts].join(' ') || words.whole;
  });
  const different = [...new Set(names)];
  const said = different.slice(0, named).join(words.and);
  const count = different.length - named;
  return count > 0 ? fill(words.more, { named: said, count }) : said;
}

function sayGap({ is, from, to, of }: Gap, called: Called, language: Language): string {
  const { health: words } = language;
  const series = saySeries(of, called, language);
  const span = {
    from: sayPeriod(from, language),
    to: from.text === to.text ? undefined : sayPeriod(to, language),
  };
  return is === 'inside'
    ? words.gap({ ...span, of: series })
    : words.behind({ ...span, of: series ?? words.series.whole });
}

/** Says a finding in a sentence without a full stop and without what it is about: many things can have one. */
export function sayFound(found: Found, called: Called, language: Language): string {
  const { health: words } = language;
  switch (found.is) {
    case 'late':
      return words.late({ said: sayLateFigure(found.expected, language), days: found.days });
    case 'next': {
      const { period, due } = found.expected;
      return words.next({
        period: period && sayPeriod(period, language),
        day: sayDay(due, language),
        isToday: found.isToday,
      });
    }
    case 'request': {
      const { due, overdue: days } = found;
      const said = { due: due.text, answer: words.request[found.answer] };
      if (days === undefined) return words.requestSoon(said);
      const isDay = due.first === due.last;
      return isDay ? words.requestPastDay({ ...said, days }) : words.requestPast({ ...said, days });
    }
    case 'review': {
      const said = { of: words.reviewOf[found.of], day: sayDay(found.by, language) };
      return found.overdue === undefined
        ? words.reviewSoon(said)
        : words.reviewPast({ ...said, days: found.overdue });
    }
    case 'not-entered':
      return words.notEntered;
    case 'gap':
      return sayGap(found.gap, called, language);
    case 'discrepancy':
    case 'source':
    case 'day':
      return words[found.is];
    case 'left-out':
      return words.others({ says: words.leftOut[found.what], others: found.others });
    case 'target-over':
      return words.targetOver;
    case 'direction-over':
      return words.directionOver;
  }
}

/** Which figure or entry of what it is about is meant, or how many; `undefined` where it is about the whole. */
function sayDetail(found: Found, { health: words }: Language): string | undefined {
  if (found.is === 'discrepancy') return found.of;
  return found.is === 'source' || found.is === 'day' ? words.figures(found) : undefined;
}

/** Says what a finding is about in full: `Visits to libraries: April 2016`. */
export function sayAbout(
  { title, found }: Pick<Finding, 'title' | 'found'>,
  language: Language,
): string {
  const detail = sayDetail(found, language);
  return detail === undefined ? title : fill(language.health.detailed, { title, detail });
}
