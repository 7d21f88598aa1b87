import type { Day } from '../values/calendar.ts';
import { fill, type Language } from '../language/english.ts';
import type { NextStep } from './what-next.ts';
import { sayWeekday } from './say-day.ts';

/** Says an answer in a sentence; where it names a meeting, the link to that follows. */
export function sayNextStep(answer: NextStep, language: Language): string {
  const { answers: words, until: untilTime } = language.civic;
  const say = (day: Day) => sayWeekday(day, language);
  switch (answer.is) {
    case 'cancelled':
    case 'agenda-out':
    case 'deadlines-past':
    case 'no-next':
      return words[answer.is];
    case 'postponed':
      return answer.to ? words.postponed : words.postponedUnknown;
    case 'agenda-to-come':
      return answer.by === undefined
        ? words.agendaUnknown
        : fill(words['agenda-to-come'], { by: say(answer.by) });
    case 'over':
      switch (answer.status) {
        case 'unknown':
          return words.overUnknown;
        case 'not-entered':
          return words.overNotEntered;
        case 'held':
          return words.over;
      }
    case 'not-reckoned':
      return answer.isLater
        ? fill(words.notReckonedYet, { last: String(answer.known.last) })
        : fill(words.notReckoned, { first: String(answer.known.first) });
    case 'call-in-open': {
      const { until: day, time } = answer;
      const until = time === undefined ? say(day) : fill(untilTime, { day: say(day), time });
      return fill(words['call-in-open'], { until });
    }
    case 'call-in-over':
      return fill(words['call-in-over'], { until: say(answer.until) });
    case 'call-in-unknown': {
      const { published, until, isPast } = answer;
      if (published === undefined || until === undefined) return words.callInNoRule;
      const days = { published: say(published), until: say(until) };
      return fill(isPast ? words.callInUnknownPast : words.callInUnknown, days);
    }
    case 'next':
      return answer.timing === 'past' ? words.nextPast : words.nextToCome;
  }
}
