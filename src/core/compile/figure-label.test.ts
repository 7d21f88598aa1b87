import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../tests/small-council.ts';
import { english } from '../language/english.ts';
import { isNumbered } from '../indicators/observation.ts';
import { faultOfLabel } from './figure-label.ts';

const judge = (value: string, unit: string, label: string, more = '', isSize = false) => {
  const indicator = indicatorOf(
    `period,value\n2016-04,${value}`,
    `unit: "${unit}"\n${more || 'goodWhen: neither'}`,
  );
  const [observation] = indicator.observations.filter(isNumbered);
  return (
    faultOfLabel(label, observation!, indicator, { isSize, schemes: {}, language: english }) ??
    'right'
  );
};

describe('noughts that are typed are digits', () => {
  test.each([
    ['89.5', '%', '90%', 'right'],
    ['90.5', '%', '90%', 'right'],
    ['89.4', '%', '90%', 'another'],
    ['90.6', '%', '90%', 'another'],
    ['89.6', '%', '90 per cent', 'right'],
    ['89.6', '%', '89.6 percent', 'right'],
    ['89.6', '%', '89.60%', 'another'],
    ['94', '%', '94.0%', 'another'],
    ['9.4', '%', '9%', 'coarse'],
    ['9', '%', '9 per cent', 'right'],
    ['0.44', '%', '0.4%', 'coarse'],
    ['0.444', '%', '0.44%', 'right'],
    ['4930', 'visits', '5,000', 'another'],
    ['4999.6', 'visits', '5,000', 'right'],
    ['4930', 'visits', '4,930 visits', 'right'],
    ['4930', 'visits', '4,930 children', 'another'],
    ['4930', 'visits', '4930 of them', 'another'],
    ['4930', 'visits', '49,30', 'another'],
  ])('%s %s as `%s`: %s', (value, unit, label, verdict) => {
    expect(judge(value, unit, label)).toBe(verdict);
  });
});

describe('money is said as officers say it', () => {
  test.each([
    ['952199.53', '£', '£952,200', 'right'],
    ['952199.53', '£', '£952,199', 'another'],
    ['952199.53', '£', '£0.95 million', 'right'],
    ['952199.53', '£', '£0.95m', 'right'],
    ['952199.53', '£', '£952k', 'right'],
    ['952199.53', '£', '£952 thousand', 'right'],
    ['952199.53', '£', '£0.96 million', 'another'],
    ['952199.53', '£', '£1m', 'coarse'],
    ['952199.53', '£', '£1.0m', 'right'],
    ['952199.53', '£', 'nearly £1m', 'right'],
    ['952199.53', '£', 'over £1m', 'untrue'],
    ['0.952', '£m', '£952,000', 'right'],
    ['0.952', '£m', '0.95', 'right'],
    ['0.952', '£m', '£0.95', 'another'],
    ['21.5', '£m', '£21.5 million', 'right'],
    ['21.54', '£m', '£21.5m', 'right'],
    ['1204300', 'people', '1.2 million people', 'right'],
    ['1204300', 'people', '£1.2 million', 'another'],
  ])('%s in %s as `%s`: %s', (value, unit, label, verdict) => {
    expect(judge(value, unit, label)).toBe(verdict);
  });
});

describe('a word before the number must be true', () => {
  test.each([
    ['4930', 'about 5,000', 'right'],
    ['4499', 'about 5,000', 'untrue'],
    ['4500', 'about 5,000', 'right'],
    ['5000', 'about 5,000', 'right'],
    ['56', 'about 60', 'right'],
    ['54', 'about 60', 'untrue'],
    ['4930', 'nearly 5,000', 'right'],
    ['4930', 'Nearly 5,000', 'right'],
    ['5000', 'nearly 5,000', 'untrue'],
    ['5001', 'almost 5,000', 'untrue'],
    ['4930', 'over 4,900', 'right'],
    ['4900', 'over 4,900', 'untrue'],
    ['4999', 'more than 4,900', 'right'],
    ['5000', 'more than 4,900', 'untrue'],
    ['4930', 'up to 5,000', 'right'],
    ['5000', 'up to 5,000', 'right'],
    ['5001', 'up to 5,000', 'untrue'],
    ['4900', 'at least 4,900', 'right'],
    ['4899', 'at least 4,900', 'untrue'],
    ['4930', 'some 4,930', 'right'],
    ['4930', 'fewer than 5,000', 'right'],
    ['4010', 'fewer than 5,000', 'right'],
    ['4000', 'fewer than 5,000', 'untrue'],
    ['5000', 'fewer than 5,000', 'untrue'],
    ['4930', 'under 5,000', 'right'],
    ['5010', 'close to 5,000', 'right'],
    ['4930', 'in excess of 4,900', 'right'],
  ])('%s as `%s`: %s', (value, label, verdict) => {
    expect(judge(value, 'visits', label)).toBe(verdict);
  });
});

