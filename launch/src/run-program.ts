/** Runs a program of this folder with the bytecode of an earlier run, so that V8 need not compile it again. */
import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';
import { cacheFolder } from './cache-folder.js';
import { keep, readKept, stampOf } from './kept-file.js';

/** The bundle that the programs share. */
const SHARED = './core.js';
/** A server is asked to stop seldom and killed often: it keeps what it compiled when it has been at work for so long. */
const SETTLED_MS = 5000;

/** What a module of CommonJS is wrapped in. */
// Node gives the parameters.
/* eslint-disable max-params */
type Wrapped = (
  exports: unknown,
  require: NodeJS.Require,
  module: Module,
  file: string,
  folder: string,
) => void;
/* eslint-enable max-params */

/** Bytecode that is to be kept: functions compile on their first call, so it is taken when they have run. */
interface Compiled {
  readonly script: Script;
  readonly file: string;
  readonly origin: string;
}

/**
 * Runs `program`, a bundle beside this one. Bytecode is kept in a folder of its own for each program, as V8 accepts it only
 * under the flags it was made with.
 */
export function runProgram(program: string): void {
  const cache = cacheFolder();
  const file = join(__dirname, program);
  if (cache === undefined) {
    createRequire(file)(file);
    return;
  }
  const loader = new BytecodeLoader(join(cache, basename(program, '.js')));
  loader.load(file);
  process.once('exit', () => loader.keep());
  setTimeout(() => loader.keep(), SETTLED_MS).unref();
}

class BytecodeLoader {
  #fresh: Compiled[] = [];

  constructor(private readonly folder: string) {}

  /** Loads a bundle as `require` does, and gives what it exports. */
  load(file: string): unknown {
    const require = createRequire(file);
    const loaded = require.cache[file];
    if (loaded) return loaded.exports;
    const module = new Module(file);
    module.filename = file;
    // Other bundles that ask for this one get the same.
    require.cache[file] = module;
    const shared = join(dirname(file), SHARED);
    const own = (id: string): unknown => (id === SHARED ? this.load(shared) : require(id));
    const run = this.#compile(file);
    run(module.exports, Object.assign(own, require), module, file, dirname(file));
    module.loaded = true;
    return module.exports;
  }

  #compile(file: string): Wrapped {
    const kept = join(this.folder, `${basename(file)}.${process.arch}.bin`);
    const origin = `${process.version} ${stampOf(file)}`;
    const cachedData = readKept(kept, origin);
    const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {
      filename: file,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(cachedData && { cachedData }),
    });
    if (!cachedData || script.cachedDataRejected) this.#fresh.push({ script, file: kept, origin });
    // The wrapper makes it a function of these parameters.
    return script.runInThisContext() as Wrapped;
  }

  /** Writes the bytecode of what was compiled in this run. */
  keep(): void {
    for (const { script, file, origin } of this.#fresh)
      keep(file, origin, script.createCachedData());
    this.#fresh = [];
  }
}
