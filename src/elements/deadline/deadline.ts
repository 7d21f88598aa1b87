import { z } from 'astro/zod';
import {
  deadlineNames,
  deadlinesAfter,
  deadlinesBefore,
  noticeDeadline,
  publicationDeadline,
  type Deadline,
  type DeadlineName,
} from '../../core/civic/deadline.ts';
import { yearsKnown } from '../../core/civic/bank-holiday.ts';
import type { Process } from '../../core/civic/process.ts';
import type { Day } from '../../core/values/calendar.ts';
import { problem } from '../../core/source/diagnostic.ts';
import type { BlockElement } from '../../core/compile/element.ts';
import { day, oneOf } from '../../core/values/field.ts';

const schema = z.strictObject({
  /** The rule of `process` in `publication.yml`. */
  rule: oneOf(deadlineNames),
  /** The day it is counted from: that of the meeting, of the decision, or of its publication. */
  from: day,
});

export const problems = {
  noRule: problem('deadline/no-rule'),
  noCalendar: problem('deadline/no-calendar'),
};

/** The deadline that a rule sets, counted from a day; `undefined` where the council has no such rule. */
export function deadlineFor(rule: DeadlineName, from: Day, rules: Process): Deadline | undefined {
  switch (rule) {
    case 'papers':
    case 'agenda':
      return deadlinesBefore(from, rules).find(({ name }) => name === rule);
    case 'key-decision':
      return noticeDeadline(from, rules);
    case 'publication':
      return publicationDeadline(from, rules);
    case 'call-in':
    case 'hearing':
      return deadlinesAfter(from, rules).find(({ name }) => name === rule);
  }
}

/** `::deadline`: a day that a rule of the council sets, with its working. */
export const deadline: BlockElement<typeof schema, Deadline> = {
  name: 'deadline',
  kind: 'leaf',
  schema,
  compile({ attributes: { rule, from }, placeOf }, { rules, hasSettings }) {
    const value = deadlineFor(rule, from, rules);
    if (!value && !hasSettings) return { value, diagnostics: [] };
    if (!value) return { value, diagnostics: [problems.noRule.at(placeOf('rule'), { rule })] };
    if (!value.dayCount)
      return {
        value: undefined,
        diagnostics: [
          problems.noCalendar.at(placeOf('from'), { from, ...yearsKnown(rules.holidays?.days) }),
        ],
      };
    return { value, diagnostics: [] };
  },
};
