import { checkUnit } from '../../indicators/words/unit-check.ts';
import type { Language } from '../../language/english.ts';
import { checkTableUnits } from '../../registers/data-table-unit-check.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import type { Sources } from './sources.ts';

/** Reports units of measures and tables of which one alone is said, and whose singular is not known. */
export function checkUnits(sources: Sources, language: Language): readonly Diagnostic[] {
  const { definitions, indicators, tables } = sources;
  return [
    ...definitions.flatMap((document) => {
      const indicator = indicators.sound.get(document.id);
      // Of a measure with faults of its own nothing is said.
      return indicator && !indicators.faulty.has(document.id)
        ? checkUnit(indicator, document, language)
        : [];
    }),
    ...tables.documents.flatMap((document) => {
      const table = tables.sound.get(document.id);
      return table ? checkTableUnits(table, document, language) : [];
    }),
  ];
}
