import type { Step } from '../view/tasks.ts';
import { durationText, shortUtcText } from '../view/time.ts';
import type { Tone } from '../view/tones.ts';
import { Ago, Since } from './times.tsx';

interface TimelineProps {
  readonly label: string;
  readonly steps: readonly Step[];
  /** Of the last step. */
  readonly tone: Tone | 'pending' | 'removed';
  /** Whether the last step goes on. */
  readonly goesOn: boolean;
}

/** Steps in the order in which they came, with how long each lasted; the last one in its colour. */
export function Timeline({ label, steps, tone, goesOn }: TimelineProps) {
  return (
    <ol className="timeline" aria-label={label}>
      {steps.map(({ name, at, lastedMs, message }, i) => {
        const isLast = i === steps.length - 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
          <li key={i} className={isLast ? `last tone-${tone}` : ''}>
            <span className="when">
              {shortUtcText(at)}
              <small>
                <Ago at={at} />
              </small>
            </span>
            <span className="what">
              <strong>{name}</strong>
              <small>
                {lastedMs !== undefined ? (
                  `for ${durationText(lastedMs)}`
                ) : goesOn ? (
                  <>
                    for <Since at={at} />
                  </>
                ) : (
                  ''
                )}
              </small>
              {message === '' ? null : <span className="message">{message}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
