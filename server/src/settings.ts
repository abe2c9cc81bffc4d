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

/** How one document is to be treated. A new object for every change of settings. */
export interface ServerSettings {
  readonly analysis: Settings;
  /** Whether texts that are not of the language `gongwen` are looked at. */
  readonly activation: Activation;
  /** The setting `biganzi.inlayHints`: whether notes are shown in the text. */
  readonly inlayHints: boolean;
  /** The setting `biganzi.inlineCompletion`: whether the rest of a known sentence is shown after the cursor. */
  readonly inlineCompletion: boolean;
  /** The setting `biganzi.codeLens`: above which headings figures are shown. */
  readonly codeLens: CodeLensPlaces;
  /** The setting `biganzi.speechRate`: characters a minute. */
  readonly speechRate: number;
  /** The setting `biganzi.documentDate`. */
  readonly documentDate: string | undefined;
  /** Findings the writer does not want to see again. */
  readonly ignored: DocumentIgnored;
}

export type Activation = 'auto' | 'always' | 'never';

export type CodeLensPlaces = 'sections' | 'title' | 'off';

/** The settings of open documents, asked for once and kept until they change. */
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
  /** What of the editor's section could not be used. */
  readonly problems: readonly SettingsProblem[];
}

/** Lays the settings files over the editor's section `biganzi`, which may hold anything. */
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
