import { describe, expect, test } from 'vitest';
import { periodAndName } from './period-and-name.ts';

const read = (text: string) => {
  const found = periodAndName({ is: 'text', text }, undefined);
  return found && [found.cell.text, found.name];
};

describe('a heading with a period and a name', () => {
  test.each([
    ['Apr-25 Actual', 'Apr-25', 'Actual'],
    ['Actual Apr-25', 'Apr-25', 'Actual'],
    ['April 2025 (target)', 'April 2025', 'target'],
    ['April 2025\n[Target]', 'April 2025', 'Target'],
    ['Actual: April 2025', 'April 2025', 'Actual'],
    ['Apr-25 - Actual (%)', 'Apr-25', 'Actual (%)'],
    ['Apr-25_RAG', 'Apr-25', 'RAG'],
    ['2025/26 Q1 Target', '2025/26 Q1', 'Target'],
    ['2025 Actual', '2025', 'Actual'],
    ['Apr-25', 'Apr-25', ''],
  ])('%j says %j and %j', (heading, period, name) => {
    expect(read(heading)).toEqual([period, name]);
  });

  test.each(['Actual', 'Target', 'Visits 25', '25 visits', 'Apr Actual', 'May contain nuts', ''])(
    '%j says no period',
    (heading) => expect(read(heading)).toBeUndefined(),
  );
});
