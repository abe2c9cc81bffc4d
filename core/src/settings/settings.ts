import { EMPTY_LEXICON } from '../lexicon/types.js';
import { defaultOptions } from '../rule/options.js';
import type { Rule } from '../rule/rule.js';
import { rules } from '../rules/index.js';
import { readLayer, type LayerContents } from './settings-layer.js';
import type { Settings, SettingsLayer, SettingsProblem } from './types.js';

export type { Locale, Settings, SettingsLayer, SettingsProblem } from './types.js';

/** Settings that can be used, and what was wrong with the layers they come from. */
export interface ResolvedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/** Lays the layers over the defaults, weakest first. What cannot be used is left out and named. */
export function resolveSettings(
  layers: readonly SettingsLayer[],
  known: readonly Rule[] = rules,
): ResolvedSettings {
  const read = layers.map((layer) => readLayer(layer, known));
  return {
    settings: read.reduce(
      (settings, { contents }) => layOver(settings, contents),
      defaultsOf(known),
    ),
    problems: read.flatMap(({ problems }, layer) =>
      problems.map((problem) => ({ layer, ...problem })),
    ),
  };
}

/** What applies where the user says nothing. */
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

/** Allowed words and own clichés add up; everything else is replaced by the stronger layer, name by name. */
function layOver(settings: Settings, layer: LayerContents): Settings {
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
