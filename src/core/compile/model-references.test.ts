import type { RootContent } from 'hast';
import { expect, test } from 'vitest';
import { withNodesIn } from './model-references.ts';

const text = (value: string): RootContent => ({ type: 'text', value });
const [old, other] = [text('CASS met.'), text('Nothing.')];
const changed = new Map([[old, [text('CASS'), text(' (Advice) met.')]]]);

test('prose takes its new nodes wherever a model holds it', () => {
  const model = {
    years: [{ year: '2016', text: [old], entry: { text: [other] } }],
    by: new Map([['a', [other, old]]]),
    none: undefined,
  };
  const made = withNodesIn(model, changed);
  const words = (prose: readonly RootContent[]) =>
    prose.map((node) => (node.type === 'text' ? node.value : ''));
  expect(words(made.years[0]!.text)).toEqual(['CASS', ' (Advice) met.']);
  expect(words(made.by.get('a')!)).toEqual(['Nothing.', 'CASS', ' (Advice) met.']);
  expect(words(model.years[0]!.text)).toEqual(['CASS met.']);
});

test('what does not change, and what belongs to the publication, stays the same object', () => {
  const entry = { register: 'events', placeOf: () => undefined, edition: 'a', text: [old] };
  const still = { text: [other] };
  const made = withNodesIn({ entry, still, text: [old] }, changed);
  expect(made.entry).toBe(entry);
  expect(made.still).toBe(still);
  expect(withNodesIn(still, changed)).toBe(still);
});
