import type { CompileContext, Knowledge } from '../../compile/element.ts';
import { explainerOf, withNodes, type Explainer } from '../../documents/first-use.ts';
import { proseOf } from '../../documents/tree.ts';
import type { Document } from '../../documents/document.ts';
import type { CardSettings } from '../../indicators/cards/card-settings.ts';
import { scorecardOf, type Scorecard } from '../../indicators/cards/scorecard.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { byTime, type KnownMeasures } from '../../indicators/known-measures.ts';
import { LazyMap } from '../../source/lazy-map.ts';
import { storeOf } from '../../registers/registers.ts';
import type { Checked } from '../../source/diagnostic.ts';
import type { Names } from '../../source/names.ts';
import type { Prose } from '../../values/prose.ts';
import { checkStatements } from '../card-statement-check.ts';
import { listedTopics } from '../page.ts';
import { voiceOf } from '../settings.ts';
import type { Sources } from './sources.ts';

/** What pages are composed from besides their own files. */
export interface Derived {
  readonly explainer: Explainer;
  /** What elements may look up, the measures and tables with their explanations as they are printed. */
  readonly lookup: CompileContext;
  readonly scorecards: readonly Scorecard[];
}

/** Measures or tables, with what explains each as its checked document gives it, and abbreviations explained in it. */
function explained<Thing extends { readonly explanation: Prose }>(
  things: ReadonlyMap<string, Thing>,
  documents: readonly Document<unknown>[],
  { explain }: Explainer,
): ReadonlyMap<string, Thing> {
  const prose = new Map(documents.map(({ id, blocks }) => [id, proseOf(blocks)]));
  return new Map(
    [...things].map(([id, thing]) => {
      const own = prose.get(id) ?? thing.explanation;
      return [id, { ...thing, explanation: withNodes(own, explain([own]).changed) }];
    }),
  );
}

type CardGiven = CardSettings[string];

/** Works out what no file says by itself. @param measures As they were known at any time. */
export function deriveModels(
  sources: Sources,
  names: Names,
  measures: KnownMeasures,
): Checked<Derived> {
  const { settings: placed, glossary, definitions, tables, asAt } = sources;
  const { sound, faulty } = sources.indicators;
  const settings = placed?.settings;
  const explainer = explainerOf(glossary?.terms ?? []);
  const indicators = explained(sound, definitions, explainer);
  const explanations = (known: ReadonlyMap<string, Indicator>) =>
    new LazyMap(known, (one, id) => ({ ...one, explanation: indicators.get(id)!.explanation }));
  const cards = new Map(Object.entries(settings?.scorecards ?? {}));
  const knownAt = byTime((point): Knowledge => {
    const known = point ? explanations(measures(point)) : indicators;
    const cardOf = (given: CardGiven, id: string) => scorecardOf(id, given, settings ?? {}, known);
    return { indicators: known, scorecards: new LazyMap(cards, cardOf) };
  });
  const latest = knownAt(undefined);
  const scorecards = [...latest.scorecards.values()];
  const lookup: CompileContext = {
    ...{ ...latest, faulty, asAt, knownAt, report: undefined },
    ...storeOf(sources.registers),
    tables: { ...tables, sound: explained(tables.sound, tables.documents, explainer) },
    themes: new Map(Object.entries(settings?.themes ?? {})),
    bodies: new Map(sources.bodies.map(({ id, head }) => [id, head.name])),
    papers: new Map(sources.reports.map(({ id, head }) => [id, head])),
    topics: listedTopics(sources.pages),
    rules: settings?.process ?? {},
    hasSettings: settings !== undefined,
    voice: settings ? voiceOf(settings) : 'owner',
  };
  const wrong = placed ? checkStatements(scorecards, placed, names, faulty.size === 0) : [];
  return { value: { explainer, lookup, scorecards }, diagnostics: wrong };
}
