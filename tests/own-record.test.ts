import { describe, expect, test } from 'vitest';
import { meetingsOfEntries, requestsAt } from '../src/core/civic/meeting-of-entry.ts';
import { registerDataset } from '../src/core/open-data/register-dataset.ts';
import { registers } from '../src/core/registers/kinds/register-list.ts';
import { decisionsIn, type DecisionsModel } from '../src/elements/decisions/decisions.ts';
import { actionsIn, type ActionsModel } from '../src/elements/actions/actions.ts';
import { decisions } from '../src/elements/decisions/decisions.ts';
import { compileWith, smallCouncil, type Files } from './small-council.ts';
import { toldWithPath } from './told.ts';

const settings = smallCouncil['content/publication.yml'];
const owner = { 'content/publication.yml': settings.replace('official: no', 'official: yes') };

const meeting = (day: string, more = 'status: held') =>
  `---\nbody: cabinet\ndate: ${day}\nkind: executive\n${more}\nupdated: ${day}\n---\n`;

/** What a body keeps of its own meetings, and no row of it stands in a paper. */
const record: Files = {
  'content/meetings/2019-10-02-cabinet.md': meeting('2019-10-02'),
  'content/meetings/2019-11-06-cabinet.md': meeting('2019-11-06'),
  'data/decisions.csv':
    'id,kind,date,by,text,outcome\nlate,decision,2019-10-02,cabinet,Open late.,It opens late.\nlong,recommendation,2019-10-05,cabinet,Open longer.,\n',
  'data/actions.csv':
    'id,raised,item,action,due,follows\nlamp,2019-10-02,Opening hours,Buy a lamp.,2019-12-01,decisions/late\n',
  'data/updates.csv':
    'id,of,date,kind,text\nbought,actions/lamp,2019-11-20,done,It was bought.\nlate-done,decisions/late,2019-11-06,done,It was done.\n',
  'data/events.csv': 'id,date,event,bodies\nopened,October 2019,A second door opens.,cabinet\n',
  'data/findings.csv':
    'id,by,date,kind,subject,text\nclean,cabinet,2019-10-02,strength,Rooms,The rooms are clean.\n',
  'data/facts.csv':
    'id,fact,value,unit,as-at,by,text\nrooms,Rooms,12,rooms,October 2019,cabinet,There are 12 rooms.\n',
  'data/plan-titles.csv': 'id,title,by\nplan,The plan,cabinet\n',
  'data/plans.csv': 'id,plan,part,text\nmore,plan,priority,More readers.\n',
  'data/risks.csv': 'id,register,risk\nrain,plan,The roof lets in rain.\n',
  'data/progress.csv':
    'id,plan,number,action,progress,as-at\nfirst,plan,1,Paint the door.,It is painted.,October 2019\n',
  'data/forward-plan.csv': 'id,title,decision-maker,proposed\nroof,A new roof,cabinet,2020-03-04\n',
  'data/work-programme.csv':
    'id,body,date,item,status,kind\nbooks,cabinet,2020-03-04,New books,planned,formal\n',
  'data/office-holders.csv':
    'id,role,name,body,as-at,answers-for\nlibrarian,Librarian,A. Reader,cabinet,October 2019,Libraries\n',
};

const tables = Object.keys(record).filter((path) => path.startsWith('data/'));
const compiled = compileWith({ ...owner, ...record });
const publication = compiled.value!;

test('an owner’s record needs no paper, whatever is kept in it', () => {
  expect(toldWithPath(compiled.diagnostics)).toEqual([]);
});

test('that of an archive stands in papers, in each of these tables', () => {
  const told = toldWithPath(compileWith(record).diagnostics);
  for (const path of tables)
    expect(
      told.filter((one) => one.startsWith(`${path}:1:1 register/missing-column`)),
    ).toHaveLength(2);
});

test.each([
  { says: 'both filled', cells: '2016-06-14-library-report,p4', told: [] },
  { says: 'both blank', cells: ',', told: [] },
  {
    says: 'a paper without a place',
    cells: '2016-06-14-library-report,',
    told: ['data/events.csv:2:52 register/half-place'],
  },
  {
    says: 'a place without a paper',
    cells: ',p4',
    told: ['data/events.csv:2:26 register/half-place'],
  },
])('an owner’s row is read with $says', ({ cells, told }) => {
  const text = `id,date,event,edition,locator\na,October 2019,It opens.,${cells}\n`;
  const { diagnostics } = compileWith({ ...owner, 'data/events.csv': text });
  expect(toldWithPath(diagnostics)).toEqual(told);
});

test('sections of papers stand in papers, whoever publishes', () => {
  const text = 'id,section,holds,reason\na,One,Words,Not of interest\n';
  const { diagnostics } = compileWith({ ...owner, 'data/coverage.csv': text });
  expect(toldWithPath(diagnostics)).toEqual([
    'data/coverage.csv:1:1 register/missing-column',
    'data/coverage.csv:1:1 register/missing-column',
  ]);
});

