import type { Diagnostic } from '../diagnostic.ts';
import { checkReference } from '../reference.ts';
import type { PlacedSettings } from '../settings.ts';

/** Reports the papers that the rules of a council name and that are not there. */
export function checkProcess(
  { settings: { process = {} }, placeOf }: PlacedSettings,
  papers: ReadonlySet<string>,
): readonly Diagnostic[] {
  const check = (rule: { edition?: string | undefined } | undefined, ...keys: readonly string[]) =>
    checkReference('paper', rule?.edition, papers, placeOf('process', ...keys, 'edition'));
  const { callIn } = process;
  return [
    ...(['agenda', 'papers', 'keyDecision', 'publication', 'takePart'] as const).flatMap((key) =>
      check(process[key], key),
    ),
    ...(['request', 'councillors', 'hearing'] as const).flatMap((key) =>
      check(callIn?.[key], 'callIn', key),
    ),
  ];
}
