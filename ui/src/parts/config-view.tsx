import type { TaskConfig } from '../../../src/wire/index.ts';
import { configFacts, configJson, processesOf } from '../view/config.ts';
import { Copy } from './copy.tsx';
import { Facts } from './panel.tsx';

/** What can be scrolled must be reached by keyboard. */
const SCROLLED = { tabIndex: 0 };

/** A config in words, its processes, and all of it as JSON. */
export function ConfigView({ config }: { readonly config: TaskConfig }) {
  const processes = processesOf(config);
  const json = configJson(config);
  return (
    <>
      <Facts facts={configFacts(config)} />
      {processes.length === 0 ? null : (
        <table className="plain">
          <caption>Processes</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Command</th>
            </tr>
          </thead>
          <tbody>
            {processes.map(({ name, command }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <code>{command}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <details className="raw">
        <summary>As JSON</summary>
        <Copy text={json} what="the configuration" />
        <section className="json" aria-label="Configuration as JSON" {...SCROLLED}>
          <pre>{json}</pre>
        </section>
      </details>
    </>
  );
}
