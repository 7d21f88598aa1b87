import { fill } from '../core/language/fill.ts';
import { rowsBeside } from './beside.ts';
import type { ChooseData } from './choose-data.ts';
import type { ChartJsModel } from './chart-js.ts';
import type { PartLine } from './part-lines.ts';

/** An element with a class and words. */
function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  words = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = words;
  return element;
}

/** A button that does something. */
function button(words: string, press: () => void): HTMLButtonElement {
  const element = made('button', 'explore__button', words);
  element.type = 'button';
  element.addEventListener('click', press);
  return element;
}

/**
 * A list to choose from for each dimension, all of which stand at first for the whole, and a button that shows what is
 * chosen. @param show Is told the value of each dimension that is not all.
 */
export function makeForm(
  { dimensions, hasWhole, words }: ChooseData,
  show: (where: Readonly<Record<string, string>>) => void,
): HTMLElement {
  const form = made('fieldset', 'pick choose__form');
  form.append(made('legend', 'choose__legend', words.legend));
  const isAlone = dimensions.length === 1;
  // Of one list alone, to leave it as it is chooses the whole: that is said, or not offered where there is none.
  const first = isAlone ? (hasWhole ? [words.whole] : []) : [words.all];
  const selects = dimensions.map(({ name, title, values }) => {
    const label = made('label', 'govuk-label', title);
    const select = made('select', 'govuk-select');
    select.append(
      ...first.map((said) => new Option(said, '')),
      ...values.map(([value, said]) => new Option(said, value)),
    );
    label.append(select);
    form.append(label);
    return [name, select] as const;
  });
  const read = () =>
    Object.fromEntries(
      selects.flatMap(([name, { value }]) => (value === '' ? [] : [[name, value] as const])),
    );
  form.append(button(words.add, () => show(read())));
  return form;
}

/** The chosen parts with the last figure of each, in the colour of its line, and a button that takes it out. */
export function makeChosen(
  lines: readonly PartLine[],
  { series }: ChartJsModel,
  { words }: ChooseData,
  remove: (key: string) => void,
): HTMLElement {
  const list = made('ul', 'choose__list');
  list.setAttribute('aria-label', words.chosen);
  list.append(
    ...lines.map(({ key, name }, at) => {
      const item = made('li', 'choose__item');
      const sign = made('span', `explore__key explore__key--${at + 1} choose__name`);
      sign.textContent = `${name} ${series[at]!.end}`;
      const out = button(words.remove, () => remove(key));
      out.setAttribute('aria-label', fill(words.removeOne, { name }));
      item.append(sign, out);
      return item;
    }),
  );
  return list;
}

/** The figures of the chosen parts: a row for each period, a column for each part. */
export function makeTable(lines: readonly PartLine[], { title, words }: ChooseData): HTMLElement {
  const scroller = made('div', 'table-scroll');
  scroller.tabIndex = 0;
  scroller.setAttribute('role', 'region');
  const caption = made('caption', 'govuk-table__caption', fill(words.caption, { title }));
  scroller.setAttribute('aria-label', caption.textContent ?? '');
  const table = made('table', 'govuk-table');
  const cell = (name: 'td' | 'th', text: string, scope?: string) => {
    const element = made(name, name === 'td' ? 'govuk-table__cell' : 'govuk-table__header', text);
    if (scope !== undefined) element.setAttribute('scope', scope);
    return element;
  };
  const head = table.createTHead().insertRow();
  head.append(cell('th', words.period, 'col'), ...lines.map(({ name }) => cell('th', name, 'col')));
  const body = table.createTBody();
  for (const { period, cells } of rowsBeside(lines))
    body
      .insertRow()
      .append(cell('th', period, 'row'), ...cells.map((text) => cell('td', text ?? words.noRow)));
  table.prepend(caption);
  scroller.append(table);
  return scroller;
}
