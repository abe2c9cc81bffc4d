import { ASSISTANT_TOOLS } from '../../server/src/assistant/tools.js';
import type { Locale } from '../../core/src/index.js';
import type { Setting, SettingSection, Text } from './setting-sections.js';

/** Path of the schema of `.biganzirc.json`. */
export const SCHEMA_FILE = 'schemas/biganzirc.schema.json';

/** `package.json` with regenerated settings, tools and schema reference; everything else is unchanged. */
export function toManifest(manifestText: string, sections: readonly SettingSection[]): string {
  const manifest = JSON.parse(manifestText) as Manifest; // our own file
  const configuration = sections.map(({ title, settings }, order) => ({
    title: reference(title),
    order,
    properties: Object.fromEntries(
      settings.map((setting, index) => [setting.name, toProperty(setting, index)]),
    ),
  }));
  const jsonValidation = [{ fileMatch: '.biganzirc.json', url: `./${SCHEMA_FILE}` }];
  const contributes = {
    ...manifest.contributes,
    jsonValidation,
    languageModelTools: toTools(),
    configuration,
  };
  return JSON.stringify({ ...manifest, contributes }, undefined, 2);
}

/** `package.nls.json` or its translation: keys that begin with `config.` are regenerated, others are unchanged. */
export function toMessages(
  messagesText: string,
  sections: readonly SettingSection[],
  locale: Locale,
): string {
  const others = Object.entries(JSON.parse(messagesText) as Record<string, string>).filter(
    ([key]) => !key.startsWith('config.'),
  );
  const ours = sections.flatMap(textsOf).map(({ key, text }) => [key, text[locale]] as const);
  return JSON.stringify(Object.fromEntries([...others, ...ours]), undefined, 2);
}

/** The tools for the editor's assistants: the same as those of `biganzi mcp`. */
function toTools(): readonly object[] {
  return ASSISTANT_TOOLS.map(({ name, title, description, inputSchema }) => ({
    name,
    toolReferenceName: name.replace(PREFIX, ''),
    displayName: title,
    userDescription: title,
    modelDescription: description,
    canBeReferencedInPrompt: true,
    inputSchema,
  }));
}

/** biganzi_ */
const PREFIX = /^biganzi_/u;

interface Manifest {
  readonly contributes: Readonly<Record<string, unknown>>;
}

function toProperty(setting: Setting, order: number): Readonly<Record<string, unknown>> {
  const { schema, scope, description, values, patternError } = setting;
  return {
    ...schema,
    ...(values.length > 0 && {
      enumItemLabels: values.map(reference),
      enumDescriptions: values.map(reference),
    }),
    ...(patternError && { patternErrorMessage: reference(patternError) }),
    markdownDescription: reference(description),
    scope,
    order,
  };
}

function reference({ key }: Text): string {
  return `%${key}%`;
}

function textsOf({ title, settings }: SettingSection): readonly Text[] {
  const ofSettings = settings.flatMap(({ description, values, patternError }) => [
    description,
    ...values,
    ...(patternError ? [patternError] : []),
  ]);
  return [title, ...ofSettings];
}
