import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, recordedAnswer, send } from '../api/send.ts';
import { bytesOf, type Exchange } from '../api/sessions.ts';
import { goldenFolder } from '../wire.ts';
import { absenceOf } from './absent-figures.ts';
import type { Case } from './cases.ts';
import { differences } from './compare.ts';

/** A node of ZooKeeper, as it was recorded. */
export interface RecordedNode {
  readonly path: string;
  readonly data: string;
  readonly ephemeral: boolean;
  readonly acl: readonly (readonly [number, string, string])[];
}

/** What is not an exchange: something that the recorder saw or did. */
export interface Remark {
  readonly n: number;
  readonly note?: string;
  readonly zookeeper?: readonly RecordedNode[];
}

/** The lines of a recording of golden/http. @throws Error when it is not there */
export function readRecording(name: Case['recording']): readonly (Exchange | Remark)[] {
  const file = join(goldenFolder(), `http/${name}.jsonl`);
  if (!existsSync(file)) throw new Error(`there is no ${file}; AURORA_GOLDEN names the folder of recordings`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Exchange | Remark);
}

/** Asks what was recorded, with what was made up then translated, and compares. */
export async function compareExchange(
  recording: Case['recording'],
  exchange: Exchange,
  port: number,
  translate: (text: string) => string = (text) => text,
): Promise<{ readonly compared: Case; readonly ours: Answer }> {
  const { n, request, response } = exchange;
  const path = translate(request.path);
  const body = Buffer.from(translate(bytesOf(request).toString('latin1')), 'latin1');
  const headers = request.headers.filter(([name]) => name.toLowerCase() !== 'content-length');
  const ours = await send(port, { ...exchange, request: { ...request, path, headers } }, body);
  const isCut = 'truncatedFrom' in response;
  const found = differences(path, ours, recordedAnswer(exchange), isCut);
  return { compared: { recording, n, what: request.method, path, found }, ours };
}

/**
 * Compares the names of the figures in two answers of `/vars.json`.
 * @param later figures that need not be there yet
 */
export function compareFigures(
  recording: Case['recording'],
  exchange: Exchange,
  ours: readonly string[],
  later: readonly string[] = [],
): Case {
  const have = new Set([...ours, ...later]);
  // One that is cut is no JSON.
  const recorded = recordedAnswer(exchange)
    .body.toString()
    .matchAll(/"([^"\\]+)":(?=[-\d"])/g);
  const missing = Array.from(recorded, ([, name = '']) => name).filter(
    (name) => !have.has(name) && absenceOf(name) === undefined,
  );
  const found = missing.length === 0 ? [] : [{ what: 'figures', ours: 'missing', recorded: missing.sort().join(' ') }];
  return { recording, n: exchange.n, what: 'names of', path: exchange.request.path, found };
}

/** The names in an answer of `/vars.json`. */
export function figureNames({ body }: Answer): readonly string[] {
  return Object.keys(JSON.parse(body.toString()) as object);
}
