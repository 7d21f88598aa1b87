import { expect, test } from 'vitest';
import { patternOf } from './name-pattern.ts';

test.each([
  ['kpis-2026-09.xlsx', 'kpis-*.xlsx'],
  ['kpis-09.xlsx', 'kpis-*.xlsx'],
  ['kpis_202609.xlsx', 'kpis_*.xlsx'],
  ['kpis 30.09.2026.xlsx', 'kpis *.xlsx'],
  ['kpis 300926.xlsx', 'kpis *.xlsx'],
  ['Scorecard 5 Sep 26.xlsx', 'Scorecard *.xlsx'],
  ['Sep26 scorecard.xlsx', '* scorecard.xlsx'],
  ['2025-26 Q1 report.xlsx', '* Q* report.xlsx'],
  ['Finance P06 2026-27.xlsx', 'Finance P*.xlsx'],
  ['Month 3 finance.xlsx', 'Month * finance.xlsx'],
  ['w1.xlsx', 'w1.xlsx'],
  ['Ward 14 visits.xlsx', 'Ward 14 visits.xlsx'],
  ['Top 50 measures 2026.xlsx', 'Top 50 measures *.xlsx'],
  ['Table 2 2026.xlsx', 'Table 2 *.xlsx'],
  ['NI 195 kpis v3.xlsx', 'NI 195 kpis v3.xlsx'],
  ['Services for over 65s May 2026.xlsx', 'Services for over 65s *.xlsx'],
])('%s is one of %s', (name, pattern) => expect(patternOf(name)).toBe(pattern));
