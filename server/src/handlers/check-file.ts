import { decodeText } from '../../../miner/src/decode-text.js';
import type { Localized } from '../../../core/src/index.js';
import type { ServerContext } from '../context.js';
import { OpenDocument } from '../documents.js';
import { fromCheckFileParams } from '../from-requests.js';
import {
  type CheckedFile,
  type CheckFileParams,
  WORD_NAME,
  type WordRefusal,
} from '../protocol.js';
import { toLspDiagnostic } from '../to-lsp.js';
import { judgeActive } from './delivery.js';
import { readWordDraft } from './word.js';

/**
 * Answers `biganzi/checkFile`: the findings and the verdict that the file would have if it were open. A text that does
 * not look like a draft is answered with `null`, unless `biganzi.activation` is `always`.
 */
export async function checkFile(
  context: ServerContext,
  params: unknown,
): Promise<CheckedFile | null> {
  const asked = fromCheckFileParams(params);
  const { uri, shownAs = uri } = asked;
  const current = await context.settings.of(uri);
  if (!context.documents.get(uri)) context.forgetSettings(uri);
  const read = await readText(context, asked);
  if (read.kind === 'refused') return read;
  const document = new OpenDocument(shownAs, languageOf(uri), 0, read.text);
  const { activation } = current;
  const settings = {
    ...current,
    activation: activation === 'never' ? 'auto' : activation,
  } as const;
  if (!document.isActive(settings)) return null;
  await document.ensureAnalyzed(settings);
  const { ready, sentence } = judgeActive({ document, settings });
  const { diagnostics } = document.analysis(settings);
  return {
    kind: 'draft',
    ready,
    sentence,
    findings: diagnostics.map((one) => toLspDiagnostic(document, one, context.features())),
  };
}

async function readText(
  context: ServerContext,
  { uri, bytes }: CheckFileParams,
): Promise<{ readonly kind: 'text'; readonly text: string } | WordRefusal> {
  if (WORD_NAME.test(uri)) {
    const word = await readWordDraft(context, { bytes });
    return word.kind === 'refused' ? word : { kind: 'text', text: word.text };
  }
  const decoded = decodeText(Uint8Array.from(atob(bytes), (unit) => unit.charCodeAt(0)));
  if (decoded.kind === 'text') return decoded;
  const { locale } = (await context.settings.of(uri)).analysis;
  return { kind: 'refused', reason: NO_TEXT[locale] };
}

/** Extensions of drafts: file:///a/讲话.gw */
const DRAFT = /\.(?:gongwen|gw)$/iu;
const MARKDOWN = /\.md$/iu;

function languageOf(uri: string): string {
  if (DRAFT.test(uri)) return 'gongwen';
  return MARKDOWN.test(uri) ? 'markdown' : 'plaintext';
}

const NO_TEXT: Localized = {
  zh: '不是文字，或者编码认不出来',
  en: 'Not text, or in an unknown encoding',
};
