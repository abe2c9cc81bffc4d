/**
 * `npm run data:review [-- FOLDER…]`: lists the entries of the lexicon by their source. With folders of texts it also lists the
 * formulations that occur in none of them; the exit code is 1 if there are any.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shippedLexicon } from '../core/data/shipped-lexicon.js';

interface Listed {
  readonly name: string;
  readonly source: string;
}

/** Spaces, quotation marks and punctuation. */
const MARKS = /[\s"'“”‘’「」、，,；;：:]/gu;

const { fixedExpressions, outdatedTerms, datedEvents } = shippedLexicon;
const folders = process.argv.slice(2);

list(
  'fixed-expressions.json',
  fixedExpressions.map(({ expression, source }) => ({ name: expression, source })),
);
list(
  'outdated-terms.json',
  outdatedTerms.map(({ forms, to, source }) => ({
    name: `${forms[0]?.term ?? ''}（至${to}）`,
    source,
  })),
);
list(
  'dated-events.json',
  (datedEvents?.anniversaries ?? []).map(({ names, year, source }) => ({
    name: `${names[0] ?? ''}（${String(year)}）`,
    source,
  })),
);
if (folders.length > 0) verify();

function list(file: string, entries: readonly Listed[]): void {
  const bySource = new Map<string, string[]>();
  for (const { name, source } of entries) {
    bySource.set(source, [...(bySource.get(source) ?? []), name]);
  }
  console.log(`${file}: ${String(entries.length)} entries, ${String(bySource.size)} sources`);
  for (const [source, names] of [...bySource].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`  ${source}\n    ${names.join(' | ')}`);
  }
}

/** A formulation is found if a text contains it or all its members, ignoring punctuation, spaces and quotation marks. */
function verify(): void {
  const texts = folders.flatMap((folder) => readTexts(folder)).map(stripMarks);
  const missing = fixedExpressions.filter(({ expression, members = [] }) => {
    const words = [expression, ...members].map(stripMarks);
    return !texts.some(
      (text) =>
        text.includes(words[0] ?? '') ||
        (words.length > 1 && words.slice(1).every((member) => text.includes(member))),
    );
  });
  for (const { expression, source } of missing) console.log(`not found: ${expression} (${source})`);
  console.log(`${String(texts.length)} texts: ${String(missing.length)} formulations not found`);
  if (missing.length > 0) process.exitCode = 1;
}

function readTexts(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

function stripMarks(text: string): string {
  return text.replaceAll(MARKS, '');
}
