/** Requests about Word documents. The client reads and writes the files; the server gets and returns bytes. */
import type { Localized } from '../../../core/src/index.js';
import type { ServerContext } from '../context.js';
import { fromDraftParams, fromProfile } from '../from-requests.js';
import type { WordDraft, WordRefusal, WrittenBack } from '../protocol.js';
import { toRecord } from '../to-record.js';

/** Answers `biganzi/readWord`. The Word reader is loaded on the first call. */
export async function readWordDraft(
  context: ServerContext,
  params: unknown,
): Promise<WordDraft | WordRefusal> {
  const { readWord } = await import('../../../word/src/word-files.js');
  const word = readWord(fromBase64(toRecord(params).bytes));
  if (word.kind === 'refused') return refuse(context, word.reason);
  const { text, revisions, comments, prompts } = word;
  return { kind: 'draft', text, revisions, comments, prompts };
}

/** Answers `biganzi/writeBackWord`. */
export async function writeBackDraft(
  context: ServerContext,
  params: unknown,
): Promise<WrittenBack | WordRefusal> {
  const { bytes, text } = toRecord(params);
  const { writeBackWord } = await import('../../../word/src/word-files.js');
  const written = writeBackWord(fromBase64(bytes), typeof text === 'string' ? text : '');
  if (written.kind === 'refused') return refuse(context, written.reason);
  const { done, skipped } = written;
  return {
    kind: 'written',
    bytes: written.bytes.toString('base64'),
    done: done.length,
    skipped: skipped.length,
  };
}

/** Answers `biganzi/exportWord`; `null` if the draft is not open. */
export async function exportOpenDraft(
  context: ServerContext,
  params: unknown,
): Promise<string | WordRefusal | null> {
  const { documents, settings } = context;
  const uri = fromDraftParams(params);
  const current = await settings.of(uri);
  const document = documents.get(uri);
  if (!document) return null;
  const { text } = document.parsed(current);
  const { exportDocx, PROFILES, readProfile } = await import('../../../word/src/export-word.js');
  const chosen = fromProfile(toRecord(params).profile);
  const read = typeof chosen === 'object' ? readProfile(chosen.json) : undefined;
  if (read?.kind === 'problems') {
    const reason = read.problems.join('；');
    return refuse(context, { zh: reason, en: reason });
  }
  const profile = read?.profile ?? (chosen === 'speech' ? PROFILES.speech : PROFILES.official);
  const kind = document.languageId === 'markdown' ? 'markdown' : 'plain';
  const bytes = await exportDocx({ text, kind }, profile);
  return Buffer.from(bytes).toString('base64');
}

function fromBase64(bytes: unknown): Buffer {
  return Buffer.from(typeof bytes === 'string' ? bytes : '', 'base64');
}

async function refuse({ settings }: ServerContext, reason: Localized): Promise<WordRefusal> {
  const { analysis } = await settings.of('');
  return { kind: 'refused', reason: reason[analysis.locale] };
}
