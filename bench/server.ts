import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { median, percentile, timed } from './measure.js';
import { createRandom } from './random.js';
import { atMost, type Row } from './rows.js';
import { startSession, type ServerSession } from './server-session.js';
import { writeDocument, writeDrafts } from './text.js';
import { REVERTED_PHRASES, typeKeys } from './typing.js';

const SPEECHES = 10;

/** Measures the time from starting the built server to the first diagnostics of a speech. */
export async function measureStart(rounds: number): Promise<Row> {
  const text = writeDocument(3000, 3);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let session: ServerSession | undefined;
    times.push(
      await timed(async () => {
        session = await startSession();
        await session.open('file:///draft.gongwen', text);
        await session.pull('file:///draft.gongwen');
      }),
    );
    session?.end();
  }
  return {
    what: 'server start to first diagnostics',
    value: median(times),
    unit: 'ms',
    target: atMost(150),
    note: `median of ${rounds}, slowest ${Math.max(...times).toFixed(0)} ms`,
  };
}

/** Measures the time from a key stroke to the diagnostics at the client, with the built server over stdio. */
export async function measureSession(characters: number, keys: number): Promise<Row> {
  const session = await startSession();
  const times = await typeInto(session, 'file:///draft.gongwen', {
    text: writeDocument(characters, 7),
    keys,
  });
  session.end();
  return {
    what: `the same over stdio, ${characters.toLocaleString('en')} characters, p95`,
    value: percentile(times, 95),
    unit: 'ms',
    note: `p50 ${percentile(times, 50).toFixed(2)} ms, with the transport`,
  };
}

/** Measures the resident memory of the server with ten speeches open, and after many edits of one of them. */
export async function measureMemory(edits: number): Promise<Row[]> {
  const session = await startSession();
  const speeches = writeDrafts(1_000_000, 5).slice(0, SPEECHES);
  for (const [index, text] of speeches.entries()) {
    await session.open(`file:///speech-${index}.gongwen`, text);
    await session.pull(`file:///speech-${index}.gongwen`);
  }
  const opened = readResidentMegabytes(session.pid);
  await typeInto(session, 'file:///edited.gongwen', {
    text: speeches[0] ?? '',
    keys: edits,
    phrases: REVERTED_PHRASES,
  });
  const typed = readResidentMegabytes(session.pid);
  session.end();
  return [
    {
      what: `server memory, ${SPEECHES} speeches open`,
      value: opened,
      unit: 'MB',
      target: atMost(90),
    },
    {
      what: `server memory after ${edits.toLocaleString('en')} edits`,
      value: typed,
      unit: 'MB',
      target: atMost(90),
      note: 'each phrase is taken back, so that the text keeps its length',
    },
  ];
}

async function typeInto(
  session: ServerSession,
  uri: string,
  { text, keys, phrases }: { text: string; keys: number; phrases?: readonly string[] },
): Promise<number[]> {
  const mirror = TextDocument.create(uri, 'gongwen', 1, text);
  await session.open(uri, text);
  await session.pull(uri);

  const times: number[] = [];
  for (const { offset, removed, text: typed } of typeKeys(
    text.length,
    keys,
    createRandom(13),
    phrases,
  )) {
    const range = { start: mirror.positionAt(offset), end: mirror.positionAt(offset + removed) };
    const version = mirror.version + 1;
    TextDocument.update(mirror, [{ range, text: typed }], version);
    times.push(
      await timed(async () => {
        await session.change(uri, version, { range, text: typed });
        await session.pull(uri);
      }),
    );
  }
  return times;
}

/** The resident memory of a process in MiB; NaN on systems other than Linux, which have no such file. */
export function readResidentMegabytes(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  const kilobytes = RESIDENT.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.groups?.size;
  return Number(kilobytes) / 1024;
}

/** VmRSS:	   71234 kB */
const RESIDENT = /^VmRSS:\s+(?<size>\d+) kB$/mu;
