#!/usr/bin/env node
import { runCli } from './cli/index.ts';
import { systemClock } from './clock/index.ts';
import { answerVersion } from './version.ts';

answerVersion('aurora');
/** `aurora COMMAND…`. */
process.exitCode = await runCli(
  process.argv.slice(2),
  {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isInteractive: process.stderr.isTTY === true,
    env: process.env,
  },
  systemClock,
);
