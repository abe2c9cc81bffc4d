import { EMPTY_LEXICON } from '../lexicon/types.js';
import { defaultOptions } from '../rule/options.js';
import type { Rule } from '../rule/rule.js';
import { rules } from '../rules/index.js';
import { readLayer, type LayerContents } from './settings-layer.js';
import type { Settings, SettingsLayer, SettingsProblem } from './types.js';

export type { Locale, Settings, SettingsLayer, SettingsProblem } from './types.js';

/** Resolved settings, and the problems in their layers. */
export interface ResolvedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/** Merges the layers, weakest first, over the defaults. Invalid values are left out and reported as problems. */
export function resolveSettings(
  layers: readonly SettingsLayer[],
  known: readonly Rule[] = rules,
): ResolvedSettings {
  const read = layers.map((layer) => readLayer(layer, known));
  return {
    settings: read.reduce(
      (settings, { contents }) => mergeLayer(settings, contents),
      defaultsOf(known),
    ),
    problems: read.flatMap(({ problems }, layer) =>
      problems.map((problem) => ({ layer, ...problem })),
    ),
  };
}

/** The settings of a user who sets nothing. */
export const defaultSettings: Settings = defaultsOf(rules);

function defaultsOf(known: readonly Rule[]): Settings {
  return {
    severity: Object.fromEntries(known.map(({ meta }) => [meta.id, meta.severity])),
    options: Object.fromEntries(known.map(({ meta }) => [meta.id, defaultOptions(meta.options)])),
    locale: 'zh',
    terms: [],
    cliches: [],
    fixedExpressions: [],
    strictness: 'normal',
    placeholders: {},
    lexicon: EMPTY_LEXICON,
  };
}

/** Lists of words are concatenated; everything else is replaced by the stronger layer, name by name. */
function mergeLayer(settings: Settings, layer: LayerContents): Settings {
  const options = Object.entries(layer.options).map(
    ([id, values]) => [id, { ...settings.options[id], ...values }] as const,
  );
  return {
    severity: { ...settings.severity, ...layer.severity },
    options: { ...settings.options, ...Object.fromEntries(options) },
    locale: layer.locale ?? settings.locale,
    terms: [...new Set([...settings.terms, ...layer.terms])],
    cliches: [...new Set([...settings.cliches, ...layer.cliches])],
    fixedExpressions: [
      ...new Set([...(settings.fixedExpressions ?? []), ...(layer.fixedExpressions ?? [])]),
    ],
    strictness: layer.strictness ?? settings.strictness,
    placeholders: { ...settings.placeholders, ...layer.placeholders },
    lexicon: settings.lexicon,
  };
}
