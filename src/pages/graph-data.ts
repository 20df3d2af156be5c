import type { PageAnswer, ResourcePage } from '../http/index.ts';
import { type TimeSeries, UnknownMetricError } from '../stats/index.ts';

/** `/graphdata`: names of figures with samples, or `?metrics=` of some, since a moment. (aurora: …/handlers/TimeSeriesDataSource.java) */
export function graphDataPage(series: Pick<TimeSeries, 'names' | 'rows'>): ResourcePage {
  return {
    path: '/graphdata',
    leaderOnly: false,
    type: 'application/json',
    answer(query): PageAnswer {
      const metrics = query.get('metrics');
      if (metrics === null || metrics === '') return JSON.stringify(series.names());
      const names = metrics.split(',').filter((name) => name !== 'time');
      try {
        return { pieces: graph(['time', ...names], series.rows(names, Number(query.get('since') ?? 0) || 0)) };
      } catch (error) {
        if (!(error instanceof UnknownMetricError)) throw error;
        return { status: 500, body: JSON.stringify({ error: error.message }) };
      }
    },
  };
}

function* graph(names: readonly string[], rows: readonly (readonly number[])[]): Generator<string, void, undefined> {
  yield `{"names":${JSON.stringify(names)},"data":[`;
  for (const [at, row] of rows.entries()) yield `${at === 0 ? '' : ','}${JSON.stringify(row)}`;
  yield ']}';
}
