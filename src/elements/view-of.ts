/** A view as a page draws it: the list of views holds it to the model of its element, a page cannot. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each view takes the model of its own element
type View = (props: any) => unknown;

/**
 * The view of an element.
 *
 * @throws Error where there is none, which is a mistake in the code: what an officer wrote would vanish from the page.
 */
export function viewOf(views: Readonly<Record<string, View>>, name: string): View {
  const view = Object.hasOwn(views, name) ? views[name] : undefined;
  if (typeof view === 'function') return view;
  throw new Error(`The element \`${name}\` has no view. Add it to \`src/elements/views.ts\`.`);
}
