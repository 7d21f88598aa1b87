/** How many events of a row begin in the years of a column. */
export interface YearsCell {
  readonly happened: number;
  /** Those that the papers only look ahead to. */
  readonly planned: number;
}

/** A year, or at either end all the years beyond it. */
export interface YearsColumn {
  readonly from: number;
  readonly to: number;
  /** The first and the last year of them that has an event, as the anchors of the timeline are called. */
  readonly first: string;
  readonly last: string;
  /** How many events begin in it, each counted once. */
  readonly count: number;
}

/** The events of one subject by year; `undefined` for the events that have none. */
export interface YearsRow {
  readonly theme: string | undefined;
  readonly count: number;
  /** One for each column. */
  readonly cells: readonly YearsCell[];
}

/** The course of many events: years across, and for each subject a mark for each year, as large as there are events. */
export interface YearsChart {
  readonly count: number;
  readonly columns: readonly YearsColumn[];
  /** In the order of the themes; what has none comes last. */
  readonly rows: readonly YearsRow[];
  /** The most events that a cell has. */
  readonly most: number;
  /** Whether an event stands in more rows than one. */
  readonly isShared: boolean;
}
