import { lexicon } from '../../launch/src/lexicon.js';
import {
  DEFAULT_SPEECH_RATE,
  resolveSettings,
  type Settings,
  settingsFromEditor,
  type SettingsLayer,
  type SettingsProblem,
  withLexicon,
} from '../../core/src/index.js';
import { type DocumentIgnored, NOTHING_IGNORED_HERE } from './ignored/ignored-files.js';
import { toRecord } from './to-record.js';

/** The resolved settings of one document. A new object after every change, so that results can be cached by identity. */
export interface ServerSettings {
  readonly analysis: Settings;
  /** The setting `biganzi.activation`: whether texts in other languages than `gongwen` are checked. */
  readonly activation: Activation;
  /** The setting `biganzi.inlayHints`: whether inlay hints are shown. */
  readonly inlayHints: boolean;
  /** The setting `biganzi.inlineCompletion`: whether the rest of a known sentence is shown after the cursor. */
  readonly inlineCompletion: boolean;
  /** The setting `biganzi.codeLens`: the headings that have code lenses with figures. */
  readonly codeLens: CodeLensPlaces;
  /** The setting `biganzi.speechRate`: characters per minute. */
  readonly speechRate: number;
  /** The setting `biganzi.documentDate`. */
  readonly documentDate: string | undefined;
  /** Findings that the writer ignores. */
  readonly ignored: DocumentIgnored;
}

export type Activation = 'auto' | 'always' | 'never';

export type CodeLensPlaces = 'sections' | 'title' | 'off';

/** Caches the settings of open documents until they change. */
export class SettingsStore {
  readonly #load: (uri: string) => Promise<ServerSettings>;
  readonly #byUri = new Map<string, Promise<ServerSettings>>();

  constructor(load: (uri: string) => Promise<ServerSettings>) {
    this.#load = load;
  }

  of(uri: string): Promise<ServerSettings> {
    const known = this.#byUri.get(uri);
    if (known) return known;
    const loading = this.#load(uri);
    this.#byUri.set(uri, loading);
    return loading;
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  forgetAll(): void {
    this.#byUri.clear();
  }
}

export interface ResolvedSection {
  readonly settings: ServerSettings;
  /** Invalid values in the editor's section; those in settings files are reported in the files. */
  readonly problems: readonly SettingsProblem[];
}

/** Resolves the editor's section `biganzi` (not validated) and the settings files, which override it, weakest first. */
export function resolveSection(section: unknown, files: readonly SettingsLayer[]): ResolvedSection {
  const { settings, problems } = resolveSettings([settingsFromEditor(section), ...files]);
  const { activation, codeLens, documentDate, inlayHints, inlineCompletion, speechRate } =
    toRecord(section);
  return {
    settings: {
      analysis: withLexicon(settings, lexicon),
      activation: isActivation(activation) ? activation : 'auto',
      inlayHints: inlayHints !== false,
      inlineCompletion: inlineCompletion !== false,
      codeLens: isCodeLensPlaces(codeLens) ? codeLens : 'sections',
      speechRate: isSpeechRate(speechRate) ? speechRate : DEFAULT_SPEECH_RATE,
      documentDate:
        typeof documentDate === 'string' && documentDate !== '' ? documentDate : undefined,
      ignored: NOTHING_IGNORED_HERE,
    },
    problems: problems.filter(({ layer }) => layer === 0),
  };
}

function isActivation(value: unknown): value is Activation {
  return value === 'auto' || value === 'always' || value === 'never';
}

function isCodeLensPlaces(value: unknown): value is CodeLensPlaces {
  return value === 'sections' || value === 'title' || value === 'off';
}

function isSpeechRate(value: unknown): value is number {
  return typeof value === 'number' && value >= 60 && value <= 600;
}
