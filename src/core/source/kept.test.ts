import { expect, test } from 'vitest';
import { keptBy, keptOf } from './kept.ts';

test('what is worked out of a value is worked out once, also where nothing comes of it', () => {
  const asked: string[] = [];
  const noFigureOf = keptOf(({ ward }: { readonly ward: string }) => {
    asked.push(ward);
    return undefined;
  });
  const [one, alike] = [{ ward: 'Nechells' }, { ward: 'Nechells' }];
  expect([noFigureOf(one), noFigureOf(one)]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['Nechells']);
  noFigureOf(alike);
  expect(asked, 'another value is another question').toEqual(['Nechells', 'Nechells']);
});

test('with something more, once for each of these', () => {
  const asked: string[] = [];
  const sayAt = keptBy(({ ward }: { readonly ward: string }, at: string | undefined) => {
    asked.push(at ?? 'latest');
    return `${ward} ${at ?? 'latest'}`;
  });
  const one = { ward: 'Nechells' };
  const said = [sayAt(one, '2020'), sayAt(one, undefined), sayAt(one, '2020')];
  expect([...said, sayAt(one, undefined)]).toEqual([
    ...['Nechells 2020', 'Nechells latest', 'Nechells 2020', 'Nechells latest'],
  ]);
  expect(asked).toEqual(['2020', 'latest']);
});
