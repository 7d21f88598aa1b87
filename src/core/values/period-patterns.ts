import { daysInMonth } from './calendar.ts';
import { followOn } from './period.ts';
import {
  dayOf,
  dayOfSerial,
  financial,
  financialYearOf,
  monthOf,
  monthOfFinancialYear,
  monthsOf,
  quarters,
  quarterTo,
  two,
  weekOf,
  year,
  yearTo,
} from './period-spelling.ts';

/** The ways in which people write a period, each with the spellings of format 1 that it may mean. */
export const periodPatterns: readonly (readonly [
  RegExp,
  (first: string, second: string, third: string, fourth: string) => readonly string[],
])[] = [
  [/^([a-z]{3,9}\.?)[ ,/'’-]+(?:of )?(\d{4}|\d{2})$/i, (name, digits) => monthOf(name, digits)],
  [/^(\d{4}|\d{2})[ /-]([a-z]{3,9})$/i, (digits, name) => monthOf(name, digits)],
  [
    /^(?:as )?(?:at )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9}\.?),?[ -](\d{4}|\d{2})$/i,
    (day, name, digits) => dayOf(day, name, digits),
  ],
  [
    /^([a-z]{3,9})[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})$/i,
    (name, day, digits) => dayOf(day, name, digits),
  ],
  [
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/,
    (day, month, digits) => {
      const british = `${year(digits)}-${two(month)}-${two(day)}`;
      const american = `${year(digits)}-${two(day)}-${two(month)}`;
      return [british, american];
    },
  ],
  [
    /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/,
    (digits, month, day) => [`${digits}-${two(month)}-${two(day)}`],
  ],
  [
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
    (digits, month, day) => [`${digits}-${two(month)}-${two(day)}`],
  ],
  [/^(\d{1,2})[ ./-](\d{4})$/, (month, digits) => [`${digits}-${two(month)}`]],
  [/^(\d{4})(\d{2})$/, (digits, month) => [`${digits}-${month}`]],
  [/^(\d{4})(\d{2})(\d{2})$/, (digits, month, day) => [`${digits}-${month}-${day}`]],
  [
    /^(?:fy|f\.y\.|year|financial year)? ?(\d{4}) ?(?:-|\/|to|and) ?(\d{4}|\d{2})$/i,
    (from, to) => financial(from, to),
  ],
  [/^(\d{4}) ?(?:-|to|and) ?(\d{4})$/i, (from, to) => [`${from}..${to}`]],
  [/^(\d{4})\.\.(\d{2})$/, (from, to) => [`${from}..${from.slice(0, 2)}${to}`]],
  [/^(\d{4})[/-](\d{2}) ?(?:fy|financial year)$/i, (from, to) => financial(from, to)],
  [/^(?:fy|f\.y\.|financial year) ?(\d{4}|\d{2})$/i, (digits) => financialYearOf(digits)],
  [/^(\d{4}) ?(?:fy|financial year)$/i, (digits) => financialYearOf(digits)],
  [
    /^h([12]),? (\d{4})[/-](?:\d{2})?\d{2}$/i,
    (half, from) =>
      half === '1' ? [`${from}-04..${from}-09`] : [`${from}-10..${Number(from) + 1}-03`],
  ],
  [
    /^([a-z]{3,9})\.? ?(?:-|to) ?([a-z]{3,9})\.? (\d{4}|\d{2})$/i,
    (first, last, digits) => monthsOf(first, last, digits),
  ],
  [
    /^(?:at )?(?:the )?end (?:of )?([a-z]{3,9}) (\d{4})$/i,
    (name, digits) =>
      monthOf(name, digits).flatMap((month) => [
        `${month}-${daysInMonth(Number(digits), Number(month.slice(5)))}`,
        month,
      ]),
  ],
  [/^([34]\d{4})(?:\.0+)?$/, (serial) => [dayOfSerial(serial)]],
  [/^(?:fy|f\.y\.) ?(\d{2}) ?(?:-|\/|to) ?(\d{2})$/i, (from, to) => financial(year(from), to)],
  [/^(\d{2})\/(\d{2})$/, (from, to) => financial(year(from), to)],
  [/^(\d{4})[-/.](\d{1,2})$/, (digits, month) => [`${digits}-${two(month)}`]],
  [
    /^(\d{4}) (\d{1,2})$/,
    (digits, month) => [
      ...(followOn(Number(digits), month) ? financial(digits, month) : []),
      `${digits}-${two(month)}`,
    ],
  ],
  [
    /^(?:ay|academic year) ?(\d{4}) ?(?:-|\/|to) ?(?:\d{2})?(\d{2})$/i,
    (from, to) => financial(from, to).map((years) => `ay${years}`),
  ],
  [
    /^(\d{4}) ?(?:-|\/|to) ?(?:\d{2})?(\d{2}) academic year$/i,
    (from, to) => financial(from, to).map((years) => `ay${years}`),
  ],
  [
    /^(?:(?:year|12 months|twelve months) (?:ending|ended|to)|f?y\/?e)(?: \d{1,2})? ([a-z]{3,9}) (\d{4}|\d{2})$/i,
    yearTo,
  ],
  [
    /^q(?:uarter|tr)? ?([1-4]),?(?: of)? (\d{4}|\d{2})[/-](?:\d{2})?(\d{2})$/i,
    (quarter, from, to) => financial(year(from), to).map((years) => `${years}-Q${quarter}`),
  ],
  [
    /^(\d{4})[/-](?:\d{2})?(\d{2})[ -]*q(?:uarter|tr)? ?([1-4])$/i,
    (from, to, quarter) => financial(from, to).map((years) => `${years}-Q${quarter}`),
  ],
  [
    /^(?:quarter|qtr|3 months|three months) (?:ending|ended|to)(?: \d{1,2})? ([a-z]{3,9}) (\d{4}|\d{2})$/i,
    quarterTo,
  ],
  [/^q(?:uarter|tr)? ?([1-4]),?[ -]*(\d{4})$/i, (quarter, digits) => quarters(digits, quarter)],
  [/^(\d{4})[ -]*q(?:uarter|tr)? ?([1-4])$/i, (digits, quarter) => quarters(digits, quarter)],
  // As databases of statistics write them: `2016M04`, `2016-W14`.
  [/^(\d{4})-?m(\d{1,2})$/i, (digits, month) => [`${digits}-${two(month)}`]],
  [/^(\d{4})-?w(\d{1,2})$/i, weekOf],
  [
    /^(?:cal(?:endar)?(?: year)?|cy) ?(\d{4})$|^(\d{4}) ?\(?cal(?:endar)?(?: year)?\)?$/i,
    (a, b) => [a || b],
  ],
  [/^(?:census|year|calendar year) (\d{4})$|^(\d{4})(?:\.0+| census)$/i, (a, b) => [a || b]],
  [/^mid[ -](?:year )?(\d{4})$|^(\d{4}) mid[ -]year$/i, (a, b) => [`${a || b}-06-30`, a || b]],
  [
    /^(?:h([12]),? ?(\d{4})|(\d{4}) ?-?h([12]))$/i,
    (a, b, c, d) => {
      const [half, named] = [a || d, b || c];
      return half === '1'
        ? [`${named}-01..${named}-06`, `${named}-04..${named}-09`]
        : [`${named}-07..${named}-12`, `${named}-10..${Number(named) + 1}-03`];
    },
  ],
  [
    /^q(?:uarter|tr)? ?([1-4]),? ?fy ?(\d{4}|\d{2})$/i,
    (quarter, digits) => financialYearOf(digits).map((years) => `${years}-Q${quarter}`),
  ],
  [
    /^q([1-4])-(\d{4})\/(\d{2})$/i,
    (quarter, from, to) => financial(from, to).map((years) => `${years}-Q${quarter}`),
  ],
  [
    /^(?:m|p|month|period) ?(\d{1,2}),? ?(?:of )?(\d{4})[/-](?:\d{2})?(\d{2})$/i,
    (month, from, to) => financial(from, to).flatMap(() => monthOfFinancialYear(month, from)),
  ],
  [/^(\d{4})(\d{2})$/, (from, to) => financial(from, to)],
  [/^(\d{2})(\d{2})$/, (from, to) => (followOn(Number(from), to) ? financial(year(from), to) : [])],
  [/^(\d{1,2})\/(\d{2})$/, (month, digits) => [`${year(digits)}-${two(month)}`]],
  [/^(\d{4})-(\d{2})-(\d{2})$/, (digits, day, month) => [`${digits}-${month}-${day}`]],
  [/^(\d{4})(?:--|_)(\d{2})$/, (digits, month) => [`${digits}-${month}`]],
  [
    /^(\d{4})[/-](?:\d{2})?(\d{2}) ?\(?(?:ay|academic)\)?$/i,
    (from, to) => financial(from, to).map((years) => `ay${years}`),
  ],
  [
    /^(?:fye|ye|year end(?:ing|ed)?) (\d{4})$/i,
    (digits) => financial(String(Number(digits) - 1), digits),
  ],
  [/^(?:not stated|unstated|unknown|n\/a|none|-|undated)$/i, () => ['unstated']],
];
