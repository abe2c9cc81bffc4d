/** Runs a program of this folder with cached bytecode of an earlier run, so that V8 need not compile it again. */
import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';
import { cacheFolder } from './cache-folder.js';
import { readCacheFile, stampOf, writeCacheFile } from './cache-file.js';

/** The bundle that the programs share. */
const SHARED = './core.js';
/** Milliseconds after which bytecode is saved without waiting for the exit, because servers are often killed. */
const SETTLED_MS = 5000;

/** The function that wraps a CommonJS module. */
// Node defines the parameters.
/* eslint-disable max-params */
type Wrapped = (
  exports: unknown,
  require: NodeJS.Require,
  module: Module,
  file: string,
  folder: string,
) => void;
/* eslint-enable max-params */

/** A script whose bytecode is to be cached. Functions are compiled on their first call, so it is saved after they have run. */
interface Compiled {
  readonly script: Script;
  readonly file: string;
  readonly origin: string;
}

/**
 * Runs `program`, a bundle in the folder of this one. Each program has its own cache folder, because V8 accepts bytecode
 * only under the flags it was created with.
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
  process.once('exit', () => loader.save());
  setTimeout(() => loader.save(), SETTLED_MS).unref();
}

class BytecodeLoader {
  #fresh: Compiled[] = [];

  constructor(private readonly folder: string) {}

  /** Loads a bundle like `require` and returns its exports. */
  load(file: string): unknown {
    const require = createRequire(file);
    const loaded = require.cache[file];
    if (loaded) return loaded.exports;
    const module = new Module(file);
    module.filename = file;
    // So that other bundles get the same instance.
    require.cache[file] = module;
    const shared = join(dirname(file), SHARED);
    const own = (id: string): unknown => (id === SHARED ? this.load(shared) : require(id));
    const run = this.#compile(file);
    run(module.exports, Object.assign(own, require), module, file, dirname(file));
    module.loaded = true;
    return module.exports;
  }

  #compile(file: string): Wrapped {
    const cacheFile = join(this.folder, `${basename(file)}.${process.arch}.bin`);
    const origin = `${process.version} ${stampOf(file)}`;
    const cachedData = readCacheFile(cacheFile, origin);
    const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {
      filename: file,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(cachedData && { cachedData }),
    });
    if (!cachedData || script.cachedDataRejected)
      this.#fresh.push({ script, file: cacheFile, origin });
    // `Module.wrap` makes it a function with these parameters.
    return script.runInThisContext() as Wrapped;
  }

  /** Writes the bytecode of the scripts that were compiled in this run. */
  save(): void {
    for (const { script, file, origin } of this.#fresh)
      writeCacheFile(file, origin, script.createCachedData());
    this.#fresh = [];
  }
}
