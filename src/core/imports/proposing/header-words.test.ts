import { expect, test } from 'vitest';
import { columnOf, hasRole, type ColumnRole } from './header-words.ts';

test.each<{ role: ColumnRole; are: readonly string[]; are_not: readonly string[] }>([
  {
    role: 'measure',
    are: ['Measure', 'Indicators', 'KPI', 'PI', 'KPI name', 'Performance indicator', 'Metric'],
    are_not: ['Measure type', 'Owner', 'Ref', 'Measured in'],
  },
  {
    role: 'value',
    are: [
      ...['Value', 'Actual', 'Actual:', 'Latest', 'Outturn', 'Out-turn', 'Performance', 'Result'],
      ...['Latest value', 'This month', 'Current performance', 'Actual (%)', 'Reported figure'],
    ],
    are_not: [
      'Previous',
      'Last month',
      'Target',
      'Actual days lost',
      'Variance',
      'Performance lead',
    ],
  },
  {
    role: 'target',
    are: [
      'Target',
      'Targets',
      'Tgt',
      'Goal',
      'Threshold',
      '2025/26 target',
      'Target 2025/26',
      'Aim',
    ],
    are_not: ['Target date', 'Target met', 'Target owner', 'Last target', 'Actual', 'Target RAG'],
  },
  {
    role: 'rating',
    are: ['RAG', 'BRAG', 'RAG status', 'Status', 'Rating', 'Colour', 'Current RAG'],
    are_not: ['Drag', 'Reporting status note', 'Trend'],
  },
  {
    role: 'unit',
    are: ['Unit', 'Units', 'Unit of measure', 'UoM', 'Measure type'],
    are_not: ['Business unit', 'Unit cost', 'Measure'],
  },
  {
    role: 'goodWhen',
    are: ['Good is', 'Polarity', 'Direction of good', 'What is better'],
    are_not: ['Goods sold', 'Trend'],
  },
])('what goes by $role', ({ role, are, are_not: others }) => {
  expect(are.filter((one) => !hasRole(one, role))).toEqual([]);
  expect(others.filter((one) => hasRole(one, role))).toEqual([]);
});

test('the first column of a role is found, and none is told', () => {
  expect(columnOf(['KPI', 'Tgt', 'Latest', 'Goal'], 'target')).toBe(1);
  expect(columnOf(['KPI', 'Latest'], 'target')).toBe(-1);
});
