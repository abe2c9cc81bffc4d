import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { READ_WORD_REQUEST, type WordDraft } from '../server/src/protocol.js';
import { median, timed } from './measure.js';
import { atMost, type Row } from './rows.js';
import { readResidentMegabytes } from './server.js';
import { startSession } from './server-session.js';
import { writeDocument } from './text.js';

const DOCUMENT = fileURLToPath(new URL('../test/data/word/numbering.docx', import.meta.url));
const OTHER = 'file:///draft.gongwen';
const SHOWN = 'biganzi-word:/speech.docx.gongwen';

/** Measures the time and the memory of opening a Word document in a server that has a speech open. */
export async function measureWord(rounds: number): Promise<Row[]> {
  const bytes = readFileSync(DOCUMENT).toString('base64');
  const text = writeDocument(3000, 3);
  const times: number[] = [];
  const before: number[] = [];
  const after: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const session = await startSession();
    await session.open(OTHER, text);
    await session.pull(OTHER);
    before.push(readResidentMegabytes(session.pid));
    times.push(
      await timed(async () => {
        const draft = await session.ask<WordDraft>(READ_WORD_REQUEST, { bytes });
        await session.open(SHOWN, draft.text);
        await session.pull(SHOWN);
      }),
    );
    after.push(readResidentMegabytes(session.pid));
    session.end();
  }
  return [
    {
      what: 'a Word document, first to diagnostics',
      value: median(times),
      unit: 'ms',
      note: `median of ${rounds}, with loading what reads it`,
    },
    {
      what: 'server memory with a Word document',
      value: median(after),
      unit: 'MB',
      target: atMost(90),
      note: `${median(before).toFixed(1)} MB before it was opened`,
    },
  ];
}
