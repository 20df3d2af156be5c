import { describe, expect, it } from '@jest/globals';
import { ScheduleStatus } from '../wire/index.ts';
import { isActive, isKillable, isLive, isSlaveAssigned, isTerminal, isTransient } from './task-states.ts';

type StateName = keyof typeof ScheduleStatus;

/** The columns of the specification: active, slave-assigned, live, terminal, transient, killable. */
const TABLE: Readonly<Record<StateName, string>> = {
  INIT: '......',
  THROTTLED: 'a....k',
  PENDING: 'a....k',
  ASSIGNED: 'as..tk',
  STARTING: 'as...k',
  RUNNING: 'asl..k',
  PREEMPTING: 'asl.tk',
  RESTARTING: 'asl.tk',
  DRAINING: 'asl.tk',
  KILLING: 'asl.t.',
  PARTITIONED: 'asl..k',
  FINISHED: '...e..',
  KILLED: '...e..',
  FAILED: '...e..',
  LOST: '...e..',
};

describe('state sets', () => {
  it.each(Object.entries(TABLE))('%s', (name, expected) => {
    const status = ScheduleStatus[name as StateName];
    const columns: readonly (readonly [string, boolean])[] = [
      ['a', isActive(status)],
      ['s', isSlaveAssigned(status)],
      ['l', isLive(status)],
      ['e', isTerminal(status)],
      ['t', isTransient(status)],
      ['k', isKillable(status)],
    ];
    expect(columns.map(([letter, holds]) => (holds ? letter : '.')).join('')).toBe(expected);
  });

  it('have no place for a missing state', () => {
    expect([isActive, isSlaveAssigned, isLive, isTerminal, isTransient, isKillable].some((is) => is(undefined))).toBe(
      false,
    );
  });
});
