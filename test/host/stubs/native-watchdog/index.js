// Stands in for the native module that ends the extension host when the editor behind it is gone.
'use strict';

const POLL_MS = 1000;
const PARENT_GONE = 87;

exports.start = (parent) => {
  const poll = () => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(PARENT_GONE);
    }
  };
  setInterval(poll, POLL_MS).unref();
};

exports.exit = (code) => process.exit(code ?? 0);
