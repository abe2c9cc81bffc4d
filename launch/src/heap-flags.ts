// Imported first: flags of V8 that count from the first allocation on. A server lives for days beside an editor, so memory
// matters more than the last tenth of speed: with them 151 MB after 20,000 edits became 78 MB, flat (processor time of a
// key in 10,000 characters unchanged).
import { setFlagsFromString } from 'node:v8';

// The young generation keeps its first size instead of doubling whenever a burst of typing fills it.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--optimize-for-size');
