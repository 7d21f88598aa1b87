import type { Day } from '../values/calendar.ts';
import { problem, type Checked } from '../source/diagnostic.ts';
import type { BlockElement } from '../compile/element.ts';
import type { Language } from '../language/english.ts';
import type { Voice } from '../language/voices/voice.ts';
import { settingsPath } from '../source/folder.ts';
import { voiceOf, type Settings } from './settings.ts';
import type { PublishedFiles } from '../addresses/published-file.ts';
import { startOf } from '../source/source.ts';

/** What a publication is compiled from, besides its files. */
export interface CompileOptions {
  readonly elements: readonly BlockElement[];
  /** The words of the interface in each voice. */
  readonly languageFor: (voice: Voice) => Language;
  /** The day asked for, and the day of the commit; the settings' own `asAt` stands between the two. */
  readonly asAt?: Day | undefined;
  readonly commitDay?: (() => Day | undefined) | undefined;
  /** The folder in which git has the publication, blank for the root of its repository; `undefined` where it has not. */
  readonly folder?: (() => string | undefined) | undefined;
  readonly assets: PublishedFiles;
}

export const problems = {
  noDay: problem('publication/no-day'),
};

/**
 * The words that a publication speaks in: the one place where its voice is asked for. Without usable settings nothing is
 * shown, and they are those of an archive.
 */
export const languageOf = (
  { languageFor }: Pick<CompileOptions, 'languageFor'>,
  settings: Settings | undefined,
): Language => languageFor(settings ? voiceOf(settings) : 'archive');

/** The latest day that the publication is known to have reached: who looks back with a day of their own does not turn it back. */
export function newestDayOf(options: CompileOptions, settings: Settings | undefined): Day {
  const own = settings?.asAt ?? options.commitDay?.() ?? '';
  const asked = options.asAt ?? '';
  return asked > own ? asked : own;
}

/** The publication's today: the day asked for, else that of the settings, else that of the commit. */
export function dayOf(
  options: CompileOptions,
  settings: Settings | undefined,
): Checked<Day | undefined> {
  const value = options.asAt ?? settings?.asAt ?? options.commitDay?.();
  const isMissing = settings !== undefined && value === undefined;
  return { value, diagnostics: isMissing ? [problems.noDay.at(startOf(settingsPath))] : [] };
}
