/** What to type, and which name was meant: the hints that may have one meaning, and their kin. */
export interface ChoiceHints {
  /**
   * To type one of these. One alone is what is meant, and is put there by `--fix`.
   *
   * `shown`: that one as it stands in its place, where it needs quotation marks there.
   */
  type: { meant: readonly string[]; shown?: string };
  /** The same with straight quotation marks; none where it cannot be told what is to stand between them. */
  'straight-quotes': { meant: readonly string[] };
  /** The known name that is nearest. `isOnly`: nothing else can have been meant. */
  nearest: { meant: string; isOnly: boolean };
  /** All known names, or the first of them and how many more there are. */
  'one-of': { names: readonly string[]; more: number };
  /** That no name is known at all. */
  'nothing-known': void;
  /** To add a paper that is not there, or to mend its name. */
  'add-paper': { id: string };
  /** To name the register before an id. `isSure`: those are all the entries with that very id. */
  'with-register': { meant: readonly string[]; isSure: boolean };
  /** To write down the first body, or the first theme, there being none. */
  'first-body': { id: string };
  'first-theme': { id: string; title: string };
}
