import { expect, test } from 'vitest';
import { smallCouncil } from '../../../../tests/small-council.ts';
import { stagesOf } from '../../../../tests/stages-of.ts';
import { toHtmlText } from '../../documents/html.ts';

const definition = 'content/indicators/library-visits.md';

test('a measure is explained as its page prints it, and the measure that was read is not', () => {
  const { read, derived } = stagesOf({
    'content/glossary.yml': '- term: CASS\n  means:\n    - words: Advice and Support Service\n',
    [definition]: `${smallCouncil[definition]}\nCASS. See [the paper](../reports/2016-06-14-library-report.md).\n`,
  });
  const printed = toHtmlText(
    derived.value.lookup.indicators.get('library-visits')!.explanation,
    (path) => `/base${path}`,
  );
  expect(printed).toContain('CASS<span class="meaning"> (Advice and Support Service)</span>');
  expect(printed).toContain('<a href="/base/reports/2016-06-14-library-report/">the paper</a>');
  const typed = read.value.indicators.sound.get('library-visits')!.explanation;
  expect(toHtmlText(typed, String)).toContain('CASS. See');
});

test('a card holds the very measures that elements look up', () => {
  const { scorecards, lookup } = stagesOf({
    'content/publication.yml': `${smallCouncil['content/publication.yml']}scorecards:\n  april:\n    title: Card\n    edition: 2016-06-14-library-report\n    period: 2016-04\n`,
  }).derived.value;
  expect(scorecards.map(({ id }) => id)).toEqual(['april']);
  expect(scorecards[0]!.rows[0]!.indicator).toBe(lookup.indicators.get('library-visits'));
  expect(lookup.scorecards.get('april')).toBe(scorecards[0]);
});
