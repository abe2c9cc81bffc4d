/** The figures of a draft: code lenses above its headings, and the text of the status bar. */
import { type CodeLens, type CodeLensParams, CodeLensRefreshRequest } from 'vscode-languageserver';
import {
  type DraftFigures,
  phraseFigures,
  phraseHollowness,
  phrasePlaceholders,
  readFigures,
  type SectionFigures,
  type SpeechFigures,
  smallest,
} from '../../../core/src/index.js';
import { type ActiveDocument, findAnalyzed, type ServerContext } from '../context.js';
import { fromDraftParams } from '../from-requests.js';
import type { FiguresAnswer } from '../protocol.js';
import { phraseLeftOut } from '../left-out.js';
import { toCodeLenses } from '../to-code-lens.js';

/** Answers `textDocument/codeLens`; empty if `biganzi.codeLens` is `off`. */
export async function listCodeLenses(
  context: ServerContext,
  { textDocument }: CodeLensParams,
): Promise<CodeLens[]> {
  const active = await findAnalyzed(context, textDocument.uri);
  return active ? codeLensesOf(active, context.features().fillCommands) : [];
}

/** The lenses of a draft; `fills`: whether the client has the commands that lenses call. */
export function codeLensesOf(active: ActiveDocument, fills: boolean): CodeLens[] {
  const { document, settings } = active;
  if (settings.codeLens === 'off') return [];
  const style = { locale: settings.analysis.locale, fills };
  const { speeches } = figuresOf(active);
  const withSections = settings.codeLens === 'sections' && speeches.length <= MOST_SPEECHES;
  return speeches.flatMap((speech) => [
    ...(speech.figures.characters > 0 ? toCodeLenses(document, speech, style) : []),
    ...(withSections ? topSections(speech) : []).flatMap((section) =>
      toCodeLenses(document, section, style),
    ),
  ]);
}

/** With more speeches, sections get no lenses: there would be thousands of them after every key. */
const MOST_SPEECHES = 50;

/** Asks the client to request the code lenses again after a change of settings. */
export async function refreshCodeLenses({ connection, features }: ServerContext): Promise<void> {
  if (features().refreshesCodeLenses) await connection.sendRequest(CodeLensRefreshRequest.type);
}

/** Answers `biganzi/figures`. */
export async function sumUpDraft(
  context: ServerContext,
  params: unknown,
): Promise<FiguresAnswer | null> {
  const active = await findAnalyzed(context, fromDraftParams(params));
  if (!active) return null;
  const { whole } = figuresOf(active);
  const { locale } = active.settings.analysis;
  const { leftOut } = active.document.analysis(active.settings);
  const details = [phraseHollowness(whole), phrasePlaceholders(whole), phraseLeftOut(leftOut)];
  return {
    text: phraseFigures(whole)[locale],
    details: details.flatMap((phrase) => (phrase ? [phrase[locale]] : [])),
  };
}

function figuresOf({ document, settings }: ActiveDocument): DraftFigures {
  return readFigures(document.parsed(settings), {
    diagnostics: document.analysis(settings).diagnostics,
    lexicon: settings.analysis.lexicon,
    rate: settings.speechRate,
  });
}

/** The sections of the highest level; none if there is only one, because its figures equal those of the title. */
function topSections({ sections }: SpeechFigures): readonly SectionFigures[] {
  const top = smallest(sections.map(({ level }) => level));
  const ofTop = sections.filter(({ level }) => level === top);
  return ofTop.length > 1 ? ofTop : [];
}
