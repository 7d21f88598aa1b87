/** The bank holidays of England that come again each year, in order. */
export const yearlyHolidays = [
  'new-year',
  'good-friday',
  'easter-monday',
  'early-may',
  'spring',
  'summer',
  'christmas',
  'boxing-day',
] as const;

/** The bank holidays of England, by the names that languages give words to. */
export const bankHolidayNames = [...yearlyHolidays, 'proclaimed'] as const;

export type YearlyHoliday = (typeof yearlyHolidays)[number];

export type BankHolidayName = (typeof bankHolidayNames)[number];

/** What was proclaimed for a year: days moved from their rule and days added, as `mm-dd`, and what for. */
export interface Proclaimed {
  readonly moved?: Partial<Record<BankHolidayName, string>>;
  readonly added?: readonly string[];
  readonly why: string;
}

/**
 * Where the days come from: the rules and what differs from them, and the list to hold them against. The years 2012 to
 * 2018 were held against it; what stands here of other years is from general knowledge.
 */
export const source = {
  law: 'Banking and Financial Dealings Act 1971, section 1 and Schedule 1, and royal proclamations under it',
  list: 'https://www.gov.uk/bank-holidays',
} as const;

/**
 * The years whose bank holidays are known here. A day may be moved or added by proclamation in any year after the
 * last: before that is raised, the year is looked up in {@link source}.
 */
export const knownYears = { first: 1995, last: 2027 } as const;

/** What was proclaimed, by year (standards G-30); a year without an entry follows the rules. */
export const proclamations: Readonly<Record<number, Proclaimed>> = {
  1995: { moved: { 'early-may': '05-08' }, why: 'Fifty years since the war in Europe ended.' },
  1999: { added: ['12-31'], why: 'The eve of the year 2000.' },
  2002: { moved: { spring: '06-04' }, added: ['06-03'], why: 'Golden jubilee.' },
  2011: { added: ['04-29'], why: 'Royal wedding.' },
  2012: { moved: { spring: '06-04' }, added: ['06-05'], why: 'Diamond jubilee.' },
  2020: {
    moved: { 'early-may': '05-08' },
    why: 'Seventy-five years since the war in Europe ended.',
  },
  2022: {
    moved: { spring: '06-02' },
    added: ['06-03', '09-19'],
    why: 'Platinum jubilee; the funeral of the Queen.',
  },
  2023: { added: ['05-08'], why: 'Coronation.' },
};
