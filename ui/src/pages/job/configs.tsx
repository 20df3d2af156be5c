import { useState } from 'react';
import type { ConfigGroup } from '../../../../src/wire/index.ts';
import { ConfigView } from '../../parts/config-view.tsx';
import { DiffView } from '../../parts/diff-view.tsx';
import { Empty } from '../../parts/notice.tsx';
import { rangesSize, rangesText } from '../../view/amounts.ts';
import { configJson, groupTitle } from '../../view/config.ts';

/** The configs in use by a job, by instances, and what is different between two of them. */
export function Configs({ groups }: { readonly groups: readonly ConfigGroup[] }) {
  const inOrder = [...groups].sort((a, b) => firstOf(a) - firstOf(b));
  if (inOrder.length === 0) return <Empty title="No task of this job is active, so no configuration is in use" />;
  return (
    <>
      {inOrder.length > 1 ? <ConfigDiff groups={inOrder} /> : null}
      {inOrder.map((group) => (
        <section key={titleOf(group)} className="config">
          <h3>Configuration of {titleOf(group)}</h3>
          {group.config === undefined ? null : <ConfigView config={group.config} />}
        </section>
      ))}
    </>
  );
}

/** Texts of two configs, to be chosen when there are more. */
function ConfigDiff({ groups }: { readonly groups: readonly ConfigGroup[] }) {
  const [chosen, setChosen] = useState({ before: 0, after: 1 });
  const before = Math.min(chosen.before, groups.length - 1);
  const after = Math.min(chosen.after, groups.length - 1);
  const select = (side: 'before' | 'after', label: string, value: number) => (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => setChosen({ before, after, [side]: Number(event.target.value) })}>
        {groups.map((group, i) => (
          <option key={titleOf(group)} value={i}>
            {titleOf(group)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section className="config">
      <h3>Difference</h3>
      <p className="padded choices">
        {select('before', 'From', before)} {select('after', 'to', after)}
      </p>
      <DiffView
        label="Difference of the configurations"
        before={configJson(groups[before]?.config)}
        after={configJson(groups[after]?.config)}
      />
    </section>
  );
}

function titleOf({ instances }: ConfigGroup): string {
  return groupTitle(rangesSize(instances), rangesText(instances));
}

function firstOf({ instances = [] }: ConfigGroup): number {
  return Math.min(...instances.map(({ first }) => first));
}
