import type { Hint } from './hints/hints.ts';

/** What a row says of its figure beside it. */
export type Mark = 'status' | 'rating';

/** A status or a rating that is another now; blank where there is none. */
export interface MarkChange {
  readonly what: Mark;
  readonly was: string;
  readonly is: string;
}

/**
 * What an import can doubt of a workbook, by what it is, with what its words are made from (`void` where there is
 * nothing). Cells are named as spreadsheets name them, such as `KPIs!F12`.
 */
export interface Doubts {
  /** A sheet that the mapping names is not in the workbook; those that are. */
  'sheet-gone': { sheet: string; names: readonly string[] };
  /** A column that the mapping names is not in the header: what it most likely goes by, and all names that are new. */
  'column-renamed': { column: string; found: string | undefined; fresh: readonly string[] };
  'column-twice': { column: string };
  /** No cell of the header says a period of the kind that is asked for. */
  'no-periods': { kind: string | undefined };
  /** A title or the name of a sheet says another period than the mapping gives the whole sheet. */
  'other-period': { typed: string; found: string; said: string };
  /** A title says another period than the whole sheet was read as, which the names of the sheet or the file say. */
  'title-differs': { typed: string; found: string; said: string };
  /** Where the period of a whole sheet was found, and what stands there. */
  'period-said': { in: string; typed: string; period: string };
  /** Every figure of a sheet is that of the period before, which begins on `since`. */
  'same-again': { typed: string; period: string; since: string };
  /** A row below a header of periods that says others: another table begins there. */
  'header-below': { typed: string; period: string; header: string; last: number };
  /** The place in which the mapping looks for it says none of the kind, or several. */
  'period-unsaid': { in: string; typed: string; kind: string; found: readonly string[] };
  /** Where the year of months that are named alone was found, and what stands there. */
  'year-said': { in: string; typed: string; year: string };
  /** The place in which the mapping looks for their year says none, or several. */
  'year-unsaid': { in: string; typed: string; found: readonly string[] };
  /** A title or a name says a period that lies outside that year. */
  'other-year': { typed: string; found: string; year: string };
  /** The codes of a column change within one series. */
  'codes-joined': { column: string; first: string; second: string };
  /** A part whose figures are the sums of the others of its column; the cells in which it is not, where it nearly always is. */
  'part-is-total': { column: string; name: string; off: readonly string[] };
  /** Text where a figure belongs; what it most likely means, where it is a word for that there is none; whether it is a figure in another writing, such as `£1.4m`. */
  'no-figure': { typed: string; hint: Hint; meaning?: string | undefined; isOther?: boolean };
  /** A word, or a mark behind a figure, for which the mapping has `decide`. */
  undecided: { typed: string; under: 'missing' | 'marks' };
  'date-for-figure': { shown: string };
  /** A day where the name of a part belongs: a spreadsheet makes one of `5-9`. */
  'date-for-name': { column: string; name: string; meant: string };
  /** A length of time where a figure belongs, and the plain numbers that are the same: `36.5 hours`; the unit in which the mapping counts it, where it has no end in that. */
  'time-for-figure': { shown: string; same: readonly string[]; unit: string | undefined };
  /** Something struck out where a figure belongs. */
  'struck-out': { typed: string };
  /** A figure in merged cells, and over how many columns and rows of figures they go. */
  'merged-figure': { typed: string; range: string; across: number; down: number };
  /** Cells that hold a figure and show nothing: by their number format, or by the colour of their text. Their numbers may be withheld, and are not told. */
  'shows-nothing': { by: 'format' | 'ink'; count: number };
  /** Cells whose figure a rule of the sheet may hide, and what it asks, which is not read. Their numbers may be withheld, and are not told. */
  'rule-unread': { rule: string; count: number };
  /** A number that is what a spreadsheet keeps for a day, among much smaller figures. */
  'date-number': { shown: string; day: string; typical: string };
  /** `1.234` among whole numbers: more than a thousand, where points part thousands. */
  'point-or-thousands': { shown: string; typical: string };
  'failed-formula': { typed: string };
  'yes-or-no': { typed: string };
  /** Text where a period belongs, with the periods that it may mean. */
  'no-period': { typed: string; meant: readonly string[] };
  /** A month or a quarter of a header, and no year above it. */
  'no-year': { typed: string };
  /** A cell that was checked has something else in it now; both blank where nothing stands there. */
  'checked-changed': { was: string; is: string };
  /** A cell stands under `checked` without what was seen there. */
  'checked-bare': { address: string; is: string };
  /** A mark behind a period, which was taken without it. */
  'marked-period': { typed: string; mark: string };
  /** A month that would lie before those in front of it, under one year. */
  'month-turned': { typed: string; period: string };
  /** A heading whose period would be the next, `meant`, under another year; what is seen in its cell, which is another text where the mapping gives the period. */
  'wrong-year': { typed: string; seen: string; period: string; meant: string };
  /** Headings, so many, that are days of one month each, and may be months of the year that the day is: the first of them. */
  'day-for-year': { typed: string; meant: string; count: number };
  /** A period whose figures, so many, are all nought, by formulas at least in part, in series that usually have others. */
  'noughts-ahead': { typed: string; period: string; count: number };
  /** A period whose figures, so many, are all those of the period before. */
  'period-copied': { typed: string; period: string; count: number };
  'month-outside-year': { month: string; year: string };
  /** A name, of a column, that the mapping leads to nothing. */
  'unknown-name': { column: string; name: string; known: readonly string[] };
  /** A measure of the file that goes by the name of one which was there before. */
  'measure-there': { measure: string; title: string };
  /** Words that say that figures sum up another stretch of time than their period, over measures of which that is not known; blank where the mapping says so and a definition another. */
  'other-basis': { typed: string; measures: readonly string[]; basis: string; isKnown: boolean };
  /** A name over or under the periods of a header that the mapping does not know; those that it knows and are not there. */
  'unknown-part': { dimension: string; name: string; gone: readonly string[] };
  /** A row of figures whose part has no name: the whole, or one that was forgotten. */
  'unnamed-part': { column: string };
  /** A row of the whole that is the sum of the parts above it, and not of those below. */
  'total-of-some': { column: string };
  /** A part that is the sum of those right before or behind it, in most periods. */
  'sum-of-rows': { column: string; name: string; of: readonly string[] };
  /** A part that is called as those whose figures these are, or as somebody they are compared with. */
  'known-name': { column: string; name: string; known: string; as: 'whole' | 'comparator' };
  /** A whole that is the sum of its parts without those that have no figure yet. */
  'total-without': { shown: string; period: string; missing: readonly string[] };
  /** A blank heading over names beside periods, and the first of these. */
  'heading-blank': { name: string };
  /** A week where a period belongs. */
  'week-unread': { typed: string };
  /** A row with a figure below a blank row behind a table, which looks like a note. */
  'note-below': { name: string };
  /** A whole that is not the sum of its parts, as it is in so many other periods. */
  'total-off': { shown: string; sum: string; sums: number };
  /** So many figures that the file withholds, or that are in doubt and may be withheld, each of which the whole beside it and the other parts give away; what the measure is said to count. */
  'withheld-given': {
    measure: string;
    count: number;
    isSure: boolean;
    counts: 'people' | undefined;
    isKnown: boolean;
  };
  'total-row': { column: string; name: string };
  /** The same key with another figure in another cell. */
  'two-figures': { first: string; second: string; other: string };
  /** A number that is a share, among percentages; or the other way round. No `typical` where all of them are shares. */
  'share-or-percent': { shown: string; typical: string | undefined };
  /** A number that is a figure of its series so many times too small or too large. */
  'other-scale': { shown: string; typical: string; times: string };
  /** A number that its cell shows in thousands or millions, under a unit that counts these too. */
  'scaled-twice': { typed: string; shown: string; unit: string };
  /** The unit that a row says, and the one that the measure has. */
  'unit-differs': {
    measure: string;
    typed: string;
    unit: string;
    column: string;
    isKnown: boolean;
  };
  /** A place that says in what power of ten its figures are counted, and the unit that their measures have; `undefined` where they have none. */
  'scale-differs': {
    typed: string;
    said: string;
    unit: string | undefined;
    measures: readonly string[];
    isKnown: boolean;
  };
  'unknown-code': { column: string; code: string };
  /** A figure beside a code that says there is none. */
  'figure-and-reason': { shown: string; code: string };
  /** The same key with the same figure in another cell. */
  'printed-twice': { other: string };
  /** A word for why there is no figure under a month of a longer period, whose figure stands in another cell. */
  'within-longer': { shown: string; period: string; other: string };
  /** Columns of longer periods than those that are read, which the mapping leaves out. */
  'longer-left': { headings: readonly string[] };
  /** A figure under a longer period alone: none stands under the periods in it. */
  'longer-alone': { shown: string; period: string; kind: string; measure: string };
  /** So many cells that are read stand in a hidden row, column or sheet. */
  hidden: { what: 'row' | 'column' | 'sheet'; count: number };
  /** Hidden rows or columns of which names, periods or targets were read, and no figure was taken. */
  'hidden-read': { what: 'row' | 'column'; names: readonly string[] };
  /** Hidden rows or columns with something in them that are not read. */
  'hidden-unread': { what: 'row' | 'column'; names: readonly string[] };
  /** So many numbers in this row of cells are typed as text. */
  'number-as-text': { count: number; along: 'row' | 'column' };
  /** So many figures of a measure have more digits than their format shows. */
  'shown-rounded': { count: number; typed: string; shown: string };
  /** So many figures of a measure are shown in thousands, and were taken as they are. */
  'shown-in-thousands': { count: number; typed: string; shown: string };
  /** A measure with a figure in every third month alone; the first of them. */
  'every-third-month': { measure: string };
  /** A colour that another figure of the same measure, or its target, speaks against. */
  'colour-contradicts': {
    rating: string;
    shown: string;
    other: string;
    otherCell: string | undefined;
  };
  /** A colour that the mapping does not name, and the key under which it belongs. */
  'unknown-fill': { colour: string; under: 'fill' | 'font' };
  /** The workbook brings programs of its own. */
  macros: void;
  /** Cells that a rule colours: `isRead` where the mapping reads ratings by colours. */
  'colours-by-rule': { range: string; isRead: boolean };
  /** Columns of which cells are coloured like ratings, say nothing else and are not read; whether their rows have several periods. */
  'colours-left': { columns: readonly string[]; isOfPeriods: boolean };
  /** So many figures were taken from another workbook when it was last open. */
  'from-elsewhere': { count: number };
  /** A header stands in other rows than the mapping says, and was read there. */
  'header-moved': { was: string; is: string };
  /** So many rows say again what the header says. */
  'header-again': { count: number };
  /** A remark that hangs on a cell. */
  remark: { text: string };
  /** A target of the sheet that was not taken: the mapping gives no time for it, or none that fits the definition and the figures. */
  target: { measure: string; shown: string; isTimed: boolean };
  /** A target of the sheet beside another that the definition has for the period. */
  'target-differs': { measure: string; shown: string; there: string; period: string };
  /** A target that becomes another within a year, from a period on. */
  'target-changes': { measure: string; shown: string; before: string; period: string };
  /** A target beside figures that add up through the year: it may be for the end of the year, or for each of them. */
  'target-of-year': { measure: string; shown: string; isSaid: boolean };
  /** A target whose heading names a year, and that is many times the figures of its months or quarters. */
  'target-for-year': { measure: string; shown: string; heading: string };
  /** The target of a part that is another than the whole's, or than that of the other parts, where there is one. */
  'target-of-part': { measure: string; shown: string; part: string; other: string | undefined };
  /** A target that is no number. */
  'target-unread': { measure: string; typed: string };
  /** A target that is more or less than a number: the number itself has not met it. */
  'target-strict': { measure: string; typed: string };
  /** A target that is a least figure where less is good, or the other way round. */
  'target-turned': { measure: string; typed: string; goodWhen: string };
  /** A target in a column beside figures of several measures. */
  'target-of-several': { column: string };
  'new-column': { column: string };
  /** A column of figures beside those of the periods, whose heading is none that is read; blank where it has none. */
  'figures-unread': { heading: string };
  'name-gone': { column: string; name: string };
  /** A part that the mapping knows in a header, and the header has no more. */
  'part-not-there': { dimension: string; name: string };
  /** A part that the table has not, in a file that has others no more: they may be one. */
  'part-renamed': { measure: string; dimension: string; part: string; gone: readonly string[] };
  /** A part that the newest figures in the table have, and the file has no more. */
  'part-gone': { measure: string; part: string };
  /** So many rows below a header hold text and no figure: titles of sections, notes. */
  'rows-without-figures': { count: number; text: string };
  /** Columns of a sheet that the mapping does not read. */
  'columns-unread': { columns: readonly string[] };
  'sheet-unread': { isHidden: boolean };
  /** So many rows with figures right behind the last that the mapping reads. */
  'rows-behind': { count: number; last: string };
  /** So many of the rows that are left out have targets, as a column says of them. */
  'targets-left': { count: number; column: string };
  /** A column that tells figures from targets, read as if it named parts: the words that stand for figures. */
  'kinds-as-parts': {
    column: string;
    dimension: string;
    names: readonly string[];
    actual: readonly string[];
  };
  /** So many rows that the mapping leaves out by its own word. */
  'rows-left': { count: number };
  /** So many blank cells among the figures; the addresses of the first of those that stand where others have a figure. */
  blanks: { count: number; cells: readonly string[] };
  /** What `check` would say of figures of people: of the row of the cell, or of one that is there, at `path:line`. */
  'gives-away': {
    measure: string;
    at: string | undefined;
    code: string;
    message: string;
    hint: string;
  };
  /** What `check` has against a row that would be written: its words, and what it says to do; whether the figure may be right all the same. */
  'row-faulty': Found & { shown: string; mayBeRight: boolean };
  /** What it has against the definition of a new measure. */
  'definition-faulty': Found & { measure: string };
  /** What it has against another place of the publication once the rows are there. */
  'to-mend': Found & { path: string; line: number };
  /** A new measure of which the periods do not tell how often its figures come. */
  'frequency-open': { measure: string };
  /** A figure that is in the publication already, and another. */
  /** A blank cell, for which the table has a figure. */
  'figure-gone': { there: string };
  /** A figure that stayed, of which another thing is said than in the table. */
  'mark-changed': { shown: string; marks: readonly MarkChange[]; path: string; line: number };
  changed: { shown: string; there: string; path: string; line: number };
}

/** What `check` says of something that it finds. */
interface Found {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** What a kind of doubt is called. */
export type DoubtKind = keyof Doubts;
