const roman = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function romanOf(number: number): string {
  let left = number;
  return roman
    .map(([value, letters]) => {
      const times = Math.floor(left / value);
      left -= times * value;
      return letters.repeat(times);
    })
    .join('');
}

/** `a` to `z`, then `aa`, `bb`: as Word goes on. */
const lettersOf = (number: number) =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

const ordinalOf = (number: number) => {
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
};

/** How Word writes a number from 1 on, by the name of the form in its files; `undefined` for a form that is not known here. */
export function writeNumber(number: number, format: string): string | undefined {
  switch (format) {
    case 'decimal':
      return String(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'lowerLetter':
      return lettersOf(number);
    case 'upperLetter':
      return lettersOf(number).toUpperCase();
    case 'lowerRoman':
      return romanOf(number);
    case 'upperRoman':
      return romanOf(number).toUpperCase();
    case 'ordinal':
      return ordinalOf(number);
    case 'none':
      return '';
    default:
      return undefined;
  }
}
