import type { Category } from './category.ts';
import type { ChartJsModel } from './chart-js.ts';

/** A place by the numbers of its words: its label and its text, its value, where it is, and all else of it. */
type PackedPlace = readonly [
  label: number,
  text: number,
  value: number | null,
  at: number,
  rest: number,
];

/** What a place has besides its words and where it is. */
type Rest = Omit<Category, 'label' | 'text' | 'value' | 'at'>;

/** A model for the browser whose places are written short: of hundreds of months every word would stand there hundreds of times. */
export type PackedModel = Omit<ChartJsModel, 'places'> & {
  /** Each word once, in the order in which it is first met. */
  readonly words: readonly string[];
  readonly rests: readonly Rest[];
  readonly places: readonly PackedPlace[];
};

/** Each value once, with the number by which it is named. */
class Numbered {
  readonly all: string[] = [];
  private readonly known = new Map<string, number>();

  numberOf(value: string): number {
    const before = this.known.get(value);
    if (before !== undefined) return before;
    this.known.set(value, this.all.length);
    return this.all.push(value) - 1;
  }
}

/** Writes the places of a model short. */
export function packed({ places, ...model }: ChartJsModel): PackedModel {
  const [words, rests] = [new Numbered(), new Numbered()];
  const short = places.map(({ label, text, value, at, ...rest }): PackedPlace => [
    words.numberOf(label),
    words.numberOf(text),
    value,
    at,
    rests.numberOf(JSON.stringify(rest)),
  ]);
  const parsed = rests.all.map((rest) => JSON.parse(rest) as Rest);
  return { ...model, words: words.all, rests: parsed, places: short };
}

/** The model as it was before it was written short. */
export function unpacked({ words, rests, places, ...model }: PackedModel): ChartJsModel {
  return {
    ...model,
    places: places.map(([label, text, value, at, rest]) => ({
      label: words[label]!,
      text: words[text]!,
      value,
      at,
      ...rests[rest],
    })),
  };
}
