import {
  type Analysis,
  analyze,
  CONFIGURATION_FILE,
  createAnalysisCache,
  createParseCache,
  type Diagnostic,
  dropIgnored,
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

  analysis(settings: ServerSettings): NamedAnalysis {
    const work = this.#workUnder(settings);
    work.analysis ??= this.#analyze(work);
    return work.analysis;
  }

  /** The failures of an analysis that no earlier version of this document had. */
  newFailures({ failures }: Analysis): readonly RuleFailure[] {
    const fresh = failures.filter(({ rule }) => !this.#reported.has(rule));
    for (const { rule } of fresh) this.#reported.add(rule);
    return fresh;
  }

  #analyze({ settings, analysisCache }: Work): NamedAnalysis {
    const parsed = this.parsed(settings);
    const { diagnostics, failures } = analyze(parsed, settings.analysis, analysisCache);
    const { left, dropped } = dropIgnored(parsed, diagnostics, settings.ignored);
    return { diagnostics: left, failures, ignored: dropped, resultId: crypto.randomUUID() };
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
}

function startWork(settings: ServerSettings): Work {
  return {
    settings,
    parseCache: createParseCache(),
    analysisCache: createAnalysisCache(),
    parsed: undefined,
    analysis: undefined,
  };
}

/** In Markdown, markup is no content; a file name says so where the client's language does not. */
export function toTextKind(uri: string, languageId: string): TextKind {
  return languageId === 'markdown' || uri.toLowerCase().endsWith('.md') ? 'markdown' : 'plain';
}
