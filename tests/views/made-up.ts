import type { Publication } from '../../src/core/publication/publication.ts';
import { compileWith } from '../small-council.ts';
import { toldWithPath } from '../told.ts';

const measure = (title: string, more = '') =>
  `---\ntitle: ${title}\nunit: visits\ngoodWhen: higher\nbasis: month\n${more}---\n\nCounted at the door.\n`;

const report = '2016-06-14-library-report';

/** A small council with a measure of each kind whose page differs. */
const files = {
  'content/indicators/no-figure.md': measure('Visits by boat'),
  'data/indicators/no-figure.csv': `period,value\n2016-04,unavailable\n`,
  'content/indicators/by-branch.md': measure('Visits by branch'),
  'data/indicators/by-branch.csv': `period,branch,value\n2016-04,North,21\n2016-04,South,28\n`,
  'content/indicators/by-bus.md': measure(
    'Visits by bus',
    'themes:\n  - libraries\npairedWith: library-visits\nreplaces: no-figure\nbreaks:\n  - at: 2016-01\n    reason: Trams are counted too.\ntargets:\n  - value: 60\n    by: 2016-04\n',
  ),
  'data/indicators/by-bus.csv': `period,value,edition,locator\n2016-03,40,${report},p4\n2016-04,50,${report},p5\n`,
};

/** What `virtual:plainsight/handed-over` is in tests of views. */
export function takeOver(): Publication {
  const { value, diagnostics } = compileWith(files);
  const wrong = toldWithPath(diagnostics);
  if (!value || wrong.length > 0) throw new Error(wrong.join('\n'));
  return value;
}

/** Nobody keeps pages here, so that nothing is noted of what they read. */
export const takeNotes = () => undefined;
