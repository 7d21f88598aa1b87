import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';

const report = '2016-06-14-library-report';
const codes = (files: Readonly<Record<string, string>>) =>
  compileWith(files).diagnostics.flatMap(({ code, span: { path, line, column } }) =>
    code === 'day/to-come' ? [`${path}:${line}:${column}`] : [],
  );

/** The publication stands at 31 January 2020. */
const [before, day, after] = ['2020-01-30', '2020-01-31', '2020-02-01'];

describe('what is told as done on a day to come is told, the day itself and those before are not', () => {
  const meetingAt = (date: string, lines: string) => {
    const path = `content/meetings/${date}-cabinet.md`;
    const head = `body: cabinet\ndate: ${date}\nkind: formal\nedition: ${report}\nlocator: p1\n`;
    return { [path]: `---\n${head}${lines}---\n` };
  };
  const meeting = (lines: string) => meetingAt('2020-03-03', `status: scheduled\n${lines}`);
  const table = (name: string, head: string, row: string) => ({
    [`data/${name}.csv`]: `id,edition,locator,${head}\none,${report},p1,${row}\n`,
  });
  const review = `disclosure:\n  by: Librarian\n  reason: Nobody can be told from it.\n  reviewed: `;
  const measure = smallCouncil['content/indicators/library-visits.md'];

  test.each<[string, (day: string) => Readonly<Record<string, string>>]>([
    ['a change of a meeting', (on) => meeting(`updated: ${on}\n`)],
    ['an agenda', (on) => meeting(`agendaPublished: ${on}\n`)],
    ['published decisions', (on) => meeting(`decisionsPublished: ${on}\n`)],
    [
      'a paper that was added',
      (on) => meeting(`supplements:\n  - paper: ${report}\n    added: ${on}\n`),
    ],
    [
      'the notice of a key decision',
      (on) => meeting(`items:\n  - title: Roof\n    keyDecision:\n      notice: ${on}\n`),
    ],
    [
      'a call-in',
      (on) =>
        meeting(
          `items:\n  - title: Roof\n    callIn:\n      requested: ${on}\n      by: [Ann Example]\n      reason: The price.\n      outcome: It stood.\n`,
        ),
    ],
    [
      'the minutes of a meeting',
      (on) => meetingAt(on, 'status: scheduled\nminutes:\n  status: draft\n'),
    ],
    [
      'the meeting that confirmed minutes',
      (on) => ({
        ...meetingAt(
          '2020-01-07',
          `status: held\nminutes:\n  status: confirmed\n  confirmedAt: ${on}-cabinet\n`,
        ),
        ...meetingAt(on, 'status: scheduled\n'),
      }),
    ],
    [
      'who sits on a body',
      (on) => ({
        'content/bodies/cabinet.md': `---\nname: Cabinet\nkind: cabinet\nmembership:\n  - asAt: ${on}\n    edition: ${report}\n    locator: p1\n    elected:\n      - name: Ann Example\n---\n`,
      }),
    ],
    [
      'a review of small counts',
      (on) => ({
        'content/indicators/library-visits.md': measure.replace(
          '\n---\n\n',
          `\n${review}${on}\n---\n\n`,
        ),
      }),
    ],
    ['an event', (on) => table('events', 'date,event', `${sayIn(on)},The roof is on.`)],
    ['an action', (on) => table('actions', 'raised,item,action', `${on},5,Mend the roof.`)],
    [
      'a decision',
      (on) =>
        table(
          'decisions',
          'kind,date,by,text,outcome',
          `decision,${on},cabinet,Mend it.,not in our papers`,
        ),
    ],
    [
      'a recommendation',
      (on) =>
        table(
          'decisions',
          'kind,date,by,text,outcome',
          `recommendation,${on},cabinet,Mend it.,not in our papers`,
        ),
    ],
    [
      'what a plan says was decided',
      (on) => table('forward-plan', 'title,decision-maker,decided', `The roof,cabinet,${on}`),
    ],
    [
      'a finding',
      (on) =>
        table('findings', 'by,date,kind,subject,text', `cabinet,${on},finding,Roof,It leaks.`),
    ],
    [
      'a visit of inspectors',
      (on) =>
        table(
          'findings',
          'by,visit,kind,subject,text',
          `cabinet,${sayIn(on)},finding,Roof,It leaks.`,
        ),
    ],
    [
      'an office',
      (on) => table('office-holders', 'role,name,as-at', `Leader,Ann Example,${sayIn(on)}`),
    ],
    [
      'an analysis',
      (on) =>
        table(
          'swot-points',
          'analysis,author,date,quadrant,subject,point',
          `a,Ann Example,${on},threats,Roof,It leaks.`,
        ),
    ],
    [
      'what a committee looked at',
      (on) =>
        table('work-programme', 'body,date,item,status,kind', `cabinet,${on},The roof,held,formal`),
    ],
  ])('%s', (_, files) => {
    expect(codes(files(before))).toEqual([]);
    expect(codes(files(day))).toEqual([]);
    expect(codes(files(after))).toHaveLength(1);
  });

  test('news of what was asked for', () => {
    const action = table('actions', 'raised,item,action', '2016-06-14,5,Mend the roof.');
    const news = (on: string, kind: string) =>
      codes({
        ...action,
        ...table('updates', 'of,date,kind,text', `actions/one,${on},${kind},So it is.`),
      });
    expect(news(day, 'done')).toEqual([]);
    expect(news(after, 'done')).toHaveLength(1);
    expect(news(after, 'programmed')).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['events', 'date,event', 'February 2020,The roof is on.'],
    ['events', 'date,event', 'by March 2020,The roof is on.'],
    ['events', 'date,event', '"2020, spring",The roof is on.'],
    ['events', 'date,event', '1 to 3 February 2020,The roof is on.'],
    ['events', 'date,event', '2020/21,The roof is on.'],
  ])('%s: %s %s', (name, head, row) => {
    expect(codes(table(name, head, row))).toHaveLength(1);
  });

  test.each<[string, string, string]>([
    ['events', 'date,event', 'January 2020,A month that has begun.'],
    ['events', 'date,event', '2020,A year that has begun.'],
    ['events', 'date,event', '2019/20,A year that has begun.'],
    ['events', 'date,event', 'about 2020,A year that has begun.'],
    ['events', 'date,event', '2016 to 2031,Years that have begun.'],
    ['events', 'date,event,outlook', '1 February 2020,The roof is to be on.,planned'],
    ['actions', 'raised,item,action,due', '2016-06-14,5,Mend it.,2020-02-01'],
    ['forward-plan', 'title,decision-maker,proposed', 'The roof,cabinet,2020-02-01'],
    ['work-programme', 'body,date,item,status,kind', 'cabinet,2020-02-01,Roof,planned,formal'],
    [
      'facts',
      'fact,value,unit,as-at,by,text',
      'People,40,people,by 2031,cabinet,There will be 40.',
    ],
    ['office-holders', 'role,name,as-at,until', 'Leader,Ann,14 June 2016,1 May 2020'],
  ])('a plan, and what has begun, are let be: %s: %s %s', (name, head, row) => {
    expect(codes(table(name, head, row))).toEqual([]);
  });
});

