import { describe } from 'vitest';
import { agreementOf } from '../../tests/agreement.ts';
import { drawingOf, samples } from '../../tests/chart-samples.ts';

describe.each(samples)('$name: the same figures everywhere (A-66)', (sample) =>
  agreementOf(drawingOf(sample)),
);
