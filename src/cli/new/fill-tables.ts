import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../core/language/english.ts';
import { fillIn } from '../../core/indicators/round/fill-in.ts';
import type { MeasureRound } from '../../core/indicators/round/rounds.ts';
import type { Change } from '../output/write-files.ts';
import type { Around } from './kind.ts';

const { month: words } = english.making;

/** The tables with their rows to fill in, and a line on each for a person. */
export interface FilledTables {
  readonly changes: readonly Change[];
  readonly told: readonly string[];
}

/** Adds rows to fill in to the table of each measure that lacks them. A table with faults of its own stays as it is. */
export function fillTables(
  { root, faulty }: Pick<Around, 'root' | 'faulty'>,
  rounds: readonly MeasureRound[],
): FilledTables {
  const filled = rounds.flatMap(({ indicator, round }) => {
    if (round.is !== 'due' || round.rows.length === 0) return [];
    const path = `data/indicators/${indicator.id}.csv`;
    const before = readFileSync(join(root, path));
    const after = faulty.has(path) ? undefined : fillIn(path, before.toString('utf8'), round.rows);
    if (!after) return [{ change: [], told: words.faulty({ path }) }];
    const others = round.rows.filter(({ like }) => like.comparator !== undefined).length;
    const told = words.rows({ path, rows: round.rows.length, others, line: after.line });
    return [{ change: [{ path, before, after: after.text }], told }];
  });
  return {
    changes: filled.flatMap(({ change }) => change),
    told: filled.map(({ told }) => told),
  };
}