describe('a paper for a meeting to come bears the day of the meeting', () => {
  const paper = '2020-02-04-library-report';
  const files = (name: string, head: string, row: string) => ({
    [`content/reports/${paper}.md`]: `---\ntitle: The roof\nkind: report\nbody: cabinet\ndate: 2020-02-04\nsummary: What the roof is to cost.\noutcome: not in our papers\n---\n`,
    [`data/${name}.csv`]: `id,edition,locator,${head}\none,${paper},p1,${row}\n`,
  });
  const analysis = 'analysis,author,date,quadrant,subject,point';
  const decisions = 'kind,date,by,text,outcome';
  test.each([
    ['what it shows', 'swot-points', analysis, 'a,Ann,2020-02-04,threats,Roof,It leaks.', 0],
    ['what lies behind it', 'swot-points', analysis, 'a,Ann,2020-02-05,threats,Roof,It leaks.', 1],
    [
      'what it asks for',
      'decisions',
      decisions,
      'recommendation,2020-02-04,cabinet,Mend it.,not in our papers',
      0,
    ],
    [
      'what nobody has decided',
      'decisions',
      decisions,
      'decision,2020-02-04,cabinet,Mend it.,not in our papers',
      1,
    ],
    ['what has not happened', 'events', 'date,event', '4 February 2020,The council hears it.', 1],
  ])('%s', (_, name, head, row, times) => {
    expect(codes(files(name, head, row))).toHaveLength(times);
  });
});

/** A day as events spell it. */
function sayIn(on: string): string {
  const [year, month, date] = on.split('-');
  return `${Number(date)} ${month === '01' ? 'January' : 'February'} ${year}`;
}
