import { describe, expect, test } from 'vitest';
import { placesAgree } from './printed-place.ts';

describe('two locators that can mean the same place', () => {
  test.each([
    ['p3', 'p3'],
    ['p3', 'about p3 (inferred)'],
    ['about p15 to p17 (inferred)', 'p17'],
    ['about p15 to p17 (inferred)', 'p15'],
    ['p16 and p20', 'p20'],
    ['section 6.1', 'paragraph 6.1.3'],
    ['section 6', 'section 6.1'],
    ['sections 1 and 2', 'section 2'],
    ['Appendix A, sections 1 and 2', 'Appendix A, section 2'],
    ['paragraphs 5.1 to 5.18', 'paragraph 5.6'],
    ['action notes, items 1 to 3', 'action notes, item 2'],
    ['Part 3', 'Part 3, Finance'],
    ['part 3', 'Part 3'],
    ['section Leadership', 'Leadership'],
    ['motion, section 5 and Appendix D', 'Appendix D, option 2'],
    ['action tracker, p13', 'p13'],
    ['recommendations 2.1 and 2.2', 'recommendation 2.2'],
  ])('%s and %s', (one, other) => {
    expect(placesAgree(one, other)).toBe(true);
    expect(placesAgree(other, one)).toBe(true);
  });
});

describe('two that cannot', () => {
  test.each([
    ['p3', 'p4'],
    ['p3', 'p33'],
    ['about p15 to p17 (inferred)', 'p18'],
    ['about p15 to p17 (inferred)', 'p14'],
    ['section 6.1', 'paragraph 6.2.1'],
    ['section 1', 'section 10'],
    ['sections 1 and 2', 'section 3'],
    ['Appendix A, section 1', 'section 1'],
    ['Appendix A, section 1', 'Appendix B, April 2016'],
    ['Appendix B, May 2015', 'Appendix B, April 2016'],
    ['paragraphs 5.1 to 5.18', 'paragraph 5.19'],
    ['Part 3, Finance', 'Part 3, Quality'],
    ['p45', 'section 2'],
    ['recommendations 2.1 and 2.2', 'recommendation 2.3'],
  ])('%s and %s', (one, other) => {
    expect(placesAgree(one, other)).toBe(false);
    expect(placesAgree(other, one)).toBe(false);
  });
});
