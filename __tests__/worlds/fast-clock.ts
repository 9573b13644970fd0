import { resolve } from 'node:path'

// Unpacked by scripts/faketime.mjs. Where it is missing, runnable.mjs keeps the tests that import this file from being run.
const library = resolve('.tools/faketime/root/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1')

/**
 * Variables of a process whose time runs twenty times as fast: what it waits for, and its limits, too. No variable of the
 * action does that. Faster, and a server on a busy machine would answer too late.
 *
 * @see https://manpages.debian.org/bookworm/faketime/faketime.1.en.html
 */
export const fastClock: Readonly<Record<string, string>> = { LD_PRELOAD: library, FAKETIME: '+0 x20' }
