import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { told } from '../../../tests/told.ts';
import { eventDate, list, identifier, statement, text } from '../values/field.ts';
import { readRegister } from './register-reader.ts';
import type { Register } from './register.ts';

const columns = z.strictObject({
  date: eventDate,
  says: statement,
  bodies: list(identifier).optional(),
  owner: text.optional(),
});

const notices: Register<typeof columns> = {
  name: 'notices',
  columns,
  title: ({ says }) => (says.is === 'text' ? says.text : ''),
  date: ({ date }) => date,
  bodies: ({ bodies = [] }) => bodies,
};

const read = (...files: readonly string[]) =>
  readRegister(
    notices,
    files.map((content, index) => ({ path: `data/notices/${index + 1}.csv`, text: content })),
    'archive',
  );

const head = 'id,edition,locator,date,says';

describe('a register is read row by row', () => {
  test('an entry knows its address, its place, and what it is called', () => {
    const { value, diagnostics } = read(
      `${head},bodies,themes,note\nroof,2019-report,p4,October 2019,"The roof, it leaks.",council library,a b,\n`,
    );
    expect(diagnostics).toEqual([]);
    const [entry] = value.entries;
    expect(entry).toMatchObject({
      id: 'roof',
      register: 'notices',
      edition: '2019-report',
      locator: 'p4',
      themes: ['a', 'b'],
      title: 'The roof, it leaks.',
      bodies: ['council', 'library'],
      address: '/notices/#roof',
    });
    expect(entry?.note).toBeUndefined();
    expect(entry?.date?.first).toBe('2019-10-01');
    expect(entry?.placeOf('date')).toMatchObject({
      path: 'data/notices/1.csv',
      line: 2,
      column: 21,
    });
  });

  test('several tables make one register, in the order of their names', () => {
    const { value } = read(`${head}\na,e,p1,1999,One.\n`, `${head}\nb,e,p1,1998,Two.\n`);
    expect(value.entries.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(value.isPart).toBe(false);
  });

  test('what cannot be read is a value of its own, and says why', () => {
    const { value } = read(`${head},note\na,e,p1,1999,unavailable,The page is torn.\n`);
    expect(value.entries[0]?.values).toMatchObject({ says: { is: 'unavailable' } });
  });
});

describe('what is wrong is told at its cell', () => {
  test.each([
    { finds: 'nothing in a good table', in: [`${head}\na,e,p1,1999,One.`], at: [] },
    { finds: 'nothing in a table without rows', in: [head], at: [] },
    {
      finds: 'a column that is none',
      in: [`${head},says2\na,e,p1,1999,One.,x`],
      at: ['1:30 register/unknown-column'],
    },
    {
      finds: 'a column that is missing',
      in: ['id,edition,locator,date\na,e,p1,1999'],
      at: ['1:1 register/missing-column'],
    },
    {
      finds: 'what is wrong in the rows below a column that is none',
      in: [`${head},says2\na,E!,p1,1999-2,One.,x\nb,e,p1,1999,unavailable,torn`],
      at: ['1:30 register/unknown-column', '2:3 register/value', '2:9 register/value'],
    },
    {
      finds: 'what is wrong in the rows below a column that is misspelt',
      in: ['id,edition,locator,date,sayz\na,e,p1,1999-2,One.\nb,e,p1,1999,'],
      at: ['1:25 register/unknown-column', '2:8 register/value', '3:13 register/blank'],
    },
    {
      finds: 'what is wrong in the rows of a table without a column',
      in: ['id,edition,locator,date\na,e,p1,1999-2'],
      at: ['1:1 register/missing-column', '2:8 register/value'],
    },
    { finds: 'a blank cell', in: [`${head}\na,e,,1999,One.`], at: ['2:5 register/blank'] },
    {
      finds: 'every fault of a row',
      in: [`${head}\na,E!,p1,1999-2,One.`],
      at: ['2:3 register/value', '2:9 register/value'],
    },
    {
      finds: 'one name of several',
      in: [`${head},bodies\na,e,p1,1999,One.,good Bad!`],
      at: ['2:18 register/value'],
    },
    {
      finds: 'an id in two tables',
      in: [`${head}\na,e,p1,1999,One.`, `${head}\na,e,p1,1999,Two.`],
      at: ['2:1 register/twice'],
    },
    {
      finds: 'an absence without a reason',
      in: [`${head}\na,e,p1,1999,unavailable`],
      at: ['2:13 register/unexplained'],
    },
    { finds: 'a row too short', in: [`${head}\na,e,p1,1999`], at: ['2:1 csv/ragged-row'] },
  ])('finds $finds', ({ in: files, at }) => {
    expect(told(read(...files).diagnostics)).toEqual(at);
  });

  test('a table that cannot be read leaves its register in part unknown', () => {
    expect(read('').value.isPart).toBe(true);
  });
});
