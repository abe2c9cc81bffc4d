/**
 * `npm run generate`: writes everything that is derived from the rules' `meta`, and the clichés that a review kept. With
 * `--check` it writes nothing, prints each stale file and fails.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Rule } from '../core/src/index.js';
import {
  CLICHES_FILE,
  MINED_FILE,
  REVIEW_FILE,
  toCliches,
  WRITTEN_FILE,
} from './generate/cliches.js';
import { SCHEMA_FILE, toManifest, toMessages } from './generate/manifest.js';
import { toOverview, toRulePage } from './generate/pages.js';
import { loadRuleFolders, RULES_FOLDER } from './generate/rule-folders.js';
import { toRulesIndex } from './generate/rules-index.js';
import { toSchema } from './generate/schema.js';
import { settingSections } from './generate/setting-sections.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

const { rules, problems } = await loadRuleFolders(ROOT);
for (const problem of problems) console.error(problem);
const stale: string[] = [];
for (const [file, text] of await generateAll(rules)) {
  if ((await read(file)) === text) continue;
  stale.push(file);
  if (!isCheck) await writeFile(path.join(ROOT, file), text);
}
for (const file of stale) console.log(isCheck ? `stale: ${file}` : `written: ${file}`);
if (isCheck && stale.length > 0) console.error('Run `npm run generate` and commit what it writes.');
if (problems.length > 0 || (isCheck && stale.length > 0)) process.exitCode = 1;

/** The formatted text of every generated file, by path. */
async function generateAll(all: readonly Rule[]): Promise<ReadonlyMap<string, string>> {
  const sections = settingSections(all);
  const chinese = 'package.nls.zh-cn.json';
  const texts = new Map([
    [`${RULES_FOLDER}/index.ts`, toRulesIndex(all)],
    ['package.json', toManifest(await readOr('{}', 'package.json'), sections)],
    ['package.nls.json', toMessages(await readOr('{}', 'package.nls.json'), sections, 'en')],
    [chinese, toMessages(await readOr('{}', chinese), sections, 'zh')],
    [SCHEMA_FILE, toSchema(all)],
    ['docs/rules.md', toOverview(all)],
  ]);
  const formatted = new Map<string, string>();
  for (const [file, text] of texts) formatted.set(file, await formatAs(file, text));
  for (const rule of all) await addPage(rule, formatted);
  formatted.set(
    CLICHES_FILE,
    toCliches(
      await readOr('[]', MINED_FILE),
      await readOr('{}', REVIEW_FILE),
      await readOr('[]', WRITTEN_FILE),
    ),
  );
  return formatted;
}

async function addPage(rule: Rule, files: Map<string, string>): Promise<void> {
  const file = `${RULES_FOLDER}/${rule.meta.id}/README.md`;
  const page = await read(file);
  if (page === undefined) return;
  files.set(file, await toRulePage(page, rule, (markdown) => formatAs(file, markdown)));
}

async function formatAs(file: string, text: string): Promise<string> {
  const filepath = path.join(ROOT, file);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

async function readOr(fallback: string, file: string): Promise<string> {
  return (await read(file)) ?? fallback;
}

async function read(file: string): Promise<string | undefined> {
  const filepath = path.join(ROOT, file);
  return existsSync(filepath) ? readFile(filepath, 'utf8') : undefined;
}
