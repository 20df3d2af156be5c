import { ScheduleStatus } from '../wire/index.ts';

/** Where changes of tasks are told, and which. */
export interface WebhookSettings {
  readonly targetUrl: URL;
  /** Sent with every request. */
  readonly headers: ReadonlyMap<string, string>;
  /** How long one request may take, milliseconds. */
  readonly timeoutMs: number;
  /** New states that are told; all when undefined. */
  readonly statuses: ReadonlySet<ScheduleStatus> | undefined;
}

const FIELDS = ['headers', 'targetURL', 'timeoutMsec', 'statuses'];

/** Names and values that HTTP can carry. */
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const HEADER_VALUE = /^[\t -~\x80-\xff]*$/;
/** What the HTTP client sets itself. */
const FORBIDDEN = new Set([
  'content-length',
  'transfer-encoding',
  'connection',
  'host',
  'upgrade',
  'expect',
  'keep-alive',
]);

/**
 * Reads the file that `-webhook_config` names: `headers`, `targetURL`, `timeoutMsec` and, if only some states are wanted, `statuses`.
 * (aurora: scheduler/events/WebhookInfo.java)
 * @param file its name, for errors
 * @throws Error naming the file, the field and what is wrong with it
 */
export function parseWebhookConfig(text: string, file: string): WebhookSettings {
  const wrong = (what: string): Error => new Error(`-webhook_config: ${file}: ${what}`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw wrong(`is no JSON: ${(error as Error).message}`);
  }
  if (!isObject(json)) throw wrong('must be a JSON object');
  const stranger = Object.keys(json).find((name) => !FIELDS.includes(name));
  if (stranger !== undefined) throw wrong(`there is no field ${stranger}; there are ${FIELDS.join(', ')}`);
  return {
    targetUrl: urlOf(json.targetURL, wrong),
    headers: headersOf(json.headers, wrong),
    timeoutMs: timeoutOf(json.timeoutMsec, wrong),
    statuses: statusesOf(json.statuses, wrong),
  };
}

type Wrong = (what: string) => Error;

function urlOf(value: unknown, wrong: Wrong): URL {
  if (value === undefined) throw wrong('targetURL is missing');
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw wrong(`targetURL must be an http or https address, not ${JSON.stringify(value)}`);
  }
  return url;
}

function headersOf(value: unknown, wrong: Wrong): ReadonlyMap<string, string> {
  if (value === undefined) throw wrong('headers is missing; {} is for none');
  if (!isObject(value)) throw wrong('headers must be an object of texts');
  return new Map(
    Object.entries(value).map(([name, text]) => {
      if (typeof text !== 'string') throw wrong(`headers.${name} must be a text`);
      if (!HEADER_NAME.test(name)) throw wrong(`headers: ${JSON.stringify(name)} cannot be the name of a header`);
      if (!HEADER_VALUE.test(text)) throw wrong(`headers.${name} cannot be the value of a header`);
      if (FORBIDDEN.has(name.toLowerCase())) throw wrong(`headers.${name} is set by the scheduler itself`);
      return [name, text];
    }),
  );
}

function timeoutOf(value: unknown, wrong: Wrong): number {
  if (value === undefined) throw wrong('timeoutMsec is missing');
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (!Number.isInteger(number) || Number(number) <= 0) {
    throw wrong(`timeoutMsec must be a positive whole number, not ${JSON.stringify(value)}`);
  }
  return Number(number);
}

function statusesOf(value: unknown, wrong: Wrong): ReadonlySet<ScheduleStatus> | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw wrong('statuses must be a list of names');
  const names = value as readonly unknown[];
  const states = new Set<ScheduleStatus>();
  for (const name of names) {
    if (name === '*') continue;
    if (typeof name !== 'string' || !isStatus(name)) {
      throw wrong(
        `statuses: ${JSON.stringify(name)} is no state; there are ${Object.keys(ScheduleStatus).join(', ')}, *`,
      );
    }
    states.add(ScheduleStatus[name]);
  }
  return names.includes('*') ? undefined : states;
}

function isStatus(name: string): name is keyof typeof ScheduleStatus {
  return Object.hasOwn(ScheduleStatus, name);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
