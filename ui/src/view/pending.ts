import type { PendingGroup } from '../state/pages.ts';

/** Why tasks of a group are pending, reason by reason. */
export function reasonsOf({ reason }: PendingGroup): readonly string[] {
  const text = reason.replace(/^\[|\]$/g, '');
  return text === '' ? [] : text.split(', ');
}

/** Whether a group is meant: each word stands in its job's name or in a reason. */
export function matchesGroup(group: PendingGroup, words: readonly string[]): boolean {
  const [name, reason] = [group.name.toLowerCase(), group.reason.toLowerCase()];
  return words.every((word) => name.includes(word) || reason.includes(word));
}

/** How many tasks each reason keeps waiting, the most frequent first. */
export function reasonCounts(
  groups: readonly PendingGroup[],
): readonly { readonly reason: string; readonly tasks: number }[] {
  const counts = new Map<string, number>();
  for (const group of groups) {
    for (const reason of reasonsOf(group)) counts.set(reason, (counts.get(reason) ?? 0) + group.taskIds.length);
  }
  return [...counts].map(([reason, tasks]) => ({ reason, tasks })).sort((a, b) => b.tasks - a.tasks);
}
