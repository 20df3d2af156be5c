import { useState } from 'react';
import type { JobUpdateInstructions } from '../../../../src/wire/index.ts';
import { ConfigView } from '../../parts/config-view.tsx';
import { DiffView } from '../../parts/diff-view.tsx';
import { Panel } from '../../parts/panel.tsx';
import { rangesSize, rangesText } from '../../view/amounts.ts';
import { configJson, groupTitle } from '../../view/config.ts';

/** What an update changes: the difference to each config that there was, or the new config when there was none. */
export function UpdateConfig({ instructions }: { readonly instructions: JobUpdateInstructions }) {
  const { initialState = [], desiredState } = instructions;
  const [chosen, setChosen] = useState(0);
  const desired = desiredState?.task;
  if (desired === undefined) {
    return (
      <Panel title="Update config">
        <p className="padded">This update only removes instances.</p>
      </Panel>
    );
  }
  const initial = initialState[Math.min(chosen, initialState.length - 1)];
  const titleOf = (ranges: typeof desiredState): string =>
    groupTitle(rangesSize(ranges?.instances), rangesText(ranges?.instances));
  return (
    <>
      {initial?.task === undefined ? null : (
        <Panel
          title="Update diff"
          aside={
            initialState.length < 2 ? undefined : (
              <label>
                from{' '}
                <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
                  {initialState.map((each, i) => (
                    <option key={titleOf(each)} value={i}>
                      {titleOf(each)}
                    </option>
                  ))}
                </select>
              </label>
            )
          }
        >
          <DiffView
            label="Difference of the configurations"
            before={configJson(initial.task)}
            after={configJson(desired)}
          />
        </Panel>
      )}
      <Panel title="Update config" aside={titleOf(desiredState)}>
        <ConfigView config={desired} />
      </Panel>
    </>
  );
}
