import { fill, type Language } from '../language/english.ts';
import type { Location } from '../source/source.ts';
import { sayDay } from '../values/say.ts';
import { findingKinds, soonDays, strictKinds, type Finding } from './finding.ts';
import { countKinds, type Health } from './health.ts';
import { sayAbout, sayFound, type Called } from './say-finding.ts';

/** What something is about, and where it is mended. */
export type About = Pick<Finding, 'title' | 'address' | 'place'>;

/** One thing to do, and all that it is to be done for. */
export interface ToldItem {
  /** A sentence without its full stop. */
  readonly says: string;
  readonly about: readonly About[];
}

/** The findings of one owner. */
export interface ToldOwner {
  readonly name: string;
  readonly kinds: readonly { readonly heading: string; readonly items: readonly ToldItem[] }[];
}

/** The health of a publication in words, in the order in which it is read: what is printed, and what the page shows. */
export interface ToldHealth {
  readonly heading: string;
  /** Sentences with their full stops: what is wrong with the files, and what is well. */
  readonly lead: readonly string[];
  readonly owners: readonly ToldOwner[];
  readonly notJudged: readonly { readonly says: string; readonly titles: readonly string[] }[];
}

/** Whether figures are in time, where that can be told. */
function sayFigures({ findings, measures, expected }: Health, { health: words }: Language): string {
  const { late } = countKinds(findings);
  if (late > 0) return words.someLate({ count: late });
  if (measures === 0) return words.noMeasures;
  return expected === 0 ? words.lateUnknown : words.noneLate({ expected, measures });
}

/** What is well is said so, where the whole publication could be read: what has faults is not known to be in time. */
function leadOf(health: Health, problems: number, language: Language): readonly string[] {
  const { health: words } = language;
  const { findings, notJudged } = health;
  const { late, overdue } = countKinds(findings);
  const isWhole = problems === 0;
  return [
    ...(isWhole ? [] : [words.unsound({ problems })]),
    ...(isWhole || late > 0 ? [sayFigures(health, language)] : []),
    ...(overdue > 0 ? [words.someOverdue({ count: overdue })] : isWhole ? [words.noneOverdue] : []),
    ...(isWhole && findings.length === 0
      ? [notJudged.length === 0 ? words.nothing : words.nothingJudged]
      : []),
  ];
}

/** The findings of one kind: those that say the same are one thing to do. */
function itemsOf(
  findings: readonly Finding[],
  called: Called,
  language: Language,
): readonly ToldItem[] {
  const alike = Map.groupBy(findings, ({ found }) => sayFound(found, called, language));
  return [...alike].map(([says, about]) => ({
    says,
    about: about.map((one) => {
      const { address, place } = one;
      return { title: sayAbout(one, language), address, place };
    }),
  }));
}

/**
 * Puts the health of a publication into words, owner by owner.
 *
 * @param problems How many problems its check finds: what they are about may not have been judged.
 */
export function tellHealth(
  health: Health,
  called: Called,
  problems: number,
  language: Language,
): ToldHealth {
  const { health: words } = language;
  return {
    heading: words.heading({ title: health.title, day: sayDay(health.asAt, language) }),
    lead: leadOf(health, problems, language),
    owners: [...Map.groupBy(health.findings, ({ owner }) => owner)].map(([owner, own]) => ({
      name: owner ?? words.nobody,
      kinds: findingKinds.flatMap((kind) => {
        const items = itemsOf(
          own.filter((one) => one.kind === kind),
          called,
          language,
        );
        const heading = fill(words.kinds[kind], { days: soonDays });
        return items.length > 0 ? [{ heading, items }] : [];
      }),
    })),
    notJudged: health.notJudged.map(({ why, titles }) => ({ says: words.why[why], titles })),
  };
}

/** Whether a day has passed: what `--strict` fails for. */
export const isBehind = ({ findings }: Pick<Health, 'findings'>): boolean =>
  findings.some(({ kind }) => strictKinds.includes(kind));

/** Where something is mended, as editors and terminals know it: `data/indicators/visits.csv:14`. */
export const sayPlace = ({ path, line }: Location): string => `${path}:${line}`;
