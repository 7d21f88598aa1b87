import { expect, test } from 'vitest';
import { elements, registry } from './registry.ts';
import { viewOf } from './view-of.ts';

const draw = () => 'drawn';

test('an element is drawn by its view', () => {
  expect(viewOf({ chart: draw }, 'chart')).toBe(draw);
});

test.each([
  { says: 'is not in the list', views: {}, name: 'chart' },
  {
    says: 'is in the list, and nothing came of its file',
    views: { chart: undefined as unknown as typeof draw },
    name: 'chart',
  },
  { says: 'has the name of what every list has', views: {}, name: 'constructor' },
])('an element whose view $says stops the build', ({ views, name }) => {
  expect(() => viewOf(views, name)).toThrow(`The element \`${name}\` has no view.`);
});

test('elements stand in the registry by their own names', () => {
  expect(Object.keys(registry)).toEqual(elements.map(({ name }) => name));
});
