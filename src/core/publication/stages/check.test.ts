import { expect, test } from 'vitest';
import { smallCouncil } from '../../../../tests/small-council.ts';
import { stagesOf } from '../../../../tests/stages-of.ts';
import { elementsOf, proseIn } from '../../documents/tree.ts';
import { documentsOf, type Sources } from './sources.ts';

const references = (sources: Sources) =>
  documentsOf(sources).flatMap(({ id, blocks }) =>
    elementsOf(blocks.flatMap(proseIn)).flatMap(({ data }) =>
      data?.reference ? [[id, data.reference]] : [],
    ),
  );

test('every kind of document has its links resolved, in elements too', () => {
  const link = '[the paper](../reports/2016-06-14-library-report.md)';
  const { read, checked } = stagesOf({
    'content/bodies/cabinet.md': `${smallCouncil['content/bodies/cabinet.md']}\n${link}\n`,
    'content/indicators/library-visits.md': `${smallCouncil['content/indicators/library-visits.md']}\n${link}\n`,
    'content/pages/about.md': `---\ntitle: About\nsummary: Us.\n---\n\n:::timeline\n\n- **2016** See ${link}.\n\n:::\n`,
  });
  const to = { kind: 'report', id: '2016-06-14-library-report', anchor: undefined };
  expect(checked.diagnostics).toEqual([]);
  expect(references(checked.value)).toEqual([
    ['cabinet', to],
    [
      '2016-06-14-library-report',
      { kind: 'figure', indicator: 'library-visits', row: 'figure-2016-04' },
    ],
    ['library-visits', to],
    ['about', to],
  ]);
  expect(references(read.value)).toEqual([]);
});
