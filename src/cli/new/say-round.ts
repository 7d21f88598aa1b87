import { english } from '../../core/language/english.ts';
import type { MeasureRound } from '../../core/indicators/round/rounds.ts';
import { sayPeriod } from '../../core/values/say.ts';
import type { Around } from './kind.ts';

const { month: words } = english.making;

/** Earlier periods without any row, each with the measures that lack them, and how to add the first. */
function sayMissed(rounds: readonly MeasureRound[], { typedRoot }: Around): readonly string[] {
  const lacking = rounds.flatMap(({ indicator, round }) => {
    const missed = round.is === 'due' ? round.missed : [];
    const [from, to] = [missed[0], missed.at(-1)];
    return from && to ? [{ indicator, from, to }] : [];
  });
  const alike = Map.groupBy(lacking, ({ from, to }) => `${from.text} ${to.text}`);
  return [...alike.values()].map((same) => {
    const { from, to } = same[0]!;
    const ids = same.map(({ indicator }) => indicator.id).join(' ');
    const only = same.length > 1 ? `"${ids}"` : ids;
    return words.missed({
      titles: same.map(({ indicator }) => indicator.definition.title),
      from: sayPeriod(from, english),
      to: from.text === to.text ? undefined : sayPeriod(to, english),
      command: `npm run new -- month ${from.text} --measures ${only} --root ${typedRoot}`,
    });
  });
}

/** Others beside a measure from whom no figure is awaited any more. */
function sayOthers({ indicator, round }: MeasureRound, { publication }: Around): readonly string[] {
  if (round.is !== 'due' || round.ended.length === 0) return [];
  const called = publication!.settings.comparators ?? {};
  const names = round.ended.map((name) => called[name] ?? name);
  return [words.othersEnded({ title: indicator.definition.title, names })];
}

/** What is told of a measure that is not due though it might be thought to be. */
function sayLeftOut({ indicator, round }: MeasureRound): readonly string[] {
  const { id, definition } = indicator;
  const { title } = definition;
  switch (round.is) {
    case 'due':
    case 'not':
    case 'unknown':
      return [];
    case 'ended':
      return [words.ended({ title, last: sayPeriod(round.last, english), id })];
    case 'replaced':
      return [words.replaced({ title, by: round.by.definition.title })];
  }
}

/** Measures of which it is not known whether they are due, a line for each reason. */
const sayUnknown = (rounds: readonly MeasureRound[]): readonly string[] =>
  (['rhythm', 'day', 'range'] as const).flatMap((why) => {
    const titles = rounds.flatMap(({ indicator, round }) =>
      round.is === 'unknown' && round.why === why ? [indicator.definition.title] : [],
    );
    return titles.length > 0 ? [words.unknown[why]({ titles })] : [];
  });

/** Measures that are not due, together with those that are due next with the same month. */
function sayNotDue(rounds: readonly MeasureRound[]): readonly string[] {
  const notDue = rounds.flatMap(({ indicator, round }) =>
    round.is === 'not' ? [{ title: indicator.definition.title, next: round.next }] : [],
  );
  const alike = [...Map.groupBy(notDue, ({ next }) => next?.text).values()];
  return alike.map((same) => {
    const { next } = same[0]!;
    return words.notDue({
      titles: same.map(({ title }) => title),
      next: next && sayPeriod(next, english),
    });
  });
}

/** What is told of a round besides the rows that are added, a line each. */
export function sayRound(rounds: readonly MeasureRound[], around: Around): readonly string[] {
  return [
    ...sayMissed(rounds, around),
    ...rounds.flatMap((one) => sayOthers(one, around)),
    ...rounds.flatMap(sayLeftOut),
    ...sayUnknown(rounds),
    ...sayNotDue(rounds),
  ];
}
