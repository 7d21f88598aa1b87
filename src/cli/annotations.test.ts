import { describe, expect, test } from 'vitest';
import type { SaidDiagnostic } from '../core/source/say-diagnostic.ts';
import { movedDown, spanFrom } from '../core/source/source.ts';
import { toCodeQuality, toGitHub, toSummary } from './annotations.ts';

const fault: SaidDiagnostic = {
  code: 'observation/value',
  span: spanFrom({ path: 'data/a,b.csv', line: 5, column: 9 }, 3),
  message: '`94%` is not a plain number.',
  hint: 'Type `94`.',
};

describe('on GitHub', () => {
  test('each fault is a workflow command with its place', () => {
    expect(toGitHub([fault], 'other/')).toBe(
      '::error file=other/data/a%2Cb.csv,line=5,endLine=5,col=9,endColumn=11,title=observation/value::`94%25` is not a plain number. Type `94`.',
    );
  });

  test('S-24: what an officer typed starts no command of its own', () => {
    const message = 'a\n::set-output name=x::y\r::stop-commands::z';
    const told = toGitHub([{ ...fault, message }], '');
    expect(told.split(/\r|\n/)).toHaveLength(1);
  });

  test('the summary is one row of a table for each fault', () => {
    const told = toSummary([{ ...fault, message: 'a | b <script>' }], '');
    expect(told).toContain('| data/a,b.csv:5:9 | a \\| b &lt;script> | Type `94`. |');
  });
});

describe('on GitLab', () => {
  const read = (faults: readonly SaidDiagnostic[]) =>
    JSON.parse(toCodeQuality(faults, 'other/')) as Record<string, unknown>[];

  test('each fault is a finding of its Code Quality report', () => {
    expect(read([fault])).toEqual([
      {
        description: '`94%` is not a plain number. Type `94`.',
        check_name: 'observation/value',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'blocker',
        location: { path: 'other/data/a,b.csv', lines: { begin: 5 } },
      },
    ]);
  });

  test('no two findings have one fingerprint', () => {
    const told = read([fault, { ...fault, span: movedDown(fault.span, 1) }]);
    expect(new Set(told.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});
