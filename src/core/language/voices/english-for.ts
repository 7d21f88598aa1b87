import { english, type Language } from '../english.ts';
import { overlay } from './overlay.ts';
import { owner } from './owner.ts';
import type { Voice } from './voice.ts';

/** English in each voice. An archive's words are those of `english.ts`. */
const voiced: Readonly<Record<Voice, Language>> = {
  archive: english,
  owner: overlay<Language>(english, owner),
};

/** Every word of the interface in English, in the voice of a publication. */
export const englishFor = (voice: Voice): Language => voiced[voice];
