import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';
import { isOpen, milestonesOf } from './milestone.ts';
import { nextStepsFor } from './what-next.ts';
import { sayNextStep } from './say-next-step.ts';
import { statusAt } from './say-meeting.ts';

const rules = `process:
  agenda:
    days: 5
    count: working
    note: The law.
  keyDecision:
    days: 28
    count: calendar
    note: The rule.
  publication:
    days: 2
    count: working
    note: The rule.
  callIn:
    request:
      days: 5
      count: working
      note: The rule.
    councillors:
      number: 3
      note: The rule.
`;

/** What is told of a meeting of the cabinet, as at 31 January 2020. */
function told(date: string, lines: string, kind = 'executive') {
  const id = `${date}-cabinet`;
  const { value, diagnostics } = compileWith({
    'content/publication.yml': smallCouncil['content/publication.yml'] + rules,
    [`content/meetings/${id}.md`]: `---\nbody: cabinet\ndate: ${date}\nkind: ${kind}\nupdated: 2020-01-15\n${lines}\n---\n\nIt meets.\n`,
  });
  expect(diagnostics).toEqual([]);
  const { meetings, settings, asAt, language } = value!;
  const [meeting] = meetings;
  const process = settings.process ?? {};
  return {
    status: language.civic.statuses[statusAt(meeting!, asAt)],
    answers: nextStepsFor(meeting!, meetings, process, asAt).map((one) =>
      sayNextStep(one, language),
    ),
    days: milestonesOf(meeting!, process, asAt).map(({ name }) => name),
    open: milestonesOf(meeting!, process, asAt)
      .filter(isOpen)
      .map(({ name }) => name),
  };
}

describe('a meeting that was planned stops nobody, and the page says what is known', () => {
  const planned = 'Scheduled';
  const notEntered = 'Planned; whether it was held has not been entered';
  const inNoPaper = 'Planned; whether it took place is not in our papers';
  test.each([
    ['the day before today', '2020-01-30', 'status: scheduled', notEntered],
    ['today', '2020-01-31', 'status: scheduled', planned],
    ['the day after', '2020-02-03', 'status: scheduled', planned],
    ['no paper tells', '2020-01-30', 'status: scheduled\noutcome: not in our papers', inNoPaper],
    ['it was held', '2020-01-30', 'status: held', 'Held'],
    ['it was called off', '2020-01-30', 'status: cancelled', 'Cancelled'],
  ])('%s', (_, date, lines, status) => {
    expect(told(date, lines).status).toBe(status);
  });

  test('nothing is said to be over that may not have been', () => {
    const { answers } = told('2020-01-06', 'status: scheduled', 'formal');
    expect(answers[0]).toBe(
      'The day of this meeting is past. Whether it was held, and what was decided, has not been entered yet.',
    );
    expect(answers).not.toContain('This meeting is over.');
  });
});

describe('bank holidays that are not known', () => {
  const yet =
    'Not all deadlines around this meeting can be reckoned yet: the bank holidays are known here up to 2027.';
  test.each([
    ['a year later than the table', '2031-01-15', 'formal', [yet], ['meeting']],
    ['the last days of the table', '2027-12-15', 'formal', [], ['agenda', 'meeting']],
    ['the first of the year after it', '2028-01-12', 'formal', [yet], ['meeting']],
    ['what follows a meeting lies in it', '2027-12-30', 'executive', [yet], ['agenda', 'meeting']],
  ])('%s', (_, date, kind, sentences, days) => {
    const found = told(date, 'status: scheduled', kind);
    expect(found.answers.filter((one) => one.startsWith('Not all'))).toEqual(sentences);
    expect(found.days).toEqual(days);
  });

  test('before the table begins it says so, and not that nothing can be done', () => {
    const { answers } = told('1994-06-01', 'status: held');
    expect(answers).toContain(
      'Not all deadlines around this meeting can be reckoned: the bank holidays are known here from 1995 on.',
    );
    expect(answers.join(' ')).not.toMatch(/No deadline around|not in our papers, so the last day/);
  });
});

describe('that no deadline is to come is said of those that are known, and of nothing else', () => {
  const past = 'No deadline around it that is known here is still to come.';
  test.each([
    ['a formal meeting', '2020-01-06', 'status: held', 'formal', true],
    ['one that no rule sets a day for', '2020-01-06', 'status: held', 'visit', false],
    [
      'a call-in until yesterday',
      '2020-01-22',
      'status: held\ndecisionsPublished: 2020-01-23',
      'executive',
      true,
    ],
    [
      'a call-in until today',
      '2020-01-22',
      'status: held\ndecisionsPublished: 2020-01-24',
      'executive',
      false,
    ],
    [
      'a decision published nobody says when, and a call-in that may be open',
      '2020-01-22',
      'status: held',
      'executive',
      false,
    ],
    ['a meeting that is to come', '2020-02-03', 'status: scheduled', 'formal', false],
  ])('%s', (_, date, lines, kind, is) => {
    expect(told(date, lines, kind).answers.includes(past)).toBe(is);
  });
});

describe('a deadline that is met is not open', () => {
  test.each([
    ['not published', '2020-02-12', 'status: scheduled', ['agenda', 'meeting', 'publication']],
    [
      'published before',
      '2020-02-12',
      'status: scheduled\nagendaPublished: 2020-01-30',
      ['meeting', 'publication'],
    ],
    [
      'published today',
      '2020-02-12',
      'status: scheduled\nagendaPublished: 2020-01-31',
      ['meeting', 'publication'],
    ],
    [
      'the decisions are published on the first of two days',
      '2020-01-30',
      'status: held\ndecisionsPublished: 2020-01-31',
      ['call-in'],
    ],
    [
      'they are not published, and it is the last but one day',
      '2020-01-30',
      'status: held',
      ['publication'],
    ],
    [
      'notice of its key decision is given',
      '2020-03-20',
      'status: scheduled\nitems:\n  - number: 1\n    title: A contract\n    keyDecision:\n      notice: 2020-01-06',
      ['agenda', 'meeting', 'publication'],
    ],
    [
      'nobody says when it was',
      '2020-03-20',
      'status: scheduled\nitems:\n  - number: 1\n    title: A contract\n    keyDecision:\n      notice: not in our papers',
      ['key-decision', 'agenda', 'meeting', 'publication'],
    ],
  ])('%s', (_, date, lines, open) => {
    expect(told(date, lines).open).toEqual(open);
  });
});
