import {
  type Analysis,
  analyzeBySteps,
  CONFIGURATION_FILE,
  createAnalysisCache,
  createParseCache,
  type Diagnostic,
  dropIgnored,
  findReuse,
  finishSteps,
  looksOfficial,
  type OfficialDocument,
  parseDocument,
  phraseReuse,
  REUSE_ID,
  type ReuseHint,
  type RuleFailure,
  type TextKind,
} from '../../core/src/index.js';
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ArchiveReuse } from './archive/archive-reuse.js';
import { currentDay } from './current-day.js';
import { fromChange } from './from-lsp.js';
import type { ServerSettings } from './settings.js';
import { runInSlices } from './slices.js';

/** Texts from this length in UTF-16 units are analysed in slices; a shorter one takes less than a slice, except the first time. */
const LONG_TEXT = 50_000;

/** Milliseconds that one rule may use for a version: a constant plus a share for each UTF-16 unit, a hundred times what all rules take together. */
const RULE_SHARE = { least: 3000, perUnit: 0.03 };

/** The analysis of one version, with the result id of pull diagnostics. */
export interface IdentifiedAnalysis extends Analysis {
  readonly resultId: string;
  /** Findings that the writer ignores; not among the diagnostics. */
  readonly ignored: readonly Diagnostic[];
}

/** A reuse hint with a rule id, like a finding. */
export interface NamedHint extends ReuseHint {
  readonly rule: string;
}

/** The reuse hints of one version. */
interface ReuseHints {
  /** `ArchiveReuse.revision` of the index that was searched; the index itself may be large and is not kept here. */
  readonly revision: string;
  readonly left: readonly NamedHint[];
  /** Hints that the writer ignores. */
  readonly ignored: readonly NamedHint[];
}

/**
 * An open text document. It is parsed and analysed on demand, once per version; results of parts that an edit does not
 * touch are reused from the previous version.
 */
