import { type Command, Given, type Option } from './command.ts';
import { usageError } from './outcome.ts';

/** A command line, understood. */
export interface Parsed {
  readonly command: Command;
  readonly words: readonly string[];
  readonly given: Given;
}

/** Options that every command has. */
export const GLOBAL_OPTIONS: readonly Option[] = [
  {
    name: 'cluster',
    short: 'c',
    value: 'NAME',
    help: 'Cluster of clusters.json ($AURORA_CLUSTER); not needed when there is but one.',
  },
  {
    name: 'clusters',
    value: 'FILE',
    help: 'Instead of /etc/aurora/clusters.json ($AURORA_CONFIG_ROOT) and ~/.aurora/clusters.json.',
  },
  {
    name: 'url',
    value: 'URL',
    help: 'Address of any scheduler ($AURORA_URL); http://localhost:8081 without clusters.',
  },
  { name: 'zk', value: 'HOSTS', help: 'ZooKeeper that knows who leads: host:port,host:port.' },
  { name: 'zk-path', value: 'PATH', help: 'Where it knows that: /aurora/scheduler.' },
  {
    name: 'user',
    short: 'u',
    value: 'NAME',
    help: 'Login; the password comes from --password-file or $AURORA_PASSWORD.',
  },
  { name: 'password-file', value: 'FILE', help: 'File that holds the password.' },
  { name: 'netrc', value: 'FILE', help: 'Logins by machine, instead of ~/.netrc ($NETRC).' },
  { name: 'ca', value: 'FILE', help: 'Certificates, PEM, that vouch for the scheduler’s.' },
  { name: 'insecure', help: 'Take whatever certificate it shows.' },
  { name: 'timeout', short: 't', value: 'TIME', help: 'How long a call may take, all tries together: 30s.' },
  { name: 'json', help: 'One JSON value on standard output, errors too.' },
  { name: 'quiet', short: 'q', help: 'Nothing on standard error but errors.' },
  { name: 'help', short: 'h', help: 'This.' },
];

/**
 * Finds the command that words begin with, the longest name first, and its options, which may stand anywhere.
 * @throws CliError naming the nearest when something is unknown
 */
export function parseCommandLine(
  commands: readonly Command[],
  argv: readonly string[],
): Parsed | { readonly help: string } {
  const wantsHelp = argv.includes('--help') || argv.includes('-h');
  const plain = argv.filter((token) => !token.startsWith('-'));
  const found = findCommand(commands, argv);
  if (found === undefined) {
    const [first] = plain;
    if (first === undefined || wantsHelp || first === 'help')
      return { help: plain.slice(first === 'help' ? 1 : 0).join(' ') };
    if (commands.some(({ name }) => name.startsWith(`${first} `))) {
      const of = commands
        .filter(({ name }) => name.startsWith(`${first} `))
        .map(({ name }) => name.slice(first.length + 1));
      throw usageError(`aurora ${first} what? There is ${of.join(', ')}`);
    }
    throw usageError(
      `there is no command ${first}${nearest(
        first,
        commands.map(({ name }) => name),
      )}; aurora help lists them`,
    );
  }
  const { command, rest } = found;
  if (wantsHelp) return { help: command.name };
  const { words, values } = split(command, rest);
  const [least, most] = command.words;
  if (words.length < least || words.length > most) {
    throw usageError(`${words.length < least ? 'too few' : 'too many'} words: aurora ${command.name} ${command.usage}`);
  }
  return { command, words, given: new Given(values) };
}

/** Options may come before the command, and between its words. */
function findCommand(
  commands: readonly Command[],
  argv: readonly string[],
): { readonly command: Command; readonly rest: readonly string[] } | undefined {
  const valued = new Set(GLOBAL_OPTIONS.filter(({ value }) => value !== undefined).flatMap(flagsOf));
  const places: number[] = [];
  for (let at = 0; at < argv.length && places.length < 2; at++) {
    const token = argv[at] ?? '';
    if (token.startsWith('-')) {
      if (valued.has(token)) at++;
    } else places.push(at);
  }
  for (const count of [2, 1]) {
    const used = places.slice(0, count);
    const command = commands.find(({ name }) => used.length === count && name === used.map((at) => argv[at]).join(' '));
    if (command !== undefined) return { command, rest: argv.filter((_token, at) => !used.includes(at)) };
  }
  return undefined;
}

function split(
  command: Command,
  argv: readonly string[],
): { readonly words: readonly string[]; readonly values: ReadonlyMap<string, string | true> } {
  const options = [...command.options, ...GLOBAL_OPTIONS];
  const words: string[] = [];
  const values = new Map<string, string | true>();
  for (let at = 0; at < argv.length; at++) {
    const token = argv[at] ?? '';
    if (token === '--') {
      words.push(...argv.slice(at + 1));
      break;
    }
    if (!token.startsWith('-') || token === '-') {
      words.push(token);
      continue;
    }
    const equals = token.indexOf('=');
    const flag = equals < 0 ? token : token.slice(0, equals);
    const option = options.find((each) => flagsOf(each).includes(flag));
    if (option === undefined) {
      const close = nearest(
        flag,
        options.map(({ name }) => `--${name}`),
      );
      throw usageError(`aurora ${command.name} has no option ${flag}${close}`);
    }
    if (values.has(option.name)) throw usageError(`${flag} is given twice`);
    if (option.value === undefined) {
      if (equals >= 0) throw usageError(`${flag} takes no value`);
      values.set(option.name, true);
      continue;
    }
    const value = equals < 0 ? argv[++at] : token.slice(equals + 1);
    if (value === undefined) throw usageError(`${flag} needs a value: ${flag} ${option.value}`);
    values.set(option.name, value);
  }
  return { words, values };
}

/** How an option is written. */
export function flagsOf({ name, short }: Option): readonly string[] {
  return short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];
}

function nearest(word: string, names: readonly string[]): string {
  const close = names
    .map((name) => [name, distance(word, name)] as const)
    .filter(([name, away]) => away <= Math.max(1, Math.floor(name.length / 3)))
    .sort(([, a], [, b]) => a - b)[0];
  return close === undefined ? '' : `; did you mean ${close[0]}?`;
}

/** Letters to change, add or leave out to get from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
