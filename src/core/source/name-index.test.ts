import { expect, test } from 'vitest';
import { nameIndex } from './name-index.ts';

const papers = [
  { id: 'may', shows: ['visits', 'loans', 'visits'] },
  { id: 'june', shows: [] },
  { id: 'july', shows: ['loans'] },
];
const index = nameIndex(papers, ({ shows }) => shows);

test.each([
  { name: 'loans', of: ['may', 'july'], says: 'in their order' },
  { name: 'visits', of: ['may'], says: 'once, though it is named twice' },
  { name: 'staff', of: undefined, says: 'not at all where none has it' },
])('things stand under $name $says', ({ name, of }) => {
  expect(index.get(name)?.map(({ id }) => id)).toEqual(of);
});
