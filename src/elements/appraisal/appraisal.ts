import { z } from 'astro/zod';
import type { BlockElement } from '../../core/compile/element.ts';
import { identifier } from '../../core/values/field.ts';
import type { Prose } from '../../core/values/prose.ts';
import { selectEntries } from '../selection.ts';
import { isSound } from '../../core/registers/kinds/appraisal-check.ts';
import { readAppraisal, type Appraisal } from './appraisal-reader.ts';
import { rowsOf } from '../../core/registers/kinds/appraisal-rows.ts';
import { suggest } from '../../core/source/suggest.ts';
import { problems } from '../../core/registers/kinds/appraisal-problems.ts';
import { appraisals } from '../../core/registers/kinds/appraisals.ts';

/** One or all appraisals of a publication. */
export interface AppraisalModel {
  readonly appraisals: readonly Appraisal[];
}

export const schema = z.strictObject({
  /** The id of an appraisal of `data/appraisals.csv`; all of them without it. */
  appraisal: identifier.optional(),
  /** The paper it stands in: the name of its file. */
  edition: identifier.optional(),
});

/** What the page tells of an appraisal, in reading order: what it asked, its options, and option by option the reasons. */
const proseIn = ({ text, options, cells }: Appraisal): readonly Prose[] =>
  [
    text,
    ...options.map((option) => option.text),
    ...options.flatMap((_, at) => cells.map((row) => row[at]!.reason)),
  ].filter((one) => one !== undefined);

/** `::appraisal`: options, criteria and scores, with totals worked out again and how firm the ranking is. */
export const appraisal: BlockElement<typeof schema, AppraisalModel> = {
  name: 'appraisal',
  kind: 'leaf',
  schema,
  register: appraisals,
  proseOf: ({ appraisals: all }) => all.flatMap(proseIn),
  compile({ attributes: { appraisal: id, edition }, placeOf }, lookup) {
    const selected = selectEntries(appraisals, { edition }, lookup, () => placeOf('edition'));
    if (selected.diagnostics.length > 0) return { ...selected, value: undefined };
    const known = selected.value.map((one) => one.id);
    if (id !== undefined && !known.includes(id))
      return {
        value: undefined,
        diagnostics: [
          problems.unknown.at(placeOf('appraisal'), {
            what: 'appraisal',
            id,
            hint: suggest(id, known),
          }),
        ],
      };
    const rows = selected.value
      .filter((one) => id === undefined || one.id === id)
      .map((one) => rowsOf(one, lookup));
    // What is wrong with one is told by its register, once.
    const value = rows.every(isSound)
      ? { appraisals: rows.map((one) => readAppraisal(one, lookup)) }
      : undefined;
    return { value, diagnostics: [] };
  },
};
