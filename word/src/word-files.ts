// A separate bundle (dist/word-files.js), loaded when the first Word document is met.
export { mendWord } from './mend-word.js';
export { readWord } from './read-word.js';
export { reviewWord } from './review-word.js';
export { writeBackWord } from './write-back-word.js';
