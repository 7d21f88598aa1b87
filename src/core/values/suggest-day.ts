import { parseDay } from './calendar.ts';
import { likelyPeriods } from './suggest-period.ts';

const daysMeant = (text: string) => likelyPeriods(text).filter((spelling) => parseDay(spelling));

/** The one day that a text can mean; `undefined` where there are several or none. */
export function dayMeant(text: string): string | undefined {
  const [meant, ...others] = daysMeant(text);
  return others.length === 0 ? meant : undefined;
}

/** What to type for a day that is not spelt as one: what was probably meant, or an example. */
export function suggestDay(text: string): string {
  const meant = daysMeant(text).map((spelling) => `\`${spelling}\``);
  return meant.length > 0 ? `Type ${meant.join(' or ')}.` : 'Type a day such as `2016-04-30`.';
}
