import { expect, test } from 'vitest';
import { stagesOf } from '../../../../tests/stages-of.ts';
import type { TimelineModel } from '../../../elements/timeline/timeline.ts';
import { plainText } from '../../documents/tree.ts';

const glossary = {
  'content/glossary.yml': '- term: CASS\n  means:\n    - words: Advice and Support Service\n',
  'data/events.csv':
    'id,date,event,edition,locator\nroof,2017,CASS got a roof.,2016-06-14-library-report,p1\n',
};
const said = 'CASS (Advice and Support Service)';

test('an abbreviation is explained once on each page, in prose or else in what an element shows', () => {
  const page = (text: string) => `---\ntitle: T\nsummary: S.\n---\n\n${text}\n\n::timeline\n`;
  const { value, diagnostics } = stagesOf({
    ...glossary,
    'content/pages/one.md': page('CASS met.'),
    'content/pages/two.md': page('They met.'),
  }).composed;
  expect(diagnostics).toEqual([]);
  const wordsOf = (id: string) =>
    value!.pages
      .find((one) => one.id === id)!
      .sections.map((section) =>
        section.is === 'prose'
          ? plainText(section.prose).trim()
          : (section.model as TimelineModel).years
              .flatMap(({ events }) => events.map(({ text }) => plainText(text)))
              .join(),
      );
  expect(wordsOf('one')).toEqual([`${said} met.`, 'CASS got a roof.']);
  expect(wordsOf('two')).toEqual(['They met.', `${said} got a roof.`]);
  expect(wordsOf('timeline')).toEqual([`${said} got a roof.`]);
});

test('a register with entries has its page, though nobody wrote one', () => {
  const { value } = stagesOf(glossary).composed;
  expect(value!.pages.map(({ id, head }) => [id, head.title])).toEqual([['timeline', 'Timeline']]);
});
