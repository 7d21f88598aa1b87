import { expect, test } from 'vitest';
import { elements } from '../../elements/registry.ts';
import { compileBlocks } from './element-compiler.ts';
import { parseMarkdown } from '../documents/markdown.ts';

const timeline = ':::timeline\n\n- **1999** Something.\n\n:::\n';

test.each([
  { under: 'the title of the page', before: '', level: 2 },
  { under: 'prose without a heading', before: 'Some words.\n\n', level: 2 },
  { under: 'a heading of the second level', before: '## One\n\n', level: 3 },
  {
    under: 'the nearest heading',
    before: '## One\n\n### Two\n\n#### Three\n\n## Four\n\n',
    level: 3,
  },
  {
    under: 'a heading of the sixth level',
    before: '## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6\n\n',
    level: 6,
  },
])('A-28: the heading of an element stands below $under', ({ before, level }) => {
  const { value } = parseMarkdown({ path: 'a.md', text: before + timeline }, 1);
  const { value: sections } = compileBlocks(value, elements, {
    indicators: new Map(),
    report: undefined,
    knownAt: () => ({ indicators: new Map(), scorecards: new Map() }),
    faulty: new Set(),
    scorecards: new Map(),
    entries: new Map(),
    tables: { sound: new Map(), faulty: new Set() },
    themes: new Map(),
    bodies: new Map(),
    papers: new Map(),
    topics: [],
    hasSettings: true,
    rules: {},
    asAt: undefined,
    voice: 'archive',
  });
  expect(sections.at(-1)).toMatchObject({ is: 'element', name: 'timeline', level });
});
