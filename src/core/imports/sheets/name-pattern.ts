/** The names of months, whole or cut short, where they are words of their own. */
const months =
  /(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/gi;

/** Years, and months and days written in one piece with them: `2026`, `202609`, `30092026`, `300926`. */
const years = /(?<!\d)(?:(?:19|20)\d\d(?:\d\d){0,2}|(?:\d\d){1,2}(?:19|20)\d\d|\d{6})(?!\d)/g;

/** The number of a quarter, a month or a week behind the word for it: `Q1`, `P06`, `Month 3`. */
const numbered = /(?<![a-z])(q|qtr|quarter|p|period|m|mth|month|wk|week)([-_. ]?)\d{1,2}(?!\d)/gi;

/** A month in two digits that stands alone: `kpis-09`. */
const alone = /(?<![\p{L}\d])(?:0[1-9]|1[0-2])(?![\p{L}\d])/gu;

/** One or two digits beside a year or a month that is already `*`; the name of a month, `\uE000`, may have a space between. */
const beside =
  /(?<!\d)\d{1,2}(?=[-./]?\*|[-._/ ]?\uE000)|(?<=\*[-./]?|\uE000[-._/ ]?)\d{1,2}(?!\d)/g;

/** A name with `*` for what changes from month to month: the periods in it. Other numbers are a part of the name. */
export function patternOf(name: string): string {
  let pattern = name
    .replace(months, '\uE000')
    .replace(years, '*')
    .replace(numbered, '$1$2*')
    .replace(alone, '*');
  for (let before = ''; before !== pattern;) {
    before = pattern;
    pattern = pattern.replace(beside, '*');
  }
  return pattern.replaceAll('\uE000', '*').replace(/(?:\*[-_./ ]*)+\*/g, '*');
}

/** Whether a name fits a pattern in which `*` stands for anything, whatever its capitals. */
export function fitsPattern(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(name);
}
