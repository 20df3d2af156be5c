import type { AgentOverview } from '../state/pages.ts';
import type { Tone } from './tones.ts';

/** `rack: a, b` for each attribute. */
export function attributeTexts({ attributes }: AgentOverview): readonly string[] {
  return Object.entries(attributes).map(([name, values]) => `${name}: ${values.join(', ')}`);
}

/**
 * Whether an agent is meant by what was typed: each word stands in its host's name or an attribute, written `name:value`, or begins its id or
 * its mode.
 */
export function matchesAgent(agent: AgentOverview, words: readonly string[]): boolean {
  return words.every(
    (word) =>
      agent.host.toLowerCase().includes(word) ||
      agent.mode.toLowerCase().startsWith(word) ||
      agent.agentId?.toLowerCase().startsWith(word) === true ||
      Object.entries(agent.attributes).some(([name, values]) =>
        values.some((value) => `${name}:${value}`.toLowerCase().includes(word)),
      ),
  );
}

export function modeTone(mode: AgentOverview['mode']): Tone {
  switch (mode) {
    case 'NONE':
      return 'okay';
    case 'DRAINED':
      return 'system';
    case 'SCHEDULED':
      return 'progress';
    case 'DRAINING':
      return 'attention';
  }
}

/** What a mode means, in words. */
export function modeText(mode: AgentOverview['mode']): string {
  switch (mode) {
    case 'NONE':
      return 'in service';
    case 'SCHEDULED':
      return 'maintenance is planned: new tasks go elsewhere if they can';
    case 'DRAINING':
      return 'its tasks are being moved away';
    case 'DRAINED':
      return 'runs no task and gets none';
  }
}
