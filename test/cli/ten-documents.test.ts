import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWord } from '../../word/src/read-word.js';
import { packedEntries, readEntry } from '../../word/src/testing/zip-parts.js';
import { makeFolder, runCli } from './run-cli.js';
import { wordSamples } from './word-documents.js';

const samples = await wordSamples();
const DOCUMENT = 'word/document.xml';
/** A half-width comma between Chinese characters, which a safe fix corrects. */
const SLIP = /(?<=\p{Script=Han}|%),(?=\p{Script=Han})/gu;
/** <w:t>文字</w:t> <w:t xml:space="preserve">文字</w:t> */
const TEXT = /<w:t(?: xml:space="preserve")?>(?<text>[^<]*)<\/w:t>/gu;

const NAMES = samples.map(({ name }) => `${name}.docx`);
const filesOf = () =>
  Object.fromEntries(samples.map(({ name, bytes }) => [`${name}.docx`, bytes] as const));

function linesOf(bytes: Buffer): readonly string[] {
  const word = readWord(bytes);
  return word.kind === 'text' ? word.text.split('\n') : [word.reason.en];
}

const fixComma = (line: string) => line.replaceAll(SLIP, '，');
const textsOf = (xml: string) => [...xml.matchAll(TEXT)].map(({ groups }) => groups?.text ?? '');

it('there are ten documents', () => {
  expect(samples).toHaveLength(10);
});

describe.each(samples)('$name', ({ bytes, lines, revisions = 0, comments = 0 }) => {
  it('is read with its numbering, tables, notes and text boxes', () => {
    expect(linesOf(bytes)).toEqual(lines);
    expect(readWord(bytes)).toMatchObject({ revisions, comments });
  });
});

describe('biganzi fix', () => {
  const fixed = new Map<string, Buffer>();
  beforeAll(() => {
    const cwd = makeFolder(filesOf());
    expect(runCli(['fix', ...NAMES], { cwd }).code).toBe(0);
    for (const { name } of samples) fixed.set(name, readFileSync(path.join(cwd, `${name}.docx`)));
  });

  it.each(samples)('changes only the runs with a finding in $name', ({ name, bytes, lines }) => {
    const after = fixed.get(name) ?? Buffer.alloc(0);
    expect(linesOf(after)).toEqual(lines.map(fixComma));
    const others = (entries: ReturnType<typeof packedEntries>) =>
      entries.filter(([entry]) => entry !== DOCUMENT);
    expect(others(packedEntries(after))).toEqual(others(packedEntries(bytes)));
    const [old, now] = [readEntry(bytes, DOCUMENT), readEntry(after, DOCUMENT)];
    expect(now.replaceAll(TEXT, '')).toBe(old.replaceAll(TEXT, ''));
    const changed = textsOf(now).filter((text, at) => text !== textsOf(old)[at]);
    expect(changed.length).toBeGreaterThan(0);
    for (const text of changed) expect(text).toContain('，');
  });
});

const office = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;
const skipped = office ? '' : ' (SKIPPED: soffice is missing)';
const CONVERSION_LIMIT = 240_000;

describe.skipIf(!office)(`biganzi fix --review, opened by LibreOffice${skipped}`, () => {
  const opened = new Map<string, { readonly reviewed: Buffer; readonly text: string }>();
  beforeAll(() => {
    const cwd = makeFolder(filesOf());
    expect(runCli(['fix', '--review', ...NAMES], { cwd }).code).toBe(0);
    mkdirSync(path.join(cwd, 'out'));
    const profile = pathToFileURL(path.join(cwd, 'profile')).href;
    const args = ['--headless', '--convert-to', 'fodt', '--outdir', 'out', ...NAMES];
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, ...args], { cwd });
    for (const { name } of samples) {
      const reviewed = readFileSync(path.join(cwd, `${name}.docx`));
      const text = readFileSync(path.join(cwd, 'out', `${name}.fodt`), 'utf8');
      opened.set(name, { reviewed, text });
    }
  }, CONVERSION_LIMIT);

  it.each(samples)('$name has all changes and comments', ({ name, lines, comments = 0 }) => {
    const { reviewed, text } = opened.get(name) ?? { reviewed: Buffer.alloc(0), text: '' };
    const slips = lines.reduce((sum, line) => sum + (line.match(SLIP)?.length ?? 0), 0);
    const changes = text.split('<text:changed-region').slice(1);
    const ours = changes.filter((change) => change.includes('<dc:creator>笔杆子<'));
    expect(ours.filter((change) => change.includes('<text:insertion'))).toHaveLength(slips);
    expect(ours.filter((change) => change.includes('<text:deletion'))).toHaveLength(slips);
    const written = readEntry(reviewed, 'word/comments.xml').match(/<w:comment /gu) ?? [];
    expect(written.length).toBeGreaterThan(comments);
    expect(text.match(/<office:annotation /gu)).toHaveLength(written.length);
  });
});
