import {
  type Analysis,
  analyzeBySteps,
  CONFIGURATION_FILE,
  createAnalysisCache,
  createParseCache,
  type Diagnostic,
  dropIgnored,
  finishSteps,
  looksOfficial,
  type OfficialDocument,
  parseDocument,
  type RuleFailure,
  type TextKind,
} from '../../core/src/index.js';
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { currentDay } from './current-day.js';
import { fromChange } from './from-lsp.js';
import type { ServerSettings } from './settings.js';
import { runInSlices } from './slices.js';

/** UTF-16 units from which on a text is analysed in slices: a shorter one takes less than a slice, but for its first time. */
const LONG = 50_000;

/** Milliseconds that one rule may take of the analysis of a version, and more for each UTF-16 unit: a hundred times what all rules take. */
const RULE_SHARE = { least: 3000, perUnit: 0.03 };

/** The analysis of one version, with the id by which a client asks whether there is a newer one. */
export interface NamedAnalysis extends Analysis {
  readonly resultId: string;
  /** What the writer does not want to see again; not among the diagnostics. */
  readonly ignored: readonly Diagnostic[];
}

/**
 * A text the client has open. It is parsed and analysed once a version and on demand only;
 * what an edit leaves alone is taken over from the version before.
 */
export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly #text: TextDocument;
  readonly #reported = new Set<string>();
  readonly #slow = new Set<string>();
  #work: Work | undefined;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.#text = TextDocument.create(uri, languageId, version, text);
  }

  get version(): number {
    return this.#text.version;
  }

  /** How many UTF-16 units it has. */
  get length(): number {
    return this.#text.getText().length;
  }

  /** Applies the client's changes, ranges or whole texts, in order. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      TextDocument.update(this.#text, [fromChange(this.#text, change)], version);
    }
    if (!this.#work) return;
    this.#work.parsed = undefined;
    this.#work.analysis = undefined;
    this.#work.running = undefined;
  }

  positionAt(offset: number): Position {
    return this.#text.positionAt(offset);
  }

  offsetAt(position: Position): number {
    return this.#text.offsetAt(position);
  }

  /** Whether the writer wants to hear from us here: always in drafts, elsewhere as `biganzi.activation` says. */
  isActive(settings: ServerSettings): boolean {
    if (this.languageId === 'gongwen') return true;
    // Opened so that its saving is noticed; its Chinese words make it no draft.
    if (this.uri.endsWith(CONFIGURATION_FILE)) return false;
    if (settings.activation !== 'auto') return settings.activation === 'always';
    return looksOfficial(this.parsed(settings));
  }

  parsed(settings: ServerSettings): OfficialDocument {
    const work = this.#workUnder(settings);
    work.parsed ??= parseDocument(this.#text.getText(), {
      kind: toTextKind(this.uri, this.languageId),
      // The day suggestions count from; findings never depend on it.
      today: currentDay(),
      cache: work.parseCache,
      ...(settings.documentDate !== undefined && { documentDate: settings.documentDate }),
    });
    return work.parsed;
  }

  /** What the rules say of the current version; found at once where `analyzed` was not waited for. */
  analysis(settings: ServerSettings): NamedAnalysis {
    const work = this.#workUnder(settings);
    work.analysis ??= this.#name(work, finishSteps(this.#steps(work)));
    return work.analysis;
  }

  /**
   * Analyses the current version of a long text in slices, between which other messages are handled; after an edit among
   * them, the version then.
   * @returns false where the settings have changed meanwhile
   */
  async analyzed(settings: ServerSettings): Promise<boolean> {
    if (this.length < LONG) return true;
    const work = this.#workUnder(settings);
    while (!work.analysis) {
      if (this.#work !== work) return false;
      work.running ??= this.#analyzeInSlices(work);
      await work.running;
    }
    return true;
  }

  async #analyzeInSlices(work: Work): Promise<void> {
    const { version } = this;
    const isWanted = () => this.#work === work && this.version === version && !work.analysis;
    const analysis = await runInSlices(this.#steps(work), isWanted);
    if (this.version !== version) return;
    work.running = undefined;
    if (analysis) work.analysis = this.#name(work, analysis);
  }

  /** The rules that were left out of an analysis and of no earlier version of this document. */
  newlyLeftOut({ leftOut }: Analysis): readonly string[] {
    const fresh = leftOut.filter((rule) => !this.#slow.has(rule));
    for (const rule of fresh) this.#slow.add(rule);
    return fresh;
  }

  /** The failures of an analysis that no earlier version of this document had. */
  newFailures({ failures }: Analysis): readonly RuleFailure[] {
    const fresh = failures.filter(({ rule }) => !this.#reported.has(rule));
    for (const { rule } of fresh) this.#reported.add(rule);
    return fresh;
  }

  #steps({ settings, analysisCache }: Work): Iterator<undefined, Analysis> {
    return analyzeBySteps(this.parsed(settings), settings.analysis, {
      cache: analysisCache,
      budget: {
        now: () => performance.now(),
        share: RULE_SHARE.least + RULE_SHARE.perUnit * this.length,
      },
    });
  }

  #name({ settings }: Work, analysis: Analysis): NamedAnalysis {
    const { left, dropped } = dropIgnored(
      this.parsed(settings),
      analysis.diagnostics,
      settings.ignored,
    );
    return { ...analysis, diagnostics: left, ignored: dropped, resultId: crypto.randomUUID() };
  }

  #workUnder(settings: ServerSettings): Work {
    if (this.#work?.settings !== settings) this.#work = startWork(settings);
    return this.#work;
  }
}

/** What is known of the current version, and what carries over to the next, under one settings object. */
interface Work {
  readonly settings: ServerSettings;
  readonly parseCache: ReturnType<typeof createParseCache>;
  readonly analysisCache: ReturnType<typeof createAnalysisCache>;
  parsed: OfficialDocument | undefined;
  analysis: NamedAnalysis | undefined;
  /** Settles when the version is analysed or is no longer the current one. */
  running: Promise<void> | undefined;
}

function startWork(settings: ServerSettings): Work {
  return {
    settings,
    parseCache: createParseCache(),
    analysisCache: createAnalysisCache(),
    parsed: undefined,
    analysis: undefined,
    running: undefined,
  };
}

/** In Markdown, markup is no content; a file name says so where the client's language does not. */
export function toTextKind(uri: string, languageId: string): TextKind {
  return languageId === 'markdown' || uri.toLowerCase().endsWith('.md') ? 'markdown' : 'plain';
}
