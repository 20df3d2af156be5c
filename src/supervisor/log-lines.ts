import type { DestinationStream } from 'pino';
import type { Clock, Timer } from '../clock/index.ts';

/** Gathered lines are passed on when they are so long together… */
const GATHERED_CHARS = 4096;
/** …or after so many milliseconds. */
const PASS_ON_MS = 100;

/** Lines of a log on their way to a destination. */
export interface LogLines extends DestinationStream {
  /** Passes on what is gathered. */
  flush(): void;
}

/**
 * Passes log lines on in pieces: a write a line would be a tenth of the time of a small call, and pino's own destination looks through all
 * it has gathered at each line.
 */
export function gatherLines(destination: DestinationStream, clock: Clock): LogLines {
  let gathered = '';
  let timer: Timer | undefined;
  const flush = (): void => {
    timer?.cancel();
    timer = undefined;
    const lines = gathered;
    gathered = '';
    if (lines !== '') destination.write(lines);
  };
  return {
    flush,
    write(line) {
      gathered += line;
      if (gathered.length >= GATHERED_CHARS) flush();
      else timer ??= clock.after(PASS_ON_MS, flush);
    },
  };
}
