/** From how many things on a reading is looked through for those that it has twice. */
const many = 1 << 14;

/**
 * What a page, or a piece of work that pages share, has read: things by their numbers, and what others had worked out. What
 * is read over and over is put down again only where another has read it in between.
 */
export class Reading {
  /** Some may stand there twice. */
  things: number[] = [];
  readonly shared: Reading[] = [];
  /** Whether something was asked that cannot be asked again: nothing can be said of it later. */
  isUnsure = false;
  #limit = many;
  /** Which reading has put this one down last. */
  #by: Reading | undefined;

  note(thing: number): void {
    if (this.things.push(thing) < this.#limit) return;
    this.things = [...new Set(this.things)];
    this.#limit = 2 * this.things.length + many;
  }

  /** Puts down what another had worked out; of work that has read nothing there is nothing to say. */
  add(other: Reading): void {
    if (other.#by === this) return;
    other.#by = this;
    if (other.things.length > 0 || other.shared.length > 0 || other.isUnsure)
      this.shared.push(other);
  }
}

/** A thing that can be read by itself: its name, which no other has, and what it holds now. */
export interface Thing {
  readonly name: string;
  value(): unknown;
}

/** An answer to a question, as a thing. There are many, so that the name is put together where it is looked at. */
export class Answer implements Thing {
  readonly #question: string;
  readonly #asked: string;
  readonly #answer: (asked: string) => unknown;

  constructor(question: string, asked: string, answer: (asked: string) => unknown) {
    this.#question = question;
    this.#asked = asked;
    this.#answer = answer;
  }

  get name(): string {
    return `?${this.#question}\t${this.#asked}`;
  }

  value(): unknown {
    return this.#answer(this.#asked);
  }
}

/** How a question is answered, and the numbers of its answers by what was asked. */
export interface Answers {
  readonly answer: (asked: string) => unknown;
  readonly numbers: Map<string, number>;
}
