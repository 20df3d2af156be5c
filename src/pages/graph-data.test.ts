import { describe, expect, it } from '@jest/globals';
import { Stats, TimeSeries } from '../stats/index.ts';
import { graphDataPage } from './graph-data.ts';

/** Two figures, sampled at the times 1 to 4. */
function sampled(): TimeSeries {
  const stats = new Stats();
  const series = new TimeSeries({ intervalMs: 1, retentionMs: 100 });
  let value = 0;
  stats.gauge('time_series_1', () => value);
  stats.gauge('time_series_2', () => 0);
  for (value = 1; value <= 4; value++) series.record(stats, value);
  return series;
}

async function ask(search: string) {
  const page = graphDataPage(sampled());
  const query = new URLSearchParams(search);
  const answer = await page.answer(query, {
    method: 'GET',
    search,
    form: query,
    below: [],
    preferred: ([first]) => first,
  });
  if (typeof answer === 'string') return { status: 200, body: JSON.parse(answer) };
  if ('pieces' in answer) return { status: 200, body: JSON.parse([...answer.pieces].join('')) };
  return { status: answer.status, body: JSON.parse(answer.body ?? '') };
}

const NAMES = ['time', 'time_series_1', 'time_series_2'];
const ROWS = [
  [1, 1, 0],
  [2, 2, 0],
  [3, 3, 0],
  [4, 4, 0],
];

describe('/graphdata', () => {
  it.each([
    ['', NAMES.slice(1)],
    ['?metrics=', NAMES.slice(1)],
    ['?metrics=time_series_1,time_series_2,time', { names: NAMES, data: ROWS }],
    ['?metrics=time_series_1,time_series_2,time&since=2', { names: NAMES, data: ROWS.slice(2) }],
    ['?metrics=time_series_1,time_series_2&since=4', { names: NAMES, data: [] }],
    ['?metrics=time_series_2&since=x', { names: ['time', 'time_series_2'], data: ROWS.map(([time]) => [time, 0]) }],
  ])('%s', async (search, body) => {
    expect(await ask(search)).toEqual({ status: 200, body });
  });

  it('tells of a figure that there is not', async () => {
    expect(await ask('?metrics=nosuch')).toEqual({ status: 500, body: { error: 'Unknown metric nosuch' } });
  });
});
