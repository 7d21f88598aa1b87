import type { CompileOptions } from '../src/core/publication/compile-options.ts';
import { checkSources } from '../src/core/publication/stages/check.ts';
import { composePublication } from '../src/core/publication/stages/compose.ts';
import { confirmPublication } from '../src/core/publication/stages/confirm.ts';
import { deriveModels } from '../src/core/publication/stages/derive.ts';
import { nameTargets } from '../src/core/publication/stages/name.ts';
import { readSources } from '../src/core/publication/stages/read.ts';
import { englishFor } from '../src/core/language/voices/english-for.ts';
import { elements } from '../src/elements/registry.ts';
import { smallCouncil, type Files } from './small-council.ts';

const options: CompileOptions = { elements, languageFor: englishFor, assets: new Map() };

/**
 * What each stage makes of the small council with some of its files written anew.
 *
 * @param hand What is done with the value of a stage before the next has it.
 */
export function stagesOf(changes: Files = {}, hand: (value: unknown) => void = () => undefined) {
  const files = Object.entries({ ...smallCouncil, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
  const handed = <Stage extends { readonly value: unknown }>(stage: Stage): Stage => {
    hand(stage.value);
    return stage;
  };
  const read = handed(readSources(files, options));
  const named = handed(nameTargets(read.value, options));
  const { names, targets, measures } = named.value;
  const checked = handed(checkSources(read.value, named.value));
  const derived = handed(deriveModels(checked.value, names, measures));
  const composed = handed(
    composePublication(checked.value, derived.value, targets.places, options),
  );
  const confirmed = confirmPublication(composed.value, checked.value, options.assets);
  return { read, named, checked, derived, composed, confirmed };
}
