import { checkHolidays } from '../civic/holiday-check.ts';
import type { Names } from '../source/names.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { checkReference } from '../source/reference.ts';
import type { PlacedSettings } from './settings.ts';

type Rule = {
  readonly edition?: string | undefined;
  readonly bodies?: readonly string[] | undefined;
};

/** Reports the papers and bodies that the rules of a council name and that are not there. */
export function checkProcess(
  { settings: { process: rules = {} }, placeOf }: PlacedSettings,
  names: Names,
): readonly Diagnostic[] {
  const check = (rule: Rule | undefined, ...keys: readonly string[]) => [
    ...checkReference('paper', rule?.edition, names.reports, () =>
      placeOf('process', ...keys, 'edition'),
    ),
    ...(rule?.bodies ?? []).flatMap((body, at) =>
      checkReference('body', body, names.bodies, () => placeOf('process', ...keys, 'bodies', at)),
    ),
  ];
  const { callIn, holidays } = rules;
  return [
    ...(holidays
      ? checkHolidays(holidays, (at) => placeOf('process', 'holidays', 'days', at, 'day'))
      : []),
    ...(
      [
        'holidays',
        'agenda',
        'papers',
        'keyDecision',
        'publication',
        'takePart',
        'papersAt',
      ] as const
    ).flatMap((key) => check(rules[key], key)),
    ...(['request', 'councillors', 'hearing'] as const).flatMap((key) =>
      check(callIn?.[key], 'callIn', key),
    ),
  ];
}
