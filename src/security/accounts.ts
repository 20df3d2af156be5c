import { parseShiroIni, splitValue } from './ini.ts';
import { implies, type Permission, parsePermission } from './permission.ts';

/** A user of a Shiro file. */
export interface Account {
  /** As it stands in the file. */
  readonly password: string;
  readonly permissions: readonly Permission[];
}

/**
 * The users of a Shiro file with all that their roles permit. A role that is not there permits nothing.
 * (shiro: org.apache.shiro.realm.text.TextConfigurationRealm)
 */
export class Accounts {
  private readonly accounts: ReadonlyMap<string, Account>;

  private constructor(accounts: ReadonlyMap<string, Account>) {
    this.accounts = accounts;
  }

  /**
   * @param text of the file
   * @throws IniError, PermissionError
   */
  static parse(text: string): Accounts {
    const { users, roles } = parseShiroIni(text);
    const permissions = new Map<string, readonly Permission[]>();
    for (const [role, value] of roles) {
      const texts = splitValue(value).filter((each) => each !== '');
      permissions.set(role, texts.map(parsePermission));
    }
    const accounts = new Map<string, Account>();
    for (const [user, value] of users) {
      const [password = '', ...names] = splitValue(value);
      accounts.set(user, { password, permissions: names.flatMap((role) => permissions.get(role) ?? []) });
    }
    return new Accounts(accounts);
  }

  get size(): number {
    return this.accounts.size;
  }

  /** @param user in the letters of the file */
  get(user: string): Account | undefined {
    return this.accounts.get(user);
  }

  /** Whether a user may do what needs a permission. */
  permits(user: string, requested: Permission): boolean {
    return this.accounts.get(user)?.permissions.some((granted) => implies(granted, requested)) ?? false;
  }

  /** The password of some user. */
  get anyPassword(): string | undefined {
    const [first] = this.accounts.values();
    return first?.password;
  }
}
