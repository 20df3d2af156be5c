import { ArgumentError } from '../../model/index.ts';
import type { Constraint } from '../../wire/index.ts';
import { ConfigError } from './errors.ts';

const DEDICATED = 'dedicated';
const ANY_ROLE = '*';

/**
 * Checks that a task which wants dedicated hosts may have them: the constraint names one value `role/anything`, and the
 * role is the job's own or `*`. (aurora: scheduler/configuration/ConfigurationManager.java)
 * @throws ConfigError
 * @throws ArgumentError when the constraint says nothing at all
 */
export function checkDedicated(constraints: readonly Constraint[], role: string): void {
  const dedicated = constraints.find(({ name }) => name === DEDICATED);
  if (dedicated === undefined) return;
  if (dedicated.constraint === undefined) throw new ArgumentError('the dedicated constraint is empty');
  const { value } = dedicated.constraint;
  if (value === undefined) throw new ConfigError('A dedicated constraint must be of value type.');
  const [only, ...others] = value.values ?? [];
  if (only === undefined || others.length > 0) {
    throw new ConfigError('A dedicated constraint must have exactly one value');
  }
  const [owner = ''] = only.split('/', 1);
  if (owner !== ANY_ROLE && owner !== role) {
    throw new ConfigError(`Only ${owner} may use hosts dedicated for that role.`);
  }
}
