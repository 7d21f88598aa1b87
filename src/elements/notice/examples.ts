import type { Example } from '../examples/example.ts';

export const examples: readonly Example[] = [
  {
    name: 'a mistake that was put right',
    markdown: `:::notice{date="2019-11-04" kind="correction"}

The number of visits in September 2019 was given as 4,390. It is 4,930, as the paper prints it.

:::`,
  },
];
