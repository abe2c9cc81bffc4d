import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FACE = fileURLToPath(new URL('../../core/src/index.ts', import.meta.url));

describe('the public face of core', () => {
  const { checker, exports } = readExports();

  it('exports what the programs use', () => {
    expect(exports.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['parseDocument', 'analyze', 'rules', 'complete', 'outline']),
    );
  });

  it('documents every export', () => {
    const silent = exports.filter((symbol) => documentationOf(symbol, checker) === '');
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

function readExports() {
  const program = ts.createProgram([FACE], { noLib: true, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(FACE);
  const face = source && checker.getSymbolAtLocation(source);
  return { checker, exports: face ? checker.getExportsOfModule(face) : [] };
}

function documentationOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return ts.displayPartsToString(meant.getDocumentationComment(checker));
}
