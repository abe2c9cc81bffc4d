// Stands in for the native logger of VS Code's server: the same calls, plain appends to the file, no rotation.
'use strict';

const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  #level = LEVELS.indexOf('info');
  #isRaw = false;
  #file;

  constructor(file) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    for (const [level, name] of LEVELS.entries())
      this[name === 'warning' ? 'warn' : name] = (text) => this.#write(level, text);
  }

  #write(level, text) {
    if (level < this.#level) return;
    const line = this.#isRaw ? text : `${new Date().toISOString()} [${LEVELS[level]}] ${text}\n`;
    // Losing a log line (the profile may already be deleted) must not end the editor.
    try {
      appendFileSync(this.#file, line);
    } catch {
      this.#level = LEVELS.length;
    }
  }

  getLevel() {
    return this.#level;
  }

  setLevel(level) {
    this.#level = level;
  }

  clearFormatters() {
    this.#isRaw = true;
  }

  setPattern() {}

  flush() {}

  drop() {}
}

// One statement for each name: Node finds the exports of a CommonJS module by reading its source.
exports.version = 10000;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = async (_name, file) => new Logger(file);
exports.createAsyncRotatingLogger = async (_name, file) => new Logger(file);
exports.Logger = Logger;
