import type { FrameworkInfo } from '../../mesos/index.ts';
import { hasCapability } from '../capability.ts';
import { idError } from './ids.ts';

/** The longest time in seconds that fits 64 bits of nanoseconds. */
const LONGEST_SECONDS = 2 ** 63 / 1e9;

/** Why a framework may not subscribe with this info, in the words of `mesos: validation::framework::validate`. */
export function frameworkInfoError(info: FrameworkInfo): string | undefined {
  return rolesError(info) ?? idOfError(info) ?? failoverTimeoutError(info);
}

function rolesError(info: FrameworkInfo): string | undefined {
  if (!hasCapability(info, 'MULTI_ROLE')) {
    if ((info.roles ?? []).length > 0) {
      return "'FrameworkInfo.roles' must not be set when the framework is not MULTI_ROLE capable";
    }
    const error = roleError(info.role ?? '*');
    return error && `'FrameworkInfo.role' is not a valid role: ${error}`;
  }
  if (info.role != null) return "'FrameworkInfo.role' must not be set when the framework is MULTI_ROLE capable";
  const roles = info.roles ?? [];
  const doubles = new Set(roles.filter((role, i) => roles.indexOf(role) < i));
  if (doubles.size > 0) return `'FrameworkInfo.roles' contains duplicate items: { ${[...doubles].join(', ')} }`;
  for (const role of roles) {
    const error = roleError(role);
    if (error !== undefined) return `'FrameworkInfo.roles' contains invalid role: ${error}`;
  }
  return undefined;
}

/** `mesos: roles::validate`. */
function roleError(role: string): string | undefined {
  if (role === '*') return undefined;
  if (role.startsWith('/')) return `Role '${role}' cannot start with a slash`;
  if (role.endsWith('/')) return `Role '${role}' cannot end with a slash`;
  if (role.includes('//')) return `Role '${role}' cannot contain two adjacent slashes`;
  if (role === '') return 'Role names cannot be the empty string';
  for (const part of role.split('/')) {
    if (part === '.' || part === '..' || part === '*') return `Role '${role}' cannot include '${part}' as a component`;
    if (part.startsWith('-')) return `Role component '${part}' is invalid because it starts with a dash`;
    if (/[\t\n\v\f\r \x7f]/.test(part)) {
      return `Role component '${part}' is invalid because it contains backspace or whitespace`;
    }
  }
  return undefined;
}

function idOfError(info: FrameworkInfo): string | undefined {
  const id = info.id?.value ?? '';
  return id === '' ? undefined : idError(id);
}

function failoverTimeoutError(info: FrameworkInfo): string | undefined {
  const seconds = info.failoverTimeout ?? 0;
  return Math.abs(seconds) <= LONGEST_SECONDS ? undefined : `The framework failover_timeout (${seconds}) is invalid`;
}
