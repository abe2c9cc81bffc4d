import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar, type IToken } from 'vscode-textmate';

const GRAMMAR = path.join(import.meta.dirname, 'gongwen.tmLanguage.json');

/** A line of a text with its tokens, which cover it without gaps. */
export interface TokenizedLine {
  readonly line: string;
  readonly tokens: readonly IToken[];
}

/** Tokenizes a text as VS Code does, with its own engine. */
export async function loadTokenizer(): Promise<(text: string) => readonly TokenizedLine[]> {
  const grammar = await loadGrammar();
  return (text) => {
    let state = INITIAL;
    return text.split(/\r?\n/u).map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return { line, tokens };
    });
  };
}

async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(await readFile(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(await readFile(GRAMMAR, 'utf8'), GRAMMAR),
  });
  const loaded = await registry.loadGrammar('source.gongwen');
  if (!loaded) throw new Error(`${GRAMMAR} has another scope than source.gongwen`);
  return loaded;
}
