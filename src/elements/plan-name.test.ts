import { expect, test } from 'vitest';
import { planName } from './plan-name.ts';

test.each([
  { id: 'education-plan-2015-16', name: 'Education plan 2015/16' },
  {
    id: 'safeguarding-improvement-plan-2019-21',
    name: 'Safeguarding improvement plan 2019 to 2021',
  },
  { id: 'roof-plan-1999-00', name: 'Roof plan 1999/00' },
  { id: 'key-actions', name: 'Key actions' },
  { id: 'plan-2016', name: 'Plan 2016' },
])('$id is called $name', ({ id, name }) => {
  expect(planName(id)).toBe(name);
});
