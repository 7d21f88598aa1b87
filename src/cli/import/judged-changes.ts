import { doubt, type Doubt } from '../../core/imports/doubt.ts';
import type { Reading } from '../../core/imports/reading.ts';
import { english } from '../../core/language/english.ts';
import type { Diagnostic } from '../../core/source/diagnostic.ts';
import { sayDiagnostic } from '../../core/source/say-diagnostic.ts';
import { loadFound } from '../../site/load.ts';
import { readSources } from '../../site/read-sources.ts';
import { checkChanges } from '../output/check-changes.ts';
import { changesOf, type Changes, type TakenBy } from './changes.ts';
import { firstCause } from './first-cause.ts';
import { withoutTelling } from './without-telling.ts';
import { namedCause } from './named-cause.ts';

/** What an import would change, and what `check` has against it. */
export interface JudgedChanges {
  /** Without the rows that are at fault themselves. */
  readonly changes: Changes;
  readonly doubts: readonly Doubt[];
}

type Sources = ReturnType<typeof readSources>;

const nameOf = ({ code, span, details }: Diagnostic) => JSON.stringify([code, span.path, details]);

/** What `check` would say with the changes, and does not say without them. */
function newFaults(root: string, { files }: Changes, sources: Sources): readonly Diagnostic[] {
  const told = checkChanges(root, files, { ...sources, told: [] });
  if (told.length === 0) return [];
  const before = new Map<string, number>();
  for (const one of loadFound(root, sources).diagnostics)
    before.set(nameOf(one), (before.get(nameOf(one)) ?? 0) + 1);
  return told.filter((one) => {
    const left = before.get(nameOf(one)) ?? 0;
    before.set(nameOf(one), left - 1);
    return left <= 0;
  });
}

/** What `check` finds of figures that may be right all the same: a person who has looked at one can answer for it. */
const ofFigures: ReadonlySet<string> = new Set(
  [
    ...['fraction', 'far-off', 'far-from-all', 'placeholder', 'beyond-range'],
    ...['contradiction', 'parts-differ'],
  ]
    .map((name) => `observation/${name}`)
    .concat('rating/differs', 'total/differs'),
);

const saidOf = (told: Diagnostic) => {
  const { message, hint } = sayDiagnostic(told, english);
  return { code: told.code, message, hint };
};

/** The measure whose definition or table a fault stands in; `undefined` of any other place. */
const measureIn = ({ span }: Diagnostic): string | undefined =>
  /^(?:content|data)\/indicators\/(.+)\.(?:mdx?|csv)$/.exec(span.path)?.[1];

/** What is told of faults that stand in none of the new rows, each at the cell that brings it. */
function elsewhere(
  root: string,
  faults: readonly Diagnostic[],
  readings: readonly Reading[],
  { files, byLine }: Changes,
  by: TakenBy,
  sources: Sources,
): readonly Doubt[] {
  const isNew = new Set(files.flatMap(({ path, before }) => (before ? [] : [path])));
  const written = [...byLine.values()].flatMap((rows) => [...rows.values()]);
  const lineOf = ({ span }: Diagnostic) => {
    const found = sources.value.find(({ path }) => path === span.path);
    const there = found && 'bytes' in found ? found.bytes : '';
    const own = files.find(({ path }) => path === span.path)?.after ?? there;
    const text = typeof own === 'string' ? own : new TextDecoder().decode(own);
    return text.split('\n')[span.line - 1] ?? '';
  };
  return faults.map((told) => {
    const measure = measureIn(told);
    const own = measure === undefined ? [] : written.filter((one) => one.measure === measure);
    const atIt = byLine.get(told.span.path)?.get(told.span.line);
    const cause =
      atIt ??
      (measure === undefined ? namedCause(told, lineOf(told), written) : undefined) ??
      (own.length > 1
        ? firstCause(root, told, readings, own, by, sources)
        : (own[0] ?? written[0]));
    const place = (cause ?? readings[0]!).place;
    if (measure !== undefined && isNew.has(told.span.path) && told.span.path.startsWith('content/'))
      return doubt('definition-faulty', place, { measure, ...saidOf(told) });
    const { path, line } = told.span;
    return doubt('to-mend', place, { path, line, ...saidOf(told) });
  });
}

/**
 * Works out what an import would change, and holds it against `check` before it is said to be ready. Rows that are at
 * fault are told at their cells and taken out of it.
 */
export function judgedChanges(
  root: string,
  readings: readonly Reading[],
  by: TakenBy,
): JudgedChanges {
  const sources = readSources(root);
  const doubts: Doubt[] = [];
  for (let kept = readings; ;) {
    const changes = changesOf(root, kept, by);
    const isReady = changes.refusals.length === 0 && changes.files.length > 0;
    const faults = isReady ? newFaults(root, changes, sources) : [];
    const telling = withoutTelling(faults, changes);
    doubts.push(...telling.doubts);
    const faulty = new Set(telling.lost);
    const others = faults.filter((told) => {
      if (telling.told.has(told)) return false;
      const reading = changes.byLine.get(told.span.path)?.get(told.span.line);
      const mayBeRight = ofFigures.has(told.code);
      // What a person has looked at is written, and settled there.
      if (!reading || (reading.isChecked && mayBeRight)) return true;
      doubts.push(
        doubt(
          'row-faulty',
          reading.place,
          { shown: reading.value, mayBeRight, ...saidOf(told) },
          faulty.has(reading) ? 0 : 1,
        ),
      );
      faulty.add(reading);
      return false;
    });
    if (faulty.size === 0)
      return {
        changes,
        doubts: [...doubts, ...elsewhere(root, others, kept, changes, by, sources)],
      };
    kept = kept.filter((one) => !faulty.has(one));
  }
}
