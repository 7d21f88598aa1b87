import type { Example } from '../examples/example.ts';

export const examples: readonly Example[] = [
  {
    name: 'four parts, one of them with a single point',
    markdown: `:::swot{author="A. Librarian" role="Head of Libraries" date="2016-07-20"}

### Strengths

- Borrowing rose in four branches of five.
- Volunteers read to children every week.

### Weaknesses

- Half the computers are older than ten years.

### Opportunities

- The new school next door has no library of its own.

### Threats

- The lease of the largest branch ends in two years.
- Fewer young adults come each year.

:::`,
  },
];
