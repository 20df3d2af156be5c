import type { IncomingMessage } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HttpRefusal, Subject } from './subject.ts';

/** What a filter is told of a request. */
export interface FilteredRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly address: string;
  /** Who has logged in; undefined for a request without credentials. */
  readonly user: string | undefined;
  readonly principals: readonly string[];
}

/** What a filter makes of a request: nothing; another user for it to act as; or an answer. */
export type FilterAnswer =
  | undefined
  | { readonly runAs: string }
  | { readonly status: number; readonly reason?: string; readonly headers?: Readonly<Record<string, string>> };

/** Looks at each request that has passed authentication, be it anonymous. */
export type AfterAuthFilter = (request: FilteredRequest) => FilterAnswer | Promise<FilterAnswer>;

const JAVA_CLASS = /^[\w$]+(?:\.[\w$]+){2,}$/;

/**
 * The filter that `-shiro_after_auth_filter` names: the default export of an ES module.
 * @throws Error when there is no such file, or it exports no function
 */
export async function loadAfterAuthFilter(file: string): Promise<AfterAuthFilter> {
  if (JAVA_CLASS.test(file) && !/\.[cm]?js$/.test(file)) {
    throw new Error(
      `-shiro_after_auth_filter names the Java class ${file}; here it is the path of an ES module whose default export is the filter (docs/operating.md)`,
    );
  }
  let loaded: { readonly default?: unknown };
  try {
    loaded = (await import(pathToFileURL(resolve(file)).href)) as typeof loaded;
  } catch (error) {
    throw new Error(`-shiro_after_auth_filter: ${file} cannot be loaded: ${messageOf(error)}`, { cause: error });
  }
  if (typeof loaded.default === 'function') return loaded.default as AfterAuthFilter;
  throw new Error(`-shiro_after_auth_filter: ${file} must have a function as its default export`);
}

/** What a filter makes of a subject. @throws what the filter throws */
export async function filtered(
  filter: AfterAuthFilter,
  request: IncomingMessage,
  subject: Subject,
): Promise<Subject | HttpRefusal> {
  const { principals, address, user } = subject;
  const answer = await filter({
    ...{ method: request.method ?? 'GET', url: request.url ?? '/', headers: request.headers, address, principals },
    user: principals[0],
  });
  if (answer === undefined) return subject;
  if ('runAs' in answer) return { user: answer.runAs, principals: [answer.runAs], actsFor: user, address };
  return { status: answer.status, headers: answer.headers ?? {}, page: true, reason: answer.reason ?? 'Refused' };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
