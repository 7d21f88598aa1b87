import { shownPlaces } from '../../core/values/figure.ts';
import { sayNumber, withUnit } from '../../core/values/say.ts';
import { fill, type Language } from '../../core/language/english.ts';
import { sayStatement } from '../../core/values/statement.ts';
import type { FactColumns } from '../../core/registers/kinds/facts.ts';

/** Says the value of a fact: with its unit and qualifier if it is a number, else in the paper's words. */
export function sayFact({ value, unit = '', qualifier }: FactColumns, language: Language): string {
  switch (value.is) {
    case 'number': {
      const said = withUnit(sayNumber(value.value, shownPlaces(value, 0)), unit);
      return qualifier ? fill(language.qualifier[qualifier], { figure: said }) : said;
    }
    case 'suppressed':
      return language.figure.suppressed;
    case 'text':
    case 'unavailable':
      return sayStatement(value, language);
  }
}

/** Says what time a fact stands for, and what that rests on. */
export function sayAsAt(
  { 'as-at': asAt, 'basis-note': basis }: FactColumns,
  language: Language,
): string {
  const { at, undated, basis: words } = language.facts;
  const said = asAt === 'not stated' ? undated : fill(at, { asAt });
  return basis === undefined ? said : fill(words, { said, basis });
}