export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly #text: TextDocument;
  readonly #reported = new Set<string>();
  readonly #slow = new Set<string>();
  #state: AnalysisState | undefined;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.#text = TextDocument.create(uri, languageId, version, text);
  }

  get version(): number {
    return this.#text.version;
  }

  /** Length in UTF-16 units. */
  get length(): number {
    return this.#text.getText().length;
  }

  /** Applies the client's changes (ranges or whole texts) in order. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      TextDocument.update(this.#text, [fromChange(this.#text, change)], version);
    }
    if (!this.#state) return;
    this.#state.parsed = undefined;
    this.#state.analysis = undefined;
    this.#state.reuse = undefined;
    this.#state.running = undefined;
  }

  positionAt(offset: number): Position {
    return this.#text.positionAt(offset);
  }

  offsetAt(position: Position): number {
    return this.#text.offsetAt(position);
  }

  /** Whether this document is checked: always for the language `gongwen`, otherwise by `biganzi.activation`. */
  isActive(settings: ServerSettings): boolean {
    if (this.languageId === 'gongwen') return true;
    // Open only so that saving it is noticed; it may contain Chinese words but is not a draft.
    if (this.uri.endsWith(CONFIGURATION_FILE)) return false;
    if (settings.activation !== 'auto') return settings.activation === 'always';
    return looksOfficial(this.parsed(settings));
  }

  parsed(settings: ServerSettings): OfficialDocument {
    const state = this.#stateFor(settings);
    state.parsed ??= parseDocument(this.#text.getText(), {
      kind: toTextKind(this.uri, this.languageId),
      // Only suggestions depend on today's date, findings never do.
      today: currentDay(),
      cache: state.parseCache,
      ...(settings.documentDate !== undefined && { documentDate: settings.documentDate }),
    });
    return state.parsed;
  }

  /** The analysis of the current version; computed synchronously unless `ensureAnalyzed` has done it. */
  analysis(settings: ServerSettings): IdentifiedAnalysis {
    const state = this.#stateFor(settings);
    state.analysis ??= this.#withResultId(state, finishSteps(this.#steps(state)));
    return state.analysis;
  }

  /** The sentences of the current version that also occur in the writer's archive. */
  reuse(settings: ServerSettings, archive: ArchiveReuse): ReuseHints {
    const state = this.#stateFor(settings);
    if (state.reuse?.revision !== archive.revision) state.reuse = this.#findReuse(state, archive);
    return state.reuse;
  }

  #findReuse({ settings }: AnalysisState, archive: ArchiveReuse): ReuseHints {
    const { drafts, index, isSame, revision } = archive;
    const parsed = this.parsed(settings);
    const source = { index, isSame: (draft: number) => isSame(draft, this.uri) };
    const found = findReuse(parsed, settings.analysis.lexicon, source);
    const hints = phraseReuse(found, (draft) => drafts[draft]?.name ?? '');
    const named = hints.map((hint) => ({ ...hint, rule: REUSE_ID }));
    const { left, dropped } = dropIgnored(parsed, named, settings.ignored);
    return { revision, left, ignored: dropped };
  }

  /**
   * Analyses the current version of a long text in slices, between which other messages are handled. If an edit arrives
   * in between, the new version is analysed.
   * @returns false if the settings changed meanwhile
   */
  async ensureAnalyzed(settings: ServerSettings): Promise<boolean> {
    if (this.length < LONG_TEXT) return true;
    const state = this.#stateFor(settings);
    while (!state.analysis) {
      if (this.#state !== state) return false;
      state.running ??= this.#analyzeInSlices(state);
      await state.running;
    }
    return true;
  }

  async #analyzeInSlices(state: AnalysisState): Promise<void> {
    const { version } = this;
    const isWanted = () => this.#state === state && this.version === version && !state.analysis;
    const analysis = await runInSlices(this.#steps(state), isWanted);
    if (this.version !== version) return;
    state.running = undefined;
    if (analysis) state.analysis = this.#withResultId(state, analysis);
  }

  /** The rules that were left out for the first time for this document. */
  newlyLeftOut({ leftOut }: Analysis): readonly string[] {
    const fresh = leftOut.filter((rule) => !this.#slow.has(rule));
    for (const rule of fresh) this.#slow.add(rule);
    return fresh;
  }

  /** The failures of rules that fail for the first time for this document. */
  newFailures({ failures }: Analysis): readonly RuleFailure[] {
    const fresh = failures.filter(({ rule }) => !this.#reported.has(rule));
    for (const { rule } of fresh) this.#reported.add(rule);
    return fresh;
  }

  #steps({ settings, analysisCache }: AnalysisState): Iterator<undefined, Analysis> {
    return analyzeBySteps(this.parsed(settings), settings.analysis, {
      cache: analysisCache,
      budget: {
        now: () => performance.now(),
        share: RULE_SHARE.least + RULE_SHARE.perUnit * this.length,
      },
    });
  }

  #withResultId({ settings }: AnalysisState, analysis: Analysis): IdentifiedAnalysis {
    const { left, dropped } = dropIgnored(
      this.parsed(settings),
      analysis.diagnostics,
      settings.ignored,
    );
    return { ...analysis, diagnostics: left, ignored: dropped, resultId: crypto.randomUUID() };
  }

  #stateFor(settings: ServerSettings): AnalysisState {
    if (this.#state?.settings !== settings) this.#state = createState(settings);
    return this.#state;
  }
}

/** Results for the current version and caches for the next one, under one settings object. */
interface AnalysisState {
  readonly settings: ServerSettings;
  readonly parseCache: ReturnType<typeof createParseCache>;
  readonly analysisCache: ReturnType<typeof createAnalysisCache>;
  parsed: OfficialDocument | undefined;
  analysis: IdentifiedAnalysis | undefined;
  reuse: ReuseHints | undefined;
  /** Settles when the version is analysed or is no longer the current one. */
  running: Promise<void> | undefined;
}

function createState(settings: ServerSettings): AnalysisState {
  return {
    settings,
    parseCache: createParseCache(),
    analysisCache: createAnalysisCache(),
    parsed: undefined,
    analysis: undefined,
    reuse: undefined,
    running: undefined,
  };
}

/** The text kind by language id, or by the file extension .md. */
export function toTextKind(uri: string, languageId: string): TextKind {
  return languageId === 'markdown' || uri.toLowerCase().endsWith('.md') ? 'markdown' : 'plain';
}
