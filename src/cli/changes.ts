import { changesBetween } from '../core/record/changes-between.ts';
import { toJson, toMarkdown, toText } from '../core/record/print-changes.ts';
import { recordOf } from '../core/record/record-of.ts';
import { elements } from '../elements/registry.ts';
import { loadPublication } from '../site/load.ts';
import { formerOf } from './former.ts';
import type { Options } from './options.ts';
import { report } from './report.ts';

/** Prints what changed since a former publication. @returns The exit status: 0, also where much changed; 1 where the files cannot be read, 2 where there is nothing to compare with. */
export function changes({ root, asAt, since = '', person, json, markdown }: Options): number {
  const { value, diagnostics } = loadPublication(root, asAt);
  if (!value) {
    report(diagnostics, root, process.stderr);
    return 1;
  }
  const former = formerOf(since, root, person, value.asAt);
  if (typeof former === 'string') {
    console.error(former);
    return 2;
  }
  const now = recordOf(value, elements);
  const found = {
    ...{ before: former.record, now, ref: since },
    changes: changesBetween(former.record, now),
    problems: { before: former.problems, now: diagnostics.length },
  };
  const print = json ? toJson : markdown ? toMarkdown : toText;
  console.log(print(found, value.language).trimEnd());
  return 0;
}
