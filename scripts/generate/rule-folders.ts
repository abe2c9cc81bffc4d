import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../core/src/index.js';

/** The folder of the rules, relative to the root of the repository. */
export const RULES_FOLDER = 'core/src/rules';

export interface RuleFolders {
  /** The rules that could be loaded, by id. */
  readonly rules: readonly Rule[];
  /** Why other rules could not be loaded, one sentence each. */
  readonly problems: readonly string[];
}

/**
 * Loads every folder with a `rule.ts`, whether it is in the registry or not. A folder without
 * one is a rule that is not written yet.
 */
export async function loadRuleFolders(root: string): Promise<RuleFolders> {
  const loaded = await Promise.all(findRuleIds(root).map((id) => loadRule(root, id)));
  return {
    rules: loaded.filter((one) => typeof one !== 'string'),
    problems: loaded.filter((one) => typeof one === 'string'),
  };
}

/** The names of the folders that hold a rule, sorted. */
export function findRuleIds(root: string): readonly string[] {
  const folder = path.join(root, RULES_FOLDER);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => existsSync(path.join(folder, name, 'rule.ts')))
    .sort();
}

async function loadRule(root: string, id: string): Promise<Rule | string> {
  const file = `${RULES_FOLDER}/${id}/rule.ts`;
  try {
    const module = (await import(pathToFileURL(path.join(root, file)).href)) as {
      default?: Partial<Rule>; // an unfinished file may export anything
    };
    const rule = module.default;
    if (!rule?.meta || !rule.check) return `${file}: no default export made by defineRule`;
    if (rule.meta.id !== id) return `${file}: its id is ${rule.meta.id}, not the folder's name`;
    return rule as Rule;
  } catch (error) {
    return `${file}: ${String(error)}`;
  }
}
