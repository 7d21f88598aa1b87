/** What a piece of work read, as whoever notes it keeps it. */
export type Reads = object;

/** Notes what is asked while pages are drawn, so that a page can be kept for as long as all answers stay the same. */
export interface Notes {
  /** Does some work, and keeps apart what it reads: nobody else is noted to have read that. */
  reading<Value>(work: () => Value): { readonly value: Value; readonly reads: Reads };
  /** Notes that whoever asks now rests on what was read for an earlier one. */
  readAgain(reads: Reads): void;
  /** Notes that an answer was given. */
  answered(question: string, asked: string): void;
  /** Tells how a question is answered, for whoever looks later whether the answer is still the same. */
  knows(question: string, answer: (asked: string) => unknown): void;
  /** Has what a page is given noted by the page that it is given to. */
  given(name: string, props: object): void;
}

let notes: Notes | undefined;

/** From now on all that is asked is noted; nothing is where a preview or a test draws pages. */
export function noteBy(by: Notes | undefined): void {
  notes = by;
}

/** What was worked out, and what was read for it. */
export interface Worked<Value> {
  readonly value: Value;
  readonly reads?: Reads;
}

/** Works something out that more than one will be given. */
export const workedOut = <Value>(work: () => Value): Worked<Value> =>
  notes ? notes.reading(work) : { value: work() };

/** Gives what was worked out, and notes that whoever asked rests on what was read for it. */
export function given<Value>({ value, reads }: Worked<Value>): Value {
  if (reads !== undefined) notes?.readAgain(reads);
  return value;
}

/** Does what belongs to no page alone: what it reads is noted by nobody. */
export const aside = <Value>(work: () => Value): Value =>
  notes ? notes.reading(work).value : work();

/** Notes what a page is given by whoever draws it. @param name Names the page, and no other. */
export const noteGiven = (name: string, props: object): void => notes?.given(name, props);

/**
 * A question that pages ask of a whole publication, such as where an entry stands. It is answered once for each
 * thing that it is asked about; a page is kept while the answers that it got are the same, whatever else has changed.
 *
 * @param question Its name: no other has it.
 * @param work Works out the answer, of the publication and nothing besides. Answers are never changed.
 */
export function askedOf<Answer>(
  question: string,
  work: (asked: string) => Answer,
): (asked: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  const answer = (asked: string) => {
    const found = answers.get(asked) ?? { answer: aside(() => work(asked)) };
    answers.set(asked, found);
    return found.answer;
  };
  notes?.knows(question, answer);
  return (asked) => {
    notes?.answered(question, asked);
    return answer(asked);
  };
}

/** The same where there is one answer alone. */
export function asked<Answer>(question: string, work: () => Answer): () => Answer {
  const ask = askedOf(question, work);
  return () => ask('');
}
