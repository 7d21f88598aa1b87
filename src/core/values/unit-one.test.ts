import { expect, test } from 'vitest';
import { english } from '../language/english.ts';
import { lacksOne } from './unit-one.ts';

test.each([
  { unit: 'visits', lacks: true },
  { unit: 'social workers', lacks: true },
  { unit: 'children per 10,000', lacks: true },
  { unit: 'perches', lacks: true },
  { unit: { unit: 'visits', unitOne: 'visit' }, lacks: false },
  { unit: '', lacks: false },
  { unit: '%', lacks: false },
  { unit: '% of pay', lacks: false },
  { unit: '£m', lacks: false },
  { unit: 'per 10,000 children', lacks: false },
  { unit: 'km', lacks: false },
  { unit: 'staff', lacks: false },
  { unit: 'FTE posts', lacks: false },
  { unit: 'µg/m³', lacks: false },
  { unit: 'mg/l', lacks: false },
  { unit: 'km²', lacks: false },
  { unit: '°C', lacks: false },
  { unit: 'visits/day', lacks: true },
])('the singular of $unit is missing: $lacks', ({ unit, lacks }) => {
  expect(lacksOne(unit, english)).toBe(lacks);
});
