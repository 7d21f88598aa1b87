import type { Checked, Diagnostic } from './diagnostic.ts';

/** Gathers what the steps of a compilation report, so that all of it is told at once. */
export class DiagnosticCollector {
  readonly all: Diagnostic[] = [];

  take<T>({ value, diagnostics }: Checked<T>): T {
    this.all.push(...diagnostics);
    return value;
  }
}
