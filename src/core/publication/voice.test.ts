import { describe, expect, test } from 'vitest';
import { english } from '../language/english.ts';
import { englishFor } from '../language/voices/english-for.ts';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';
import { told } from '../../../tests/told.ts';
import { voiceOf } from './settings.ts';

describe('in whose words a publication speaks', () => {
  test.each([
    [{ official: 'yes' }, 'owner'],
    [{ official: 'no' }, 'archive'],
    [{ official: 'yes', voice: 'archive' }, 'archive'],
    [{ official: 'no', voice: 'owner' }, 'owner'],
  ] as const)('%o: %s', (settings, voice) => {
    expect(voiceOf(settings)).toBe(voice);
  });
});

const settings = (more: string, official: 'yes' | 'no' = 'no') => ({
  'content/publication.yml': `${smallCouncil['content/publication.yml'].replace('official: no', `official: ${official}`)}${more}`,
});

test.each([
  ['a council’s own publication', settings('', 'yes'), englishFor('owner')],
  ['a publication of others', settings(''), english],
  ['a publication of others that says so', settings('voice: archive\n', 'yes'), english],
  ['a health board’s own, told by its supplier', settings('voice: owner\n'), englishFor('owner')],
])('%s has its words on every page', (_, files, language) => {
  const { value, diagnostics } = compileWith(files);
  expect(diagnostics).toEqual([]);
  expect(value?.language).toBe(language);
});

test('a voice that there is not is told where it stands', () => {
  const { value, diagnostics } = compileWith(settings('voice: archiv\n'));
  expect(value).toBeUndefined();
  expect(told(diagnostics)).toEqual(['17:8 front-matter/wrong-value']);
});
