/** What to tell the person, and the exit status: 0 where all went well, 1 where something is in doubt, 2 where it was not understood. */
export interface Told {
  readonly told: string;
  readonly status: 0 | 1 | 2;
}
