import { z } from 'astro/zod';
import { yearsKnown } from '../../core/civic/bank-holiday.ts';
import { deadlinesAfter, type Deadline } from '../../core/civic/deadline.ts';
import type { Process } from '../../core/civic/process.ts';
import type { Day } from '../../core/values/calendar.ts';
import { problem } from '../../core/source/diagnostic.ts';
import type { BlockElement } from '../../core/compile/element.ts';
import { day } from '../../core/values/field.ts';

const schema = z.strictObject({
  /** The day on which a decision was published. */
  published: day,
});

/** Until when a decision may be called in, and how many councillors it takes. */
export interface CallInModel {
  readonly published: Day;
  readonly deadlines: readonly Deadline[];
  readonly councillors: NonNullable<Process['callIn']>['councillors'];
}

export const problems = {
  noRule: problem('call-in/no-rule'),
  noCalendar: problem('call-in/no-calendar'),
};

/** `::call-in`: what follows from the day on which a decision was published, with the working. */
export const callIn: BlockElement<typeof schema, CallInModel> = {
  name: 'call-in',
  kind: 'leaf',
  schema,
  compile({ attributes: { published }, place, placeOf }, { rules, hasSettings }) {
    if (!rules.callIn && !hasSettings) return { value: undefined, diagnostics: [] };
    if (!rules.callIn) return { value: undefined, diagnostics: [problems.noRule.at(place)] };
    const deadlines = deadlinesAfter(published, rules);
    if (deadlines.some(({ dayCount }) => !dayCount))
      return {
        value: undefined,
        diagnostics: [
          problems.noCalendar.at(placeOf('published'), {
            published,
            ...yearsKnown(rules.holidays?.days),
          }),
        ],
      };
    const { councillors } = rules.callIn;
    return { value: { published, deadlines, councillors }, diagnostics: [] };
  },
};
