/**
 * `npx tsx scripts/measure-exports.ts`: exports a sample draft in both layouts, converts them to PDF with LibreOffice, prints the
 * measures of the pages, and writes a picture of the first page of each to `docs/images`. Needs soffice, pdftotext, pdffonts and pdftoppm.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convertToPdf } from '../word/src/convert-to-pdf.js';
import { exportDocx, PROFILES } from '../word/src/export-word.js';
import { EXPORT_SAMPLE } from './export-sample.js';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Resolution of the pictures in dots per inch. */
const RESOLUTION = 40;
const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** A word of a page with its box in points, in the output of pdftotext. */
const WORD =
  /<word xMin="(?<left>[\d.]+)" yMin="(?<top>[\d.]+)" xMax="(?<right>[\d.]+)" yMax="(?<bottom>[\d.]+)">(?<text>[^<]*)<\/word>/gu;

/** 校长们，大家好！ without half-width characters. */
const CHINESE = /^[\p{Script=Han}，。、；：！？（）《》]+$/u;
const PAUSES = /[‖∣]/gu;

/** In points: digits and Chinese characters of one line have slightly different tops. */
const SAME_LINE = 10;

const folder = mkdtempSync(path.join(tmpdir(), 'biganzi-exports-'));
for (const [name, profile] of Object.entries(PROFILES)) {
  const pdf = await convertToPdf(await exportDocx({ text: EXPORT_SAMPLE, kind: 'plain' }, profile));
  if ('reason' in pdf) throw new Error(pdf.reason.en);
  const file = path.join(folder, `${name}.pdf`);
  writeFileSync(file, pdf);
  console.log(`\n${name}`);
  for (const row of measure(file)) console.log(row);
  console.log(run('pdffonts', [file]));
  const image = path.join(ROOT, 'docs/images', `export-${name}`);
  const size = ['-r', String(RESOLUTION), '-gray', '-png', '-f', '1', '-l', '1', '-singlefile'];
  run('pdftoppm', [...size, file, image]);
}

interface Line {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** The measures of each page: edges of the text in millimetres, number of lines, line pitch, characters of full lines. */
function measure(file: string): string[] {
  const layout = run('pdftotext', ['-bbox', file, '-']);
  return layout
    .split('<page ')
    .slice(1)
    .map((page, index) => {
      const all = toLines(page);
      const lines = all.slice(0, -1);
      const number = all.at(-1);
      const [first] = lines;
      const pitches = lines.slice(1).map(({ top }, at) => top - (lines[at]?.top ?? 0));
      const inMillimetres = (points: number) => (points / POINTS_PER_MILLIMETRE).toFixed(1);
      return [
        `page ${index + 1}: ${lines.length} lines`,
        `top ${inMillimetres(first?.top ?? 0)} mm`,
        `left ${inMillimetres(Math.min(...lines.map(({ left }) => left)))} mm`,
        `right edge ${inMillimetres(Math.max(...lines.map(({ right }) => right)))} mm`,
        `pitch ${median(pitches).toFixed(2)} pt`,
        `full lines ${rangeOf(fullLines(lines))} characters`,
        `number “${number?.text ?? ''}” from ${inMillimetres(number?.left ?? 0)} to ${inMillimetres(number?.right ?? 0)} mm`,
      ].join(', ');
    });
}

/** Numbers of characters of the lines that are all Chinese and reach the right edge. */
function fullLines(lines: readonly Line[]): readonly number[] {
  const edge = median(lines.map(({ right }) => right));
  return lines
    .filter(({ left, right, text: words }) => right >= edge - 1 && left < 90 && CHINESE.test(words))
    .map(({ text: words }) => words.replaceAll(PAUSES, '').length);
}

function rangeOf(values: readonly number[]): string {
  return values.length === 0 ? 'no' : `${Math.min(...values)} to ${Math.max(...values)}`;
}

function toLines(page: string): readonly Line[] {
  const lines: Line[] = [];
  const words = [...page.matchAll(WORD)].map(({ groups }) => ({
    left: Number(groups?.left),
    right: Number(groups?.right),
    top: Number(groups?.top),
    text: groups?.text ?? '',
  }));
  words.sort((a, b) => a.top - b.top || a.left - b.left);
  for (const word of words) {
    const last = lines.at(-1);
    if (last && Math.abs(last.top - word.top) < SAME_LINE) {
      lines[lines.length - 1] = {
        top: last.top,
        left: Math.min(last.left, word.left),
        right: Math.max(last.right, word.right),
        text: last.text + word.text,
      };
    } else lines.push(word);
  }
  return lines;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8' });
}
