import { titleOf } from './category.ts';
import type { ChartJsModel } from './chart-js.ts';

/** A list of all places of a chart to choose from, under its name. */
export interface Chooser {
  readonly element: HTMLLabelElement;
  /** The number of the place that is chosen; −1 for none. */
  at: number;
}

function optionOf(words: string, value: number): HTMLOptionElement {
  const option = document.createElement('option');
  option.textContent = words;
  option.value = String(value);
  return option;
}

/** Makes a list of the places, in groups where there are several lines. @param nothing What stands first, for none. */
export function makeChooser(
  { places, series }: ChartJsModel,
  name: string,
  nothing: string,
  choose: (at: number) => void,
): Chooser {
  const element = document.createElement('label');
  element.className = 'explore__chooser';
  const select = document.createElement('select');
  select.className = 'explore__select';
  // Its label holds it, and would be read out with what is chosen in it.
  select.setAttribute('aria-label', name);
  select.append(optionOf(nothing, -1));
  const all = places.map((place, at) => ({ at, option: optionOf(titleOf(place), at) }));
  if (series.length < 2) select.append(...all.map(({ option }) => option));
  series.forEach(({ name: line }, index) => {
    const group = document.createElement('optgroup');
    group.label = line;
    const own = all.filter(({ at }) => (places[at]!.series ?? 0) === index);
    group.append(...own.map(({ option }) => option));
    if (series.length > 1) select.append(group);
  });
  select.addEventListener('change', () => choose(Number(select.value)));
  element.append(`${name} `, select);
  return {
    element,
    get at() {
      return Number(select.value);
    },
    set at(to) {
      select.value = String(to);
    },
  };
}

/** A button for each of several lines with its last figure, which takes it out of the plot and puts it back. */
export function makeKeys(
  { series, is }: ChartJsModel,
  draw: (series: number, isDrawn: boolean) => void,
): HTMLDivElement {
  const keys = document.createElement('div');
  keys.className = 'explore__keys';
  keys.append(
    ...series.map(({ name, end }, line) => {
      const key = document.createElement('button');
      const colour = is === 'line' && line > 0 ? 'other' : String((line % 4) + 1);
      key.type = 'button';
      key.className = `explore__key explore__key--${colour}`;
      key.textContent = `${name} ${end}`;
      key.setAttribute('aria-pressed', 'true');
      key.addEventListener('click', () => {
        const isDrawn = key.getAttribute('aria-pressed') !== 'true';
        key.setAttribute('aria-pressed', String(isDrawn));
        draw(line, isDrawn);
      });
      return key;
    }),
  );
  return keys;
}

/** Words of the still picture that stand over or under the plot, a line each. */
export function makeNotes(notes: readonly string[]): HTMLDivElement {
  const element = document.createElement('div');
  element.className = 'explore__notes';
  element.append(
    ...notes.map((words) => {
      const note = document.createElement('p');
      note.textContent = words;
      return note;
    }),
  );
  return element;
}
