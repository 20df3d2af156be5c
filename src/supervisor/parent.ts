/** Whether a supervisor started this program, and so minds its end. */
function isSupervised(): boolean {
  return process.env.AURORA_SUPERVISED !== undefined;
}

/**
 * For the programs that a supervisor runs: calls `gone` once when the supervisor has ended, however suddenly.
 * It works by the pipe that the supervisor holds on the other end of standard input, which the kernel closes for it.
 */
function whenParentGone(gone: () => void): void {
  process.stdin.on('end', gone);
  process.stdin.on('error', gone);
  process.stdin.resume();
  process.stdin.unref?.();
}

/** Calls `stop` on SIGTERM, on ^C, and when the supervisor that started this program has ended. */
export function whenToldToStop(stop: () => void): void {
  process.on('SIGTERM', stop);
  // At a terminal ^C reaches every program of a supervisor at once; it is the supervisor that ends them in order.
  process.on('SIGINT', () => {
    if (!isSupervised()) stop();
  });
  if (isSupervised()) whenParentGone(stop);
}

/** Prints the line that tells the supervisor that this program serves, and where. */
export function announceReady(url: string): void {
  process.stdout.write(`${JSON.stringify({ url })}\n`);
}
