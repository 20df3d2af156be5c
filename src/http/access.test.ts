import { describe, expect, it } from '@jest/globals';
import { type Access, ChallengeError, type HttpRefusal, OPEN_ACCESS } from '../security/index.ts';
import { useTestServers } from './testing/test-server.ts';

const start = useTestServers();
const JSON_TYPE = 'application/vnd.apache.thrift.json';
const SNAPSHOT = '[1,"snapshot",1,0,{}]';
const ROLES = '[1,"getRoleSummary",1,0,{}]';

/** Takes everybody in but those of the scheme `Bad`, and lets only `Good` ones call other things than getRoleSummary. */
function access(page: boolean): Access {
  const challenge: HttpRefusal = { status: 401, headers: { 'WWW-Authenticate': 'Test' }, page, reason: 'Unauthorized' };
  return {
    ...OPEN_ACCESS,
    async authenticate(request) {
      const { authorization } = request.headers;
      if (authorization === 'Bad') return challenge;
      const user = authorization ?? 'UNSECURE';
      return { user, principals: authorization === undefined ? [] : [user], address: 'here' };
    },
    perform(subject, rpc, _args, carryOut) {
      if (rpc !== 'getRoleSummary' && subject.principals.length === 0) throw new ChallengeError(challenge);
      return carryOut();
    },
  };
}

async function ask(body: string, authorization?: string, { page = false, path = '/api' } = {}) {
  const { server } = await start({ access: access(page) });
  const headers = { 'Content-Type': 'application/x-thrift', ...(authorization !== undefined && { authorization }) };
  const answer = await fetch(server.url + path, { method: 'POST', headers, body });
  return { answer, text: await answer.text() };
}

describe('logins', () => {
  it('that fail are answered before the call is read, without a type', async () => {
    const { answer, text } = await ask('no call at all', 'Bad');
    expect([answer.status, text, answer.headers.get('content-type')]).toEqual([401, '', null]);
    expect(answer.headers.get('www-authenticate')).toBe('Test');
  });

  it('are asked for by calls that need one, in place of the answer', async () => {
    const { answer, text } = await ask(SNAPSHOT);
    expect([answer.status, text, answer.headers.get('content-type')]).toEqual([401, '', JSON_TYPE]);
  });

  it('may be asked for with a page', async () => {
    const { answer, text } = await ask(SNAPSHOT, undefined, { page: true });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Test');
    expect(text).toContain('HTTP ERROR: 401');
  });

  it('are not needed by others', async () => {
    expect((await ask(ROLES)).text).toContain('"getRoleSummary",2');
    expect((await ask(SNAPSHOT, 'Good')).text).toContain('"snapshot",2');
  });

  it('do not come before the call is understood', async () => {
    const { answer } = await ask('[1,"snapshot",1,0,');
    expect(answer.status).toBe(500);
  });

  it('are not there for plain JSON', async () => {
    const { answer } = await ask('{}', 'Good', { path: '/apibeta/snapshot' });
    expect(answer.status).toBe(500);
    expect((await ask('{}', 'Bad', { path: '/apibeta/getRoleSummary' })).answer.status).toBe(200);
  });
});