describe('no label hides on which side of a target its figure lies', () => {
  const target = (goodWhen: string, lines: string) =>
    `goodWhen: ${goodWhen}\nbasis: month\ntargets:\n  - for: 2016-04\n    ${lines}`;
  test.each([
    ['89.6', 'higher', 'value: 90', '90%', 'across'],
    ['90.2', 'higher', 'value: 90', '90%', 'right'],
    ['90.2', 'lower', 'value: 90', '90%', 'across'],
    ['89.6', 'lower', 'value: 90', '90%', 'right'],
    ['89.6', 'neither', 'value: 90', '90%', 'across'],
    ['89.6', 'higher', 'value: 90', 'nearly 90%', 'right'],
    ['89.6', 'higher', 'value: 90', 'about 90%', 'across'],
    ['90.2', 'lower', 'value: 90', 'just over 90%', 'right'],
    ['89.6', 'higher', 'value: 89.8', 'nearly 90%', 'across'],
    ['84.7', 'higher', 'value: 90\n    tolerance: {points: 5}', '85%', 'across'],
    ['85.3', 'higher', 'value: 90\n    tolerance: {points: 5}', '85%', 'right'],
    ['90.4', 'higher', 'value: 90\n    tolerance: {points: 5}', '90%', 'right'],
    ['90.4', 'lower', 'value: 90\n    tolerance: {points: 5}', '90%', 'across'],
    ['89.6', 'lower', 'value: 90\n    tolerance: {points: 5}', '90%', 'right'],
    ['95.4', 'higher', 'value: 90\n    tolerance: {band: [85, 95]}', '95%', 'right'],
    ['95.4', 'neither', 'value: 90\n    tolerance: {band: [85, 95]}', '95%', 'across'],
    ['89.6', 'higher', 'value: 90', 'under 90%', 'right'],
    ['89.6', 'higher', 'value: 90', 'close to 90%', 'across'],
    ['70.4', 'range', 'value: 60\n    tolerance: {band: [50, 70]}', '70%', 'across'],
    ['69.6', 'range', 'value: 60\n    tolerance: {band: [50, 70]}', '70%', 'right'],
  ])('%s, good when %s, target %s, as `%s`: %s', (value, goodWhen, lines, label, verdict) => {
    expect(judge(value, '%', label, target(goodWhen, lines))).toBe(verdict);
  });
});

describe('an overspend is below nought in a balance, and above it in what was spent beyond the plan', () => {
  test.each([
    ['-2000', 'higher', 'an overspend of £2,000', 'right'],
    ['-2000', 'higher', 'an underspend of £2,000', 'another'],
    ['2000', 'higher', 'an underspend of £2,000', 'right'],
    ['2000', 'higher', 'an overspend of £2,000', 'another'],
    ['2000', 'lower', 'an overspend of £2,000', 'right'],
    ['-2000', 'lower', 'an overspend of £2,000', 'another'],
    ['-2000', 'lower', 'an underspend of £2,000', 'right'],
    ['2000', 'lower', 'an underspend of £2,000', 'another'],
  ])('%s, good when %s, as `%s`: %s', (value, goodWhen, label, verdict) => {
    expect(judge(value, '£', label, `goodWhen: ${goodWhen}`)).toBe(verdict);
  });
});

describe('pence have two places or none', () => {
  test.each([
    ['12.5', '£12.50', 'right'],
    ['12.5', '£12.5', 'another'],
    ['952199.53', '£952,199.5', 'another'],
    ['952199.53', '£952,199.53', 'right'],
    ['12500000', '£12.5m', 'right'],
    ['12500', '£12.5k', 'right'],
    ['-12.5', 'a deficit of £12.5', 'another'],
    ['-12.5', 'a deficit of £12.50', 'right'],
  ])('%s as `%s`: %s', (value, label, verdict) => {
    expect(judge(value, '£', label)).toBe(verdict);
  });
});

describe('below nought', () => {
  test.each([
    ['-59055.05', '£', '−£59,055.05', false, 'right'],
    ['-59055.05', '£', '£59,055.05', false, 'another'],
    ['-59055.05', '£', '£59,055.05', true, 'right'],
    ['-59055.05', '£', '£59,000', true, 'another'],
    ['-59055.05', '£', 'a deficit of £59,055.05', false, 'right'],
    ['-59055.05', '£', 'a deficit of nearly £60,000', false, 'right'],
    ['-59055.05', '£', 'a deficit of over £59,000', false, 'right'],
    ['-59055.05', '£', 'a deficit of over £60,000', false, 'untrue'],
    ['59055.05', '£', 'a deficit of £59,055.05', false, 'another'],
    ['59055.05', '£', '£59,055.05', true, 'another'],
    ['0.4', '%', '0%', false, 'another'],
    ['59055.05', '£', 'a surplus of £59,055.05', false, 'right'],
    ['-59055.05', '£', 'a surplus of £59,055.05', false, 'another'],
    ['59055.05', '£', 'a surplus of nearly £60,000', false, 'right'],
    ['-59055.05', '£', 'an overspend of £59,055', false, 'right'],
    ['59055.05', '£', 'an overspend of £59,055', false, 'right'],
  ])('%s %s as `%s` (size: %s): %s', (value, unit, label, isSize, verdict) => {
    expect(judge(value, unit, label, '', isSize)).toBe(verdict);
  });
});
