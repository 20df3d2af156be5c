import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Clock } from '../clock/index.ts';
import type { CheckResult } from './health.ts';
import { type HttpAnswer, signalHttp } from './http-signal.ts';
import { signalGroup } from './proc.ts';
import type { HealthCheck } from './task.ts';

/** Output of a shell check that its reason quotes at most. */
const MAX_OUTPUT_BYTES = 16 * 1024;

const HEALTHY: CheckResult = { healthy: true };

/** Judges the answer to an HTTP check. (aurora: src/main/python/apache/aurora/common/health_check/http_signaler.py) */
export function judgeAnswer(check: Extract<HealthCheck, { kind: 'http' }>, answer: HttpAnswer): CheckResult {
  if (answer.kind === 'failed') return { healthy: false, reason: answer.reason };
  const got = answer.body.trim().toLowerCase();
  const { expectedResponse, expectedCode } = check;
  if (expectedResponse !== '' && got !== expectedResponse.toLowerCase()) {
    const reason = `(expected "${shorten(expectedResponse)}", got "${shorten(got)}")`;
    return { healthy: false, reason: `Response differs from expected response ${reason}` };
  }
  if (expectedCode !== 0 && answer.code !== expectedCode) {
    const reason = `(expected ${expectedCode}, got ${answer.code})`;
    return { healthy: false, reason: `Response code differs from expected response ${reason}` };
  }
  return HEALTHY;
}

/** Checks an HTTP endpoint of this host. */
export async function checkHttp(
  check: Extract<HealthCheck, { kind: 'http' }>,
  port: number,
  timeoutMs: number,
  clock: Clock,
): Promise<CheckResult> {
  return judgeAnswer(check, await signalHttp(port, check.endpoint, 'GET', timeoutMs, clock));
}

/** Where a shell check runs. */
export interface ShellSurroundings {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Runs a shell check; one that takes too long is killed with all it started.
 * (aurora: src/main/python/apache/aurora/common/health_check/shell.py)
 */
export function checkShell(
  command: string,
  { directory, environment }: ShellSurroundings,
  timeoutMs: number,
  clock: Clock,
): Promise<CheckResult> {
  return new Promise((resolve) => {
    const child = spawn('/bin/bash', ['-c', command], {
      cwd: directory,
      env: environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pieces: Uint8Array[] = [];
    let size = 0;
    const collect = (piece: Uint8Array): void => {
      if (size < MAX_OUTPUT_BYTES) pieces.push(piece.subarray(0, MAX_OUTPUT_BYTES - size));
      size += piece.length;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const end = (result: CheckResult): void => {
      timer.cancel();
      if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(result);
    };
    const timer = clock.after(timeoutMs, () => end({ healthy: false, reason: 'Health check timed out.' }));
    child.once('error', (error) => end({ healthy: false, reason: `OSError: ${error.message}` }));
    child.once('close', (code, signal) => {
      const status = signal === null ? code : -constants.signals[signal];
      if (status === 0) return end(HEALTHY);
      const output = Buffer.concat(pieces).toString('utf8');
      const reason = `Command '${command}' returned non-zero exit status ${status} with output '${output}'`;
      end({ healthy: false, reason });
    });
  });
}

function shorten(text: string): string {
  return text.length < 10 ? text : `${text.slice(0, 7)}...`;
}
