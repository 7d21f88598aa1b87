import { doubt, type Doubt } from '../../core/imports/doubt.ts';
import type { Reading } from '../../core/imports/reading.ts';
import { english } from '../../core/language/english.ts';
import type { Diagnostic } from '../../core/source/diagnostic.ts';
import { sayDiagnostic } from '../../core/source/say-diagnostic.ts';
import type { Changes } from './changes.ts';

/** What is told of few people by figures that would be written, and which of these are not. */
export interface WithoutTelling {
  readonly told: ReadonlySet<Diagnostic>;
  readonly lost: ReadonlySet<Reading>;
  readonly doubts: readonly Doubt[];
}

/**
 * The faults of a measure's table by which its figures tell of few people, with all rows that it would get: of a row that
 * is left out alone, the others may give away what it had (standards D-21, D-26).
 */
export function withoutTelling(
  faults: readonly Diagnostic[],
  { byLine }: Pick<Changes, 'byLine'>,
): WithoutTelling {
  const told = faults.filter(
    ({ code, span }) => code.startsWith('disclosure/') && (byLine.get(span.path)?.size ?? 0) > 0,
  );
  const lost = new Set<Reading>();
  const doubts = told.map((fault) => {
    const { path, line } = fault.span;
    const rows = byLine.get(path)!;
    const own = [...rows.values()];
    const cause = rows.get(line) ?? own[0]!;
    const cells = own.filter((one) => !lost.has(one)).length;
    for (const one of own) lost.add(one);
    const { message, hint } = sayDiagnostic(fault, english);
    const { measure } = cause;
    const at = rows.has(line) ? undefined : `${path}:${line}`;
    return doubt(
      'gives-away',
      cause.place,
      { measure, at, code: fault.code, message, hint },
      cells,
    );
  });
  return { told: new Set(told), lost, doubts };
}
