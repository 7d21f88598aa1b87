import type { Language } from '../core/language/english.ts';

/** A dimension to choose by: its column, its title, and its values with their titles, in the order of the file. */
export interface ChooseDimension {
  readonly name: string;
  readonly title: string;
  readonly values: readonly (readonly [value: string, title: string])[];
}

/** What a page gives the script by which a reader chooses parts. */
export interface ChooseData {
  /** The title of the measure. */
  readonly title: string;
  /** Where the lines of its parts are fetched, once a reader asks for one. */
  readonly lines: string;
  readonly dimensions: readonly ChooseDimension[];
  /** Whether the whole has a line, and may be chosen. */
  readonly hasWhole: boolean;
  readonly words: Language['choose'];
}
