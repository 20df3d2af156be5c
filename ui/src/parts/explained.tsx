import type { GroupExplanation, NamedAmounts } from '../state/pages.ts';
import { explanation } from '../state/queries.ts';
import { useQuery } from '../state/use-query.ts';
import { countText, mebibytesText } from '../view/amounts.ts';
import { durationText } from '../view/time.ts';
import { Empty, Loaded } from './notice.tsx';
import { Facts } from './panel.tsx';

/** Why pending tasks of a job, or of one instance of it, can't be placed: which agents are kept off by what, and how near the nearest comes. */
export function Explained({ job }: { readonly job: string }) {
  const found = useQuery(explanation(job));
  return (
    <Loaded from={found}>
      {({ groups, offers, throttled }) => (
        <div className="explained">
          <p>
            {countText(offers.held, 'agent')} offered, {offers.usable} of them with free cores and memory.
          </p>
          {groups.map((group) => (
            <Group key={group.taskIds[0] ?? ''} group={group} />
          ))}
          {throttled.length === 0 ? null : (
            <p>{countText(throttled.length, 'task')} must wait because the ones before them ended too soon.</p>
          )}
          {groups.length + throttled.length === 0 ? <Empty title="Nothing is pending any more" /> : null}
        </div>
      )}
    </Loaded>
  );
}

function Group({ group }: { readonly group: GroupExplanation }) {
  const { pending, summary, requested, constraints, vetoes, nearestFit, penaltyMs } = group;
  return (
    <section className="explained-group">
      <h3>{countText(pending, 'pending task')}</h3>
      <p>
        <strong>{summary}</strong>
      </p>
      <Facts
        facts={[
          { name: 'Asks for', values: [amountsText(requested)] },
          ...(constraints.length === 0 ? [] : [{ name: 'Constraints', values: constraints }]),
          ...(penaltyMs === 0 ? [] : [{ name: 'Tried every', values: [durationText(penaltyMs)] }]),
          ...(nearestFit === null
            ? []
            : [
                {
                  name: 'Nearest fit',
                  values: [
                    nearestFit.host,
                    nearestFit.reasons.join(', '),
                    `has ${amountsText(nearestFit.available)}`,
                    ...(Object.keys(nearestFit.missing).length === 0
                      ? []
                      : [`lacks ${amountsText(nearestFit.missing)}`]),
                  ],
                },
              ]),
        ]}
      />
      {vetoes.length === 0 ? null : (
        <table className="plain">
          <caption>What keeps agents off</caption>
          <thead>
            <tr>
              <th scope="col">Reason</th>
              <th scope="col" className="number">
                Agents
              </th>
            </tr>
          </thead>
          <tbody>
            {vetoes.map(({ reason, agents }) => (
              <tr key={reason}>
                <th scope="row">{reason}</th>
                <td className="number">{agents.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const IN_MEBIBYTES: ReadonlySet<string> = new Set(['RAM', 'disk']);

function amountsText(amounts: NamedAmounts): string {
  return Object.entries(amounts)
    .map(([name, amount]) => `${IN_MEBIBYTES.has(name) ? mebibytesText(amount) : Number(amount.toFixed(3))} ${name}`)
    .join(', ');
}