describe('an entry of the own record comes from a meeting', () => {
  const held = (name: string, files: Files = {}) =>
    meetingsOfEntries(compileWith({ ...owner, ...record, ...files }).value!).get(name)?.id;

  test.each([
    { says: 'of its body on its day', name: 'decisions/late', is: '2019-10-02-cabinet' },
    { says: 'of no other day', name: 'decisions/long', is: undefined },
    {
      says: 'the only one of the day it was raised',
      name: 'actions/lamp',
      is: '2019-10-02-cabinet',
    },
    { says: 'of the day of the news', name: 'updates/late-done', is: '2019-11-06-cabinet' },
    { says: 'none on the day of the news', name: 'updates/bought', is: undefined },
    { says: 'none of an event', name: 'events/opened', is: undefined },
  ])('$says', ({ name, is }) => {
    expect(held(name)).toBe(is);
  });

  test.each([
    { says: 'its requests', day: '2019-10-02', asked: ['lamp'] },
    { says: 'none of another day', day: '2019-11-06', asked: [] },
  ])('and the meeting knows $says', ({ day, asked }) => {
    const meeting = publication.meetings.find(({ head }) => head.date === day)!;
    expect(requestsAt(meeting, publication).map(({ id }) => id)).toEqual(asked);
  });

  test('one that names it', () => {
    const named = meeting('2019-11-06', 'status: held\noutcomes:\n  - decisions/long');
    expect(held('decisions/long', { 'content/meetings/2019-11-06-cabinet.md': named })).toBe(
      '2019-11-06-cabinet',
    );
  });

  test('none that was called off', () => {
    const off = meeting('2019-10-02', 'status: cancelled');
    expect(held('actions/lamp', { 'content/meetings/2019-10-02-cabinet.md': off })).toBeUndefined();
  });
});

describe('a report of an owner tells nothing of after its day', () => {
  const report = (day: string, body: string) => ({
    [`content/reports/${day}-report.md`]: `---\ntitle: A report\nkind: report\nbody: cabinet\ndate: ${day}\nsummary: What there is.\n---\n\n## All\n\n${body}\n`,
  });
  const shownIn = (day: string) => {
    const files = report(day, '::decisions\n\n::actions\n\n::timeline');
    const { value, diagnostics } = compileWith({ ...owner, ...record, ...files });
    expect(toldWithPath(diagnostics)).toEqual([]);
    const found = value!.reports.find(({ id }) => id === `${day}-report`)!.sections;
    const models = found.flatMap((one) => (one.is === 'element' ? [one.model] : []));
    const [made, asked] = models as [DecisionsModel, ActionsModel];
    return {
      decisions: decisionsIn(made).map(({ entry, news }) => `${entry.id} ${news.length}`),
      actions: actionsIn(asked).map(({ entry, answer }) => `${entry.id} ${answer}`),
    };
  };

  test.each([
    { day: '2019-10-04', decisions: ['late 0'], actions: ['lamp none'] },
    { day: '2019-10-05', decisions: ['long 0', 'late 0'], actions: ['lamp none'] },
    { day: '2019-11-06', decisions: ['long 0', 'late 1'], actions: ['lamp none'] },
    { day: '2019-11-20', decisions: ['long 0', 'late 1'], actions: ['lamp done'] },
  ])('one of $day', ({ day, ...shown }) => {
    expect(shownIn(day)).toEqual(shown);
  });

  const paper = '2019-11-06-library-paper';
  test.each([
    {
      says: 'a paper of before',
      day: '2019-11-07',
      cells: `It is open.,${paper},p2`,
      told: 'text',
    },
    {
      says: 'a paper of its day',
      day: '2019-11-06',
      cells: `It is open.,${paper},p2`,
      told: 'text',
    },
    { says: 'a later paper', day: '2019-11-05', cells: `It is open.,${paper},p2`, told: 'undated' },
    { says: 'no paper', day: '2019-11-07', cells: 'It is open.,,', told: 'undated' },
    { says: 'nothing yet', day: '2019-11-07', cells: ',,', told: 'undated' },
  ])('what came of a decision, by $says: $told', ({ day, cells, told }) => {
    const head = 'id,kind,date,by,text,outcome,outcome-edition,outcome-locator';
    const paperFile = `---\ntitle: A paper\nkind: report\nbody: cabinet\ndate: 2019-11-06\nsummary: What there is.\n---\n\n## All\n\nWords.\n`;
    const { value } = compileWith({
      ...owner,
      ...report(day, '::decisions'),
      [`content/reports/${paper}.md`]: paperFile,
      'data/decisions.csv': `${head}\nlate,decision,2019-10-02,cabinet,Open late.,${cells}\n`,
    });
    const sections = value!.reports.find(({ id }) => id === `${day}-report`)!.sections;
    const made = sections.flatMap((one) => (one.is === 'element' ? [one.model] : []));
    const [decision] = decisionsIn(made[0] as DecisionsModel);
    expect(decision!.entry.values.outcome.is).toBe(told);
    expect([decision!.outcome !== undefined, decision!.isUndated]).toEqual([
      told === 'text',
      told === 'undated',
    ]);
    // The list of all decisions has it whatever its day.
    const list = value!.pages.find(({ id }) => id === 'decisions')!.sections;
    const all = list.flatMap((one) => (one.is === 'element' ? [one.model] : []));
    const [whole] = decisionsIn(all[0] as DecisionsModel);
    expect([whole!.outcome !== undefined, whole!.isUndated]).toEqual([cells !== ',,', false]);
  });
});

test('its group stands first under a name of its own', () => {
  const page = publication.pages.find(({ id }) => id === 'decisions')!;
  const section = page.sections.find((one) => one.is === 'element')!;
  const model = section.model as DecisionsModel;
  const parts = decisions.partsOf!(model, publication.language);
  expect(parts.map(({ name, title }) => [name, title])).toEqual([['own-record', 'Our own record']]);
  expect(decisionsIn(model)).toHaveLength(2);
});

test('its data have no column of papers, and name none as their source', () => {
  const sets = registers.flatMap((register) => registerDataset(register, publication) ?? []);
  expect(sets).toHaveLength(tables.length);
  for (const { columns, sources, published, publishedUnsure } of sets) {
    expect(columns.map(({ name }) => name)).not.toContain('edition');
    expect({ sources, published, publishedUnsure }).toEqual({
      sources: [],
      published: undefined,
      publishedUnsure: undefined,
    });
  }
});
