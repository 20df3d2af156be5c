import { describe, expect, it } from '@jest/globals';
import { AuroraAdminMethods, ResponseCode, type RpcName } from '../wire/index.ts';
import { job, KEY, testApi } from './testing/test-api.ts';

const SERVER_INFO = { clusterName: 'local', statsUrlPrefix: 'http://stats/' };

describe('the API', () => {
  const names = Object.keys(AuroraAdminMethods) as RpcName[];

  it('has 45 RPCs', () => expect(names).toHaveLength(45));

  it.each(names)('%s answers with a code, details and the name of the server, whatever it is asked', async (name) => {
    const { api } = testApi({ settings: { statsUrlPrefix: SERVER_INFO.statsUrlPrefix } });
    const call = api[name] as (args: object) => Promise<{ details?: readonly object[]; responseCode?: number }>;
    const response = await call({});
    expect(response).toMatchObject({ serverInfo: SERVER_INFO, details: expect.any(Array) });
    expect(response.responseCode).toBeDefined();
  });

  it('says what is wrong with arguments that it does not understand', () => {
    const { api } = testApi();
    expect(api.refuseArguments()).toMatchObject({
      responseCode: ResponseCode.ERROR,
      details: [{ message: 'a set in the arguments holds a value that this API does not know' }],
      serverInfo: { clusterName: 'local', statsUrlPrefix: '' },
    });
  });

  it('tells clients to try again when the database does not keep up', async () => {
    const limits = { batchRows: 1, batchBytes: 1, backlogRows: 1, backlogBytes: 1, waitingWrites: 0 };
    const { api, said } = testApi({ store: { commit: () => new Promise(() => {}), limits } });
    void api.createJob({ description: job() });
    expect(await said(api.killTasks({ job: KEY }))).toMatch(/^ERROR_TRANSIENT: The database does not keep up/);
    expect(await said(api.getTierConfigs({}))).toBe('OK');
  });
});
