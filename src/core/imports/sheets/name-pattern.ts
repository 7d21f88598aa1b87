/** The names of months, whole or cut short, where they are words of their own. */
const months =
  /(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/gi;

/** A name with `*` for what changes from month to month: digits, and the names of months. */
export const patternOf = (name: string): string =>
  name
    .replace(months, '*')
    .replace(/\d+/g, '*')
    .replace(/(?:\*[-_./ ]*)+\*/g, '*');

/** Whether a name fits a pattern in which `*` stands for anything, whatever its capitals. */
export function fitsPattern(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(name);
}
