import type { IncomingMessage } from 'node:http';
import type { HttpRefusal } from '../security/index.ts';
import type { Whole } from './answer.ts';
import { ERROR_PAGE_HEADERS, errorPage } from './error-page.ts';

const NOTHING = new Uint8Array();

/**
 * The answer that a refusal is: a page, or headers alone.
 * @param contentType of the latter, when it comes instead of the answer to a call
 */
export function refusalAnswer(request: IncomingMessage, refusal: HttpRefusal, contentType?: string): Whole {
  const { status, headers, page, reason } = refusal;
  if (page) {
    const [path = '/'] = (request.url ?? '').split('?', 1);
    return { status, headers: { ...ERROR_PAGE_HEADERS, ...headers }, body: errorPage(path, { status, reason }) };
  }
  return {
    status,
    headers: { ...(contentType !== undefined && { 'Content-Type': contentType }), ...headers },
    body: NOTHING,
  };
}
