import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, parseDocument } from '../../core/src/index.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const readText = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly title: string;
        readonly description: string;
        readonly media: { readonly markdown: string };
      }[];
    }[];
  };
}

const { commands, walkthroughs } = (JSON.parse(readText('package.json')) as Manifest).contributes;
const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);

it('leads from opening a draft to exporting it', () => {
  expect(steps.map(({ id }) => id)).toEqual([
    ...['open', 'fix', 'complete', 'fill', 'gate', 'export', 'archive'],
  ]);
});

it.each(['package.nls.json', 'package.nls.zh-cn.json'])('has all its texts in %s', (file) => {
  const texts = JSON.parse(readText(file)) as Readonly<Record<string, string>>;
  const keys = steps.flatMap(({ title, description }) => [title, description]);
  expect(keys.filter((key) => texts[key.replaceAll('%', '')] === undefined)).toEqual([]);
  const own = commands.map(({ command }) => command);
  const linked = Object.entries(texts)
    .filter(([key]) => key.startsWith('walkthrough.'))
    .flatMap(([, text]) => [...text.matchAll(/command:(?<command>biganzi\.\w+)/gu)])
    .map(({ groups }) => groups?.command ?? '');
  expect(linked.length).toBeGreaterThan(5);
  expect(linked.filter((command) => !own.includes(command))).toEqual([]);
});

it('has a page for each step', () => {
  expect(steps.filter(({ media }) => !existsSync(path.join(ROOT, media.markdown)))).toEqual([]);
});

it('has a sample with something to show for each step', () => {
  const document = parseDocument(readText('docs/walkthrough/sample.gongwen'));
  const rules = analyze(document, shippedSettings).diagnostics.map(({ rule }) => rule);
  expect(rules).toEqual(
    expect.arrayContaining([
      ...['placeholder-year', 'placeholder-blank', 'web-residue', 'punctuation-width'],
      ...['hollow-sentence', 'heading-sequence', 'confusable-word'],
    ]),
  );
});
