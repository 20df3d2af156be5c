import type { Command } from './command.ts';
import { flagsOf, GLOBAL_OPTIONS } from './command-line.ts';
import { usageError } from './outcome.ts';

/** A command that prints what makes a shell complete the others. */
export function completionCommand(commands: () => readonly Command[]): Command {
  return {
    name: 'completion',
    usage: 'bash|zsh',
    summary: 'Prints what makes a shell complete commands and options.',
    details: 'bash: source <(aurora completion bash). zsh: source <(aurora completion zsh), after compinit.',
    words: [1, 1],
    completes: ['bash', 'zsh'],
    options: [],
    async run({ words: [shell = ''] }) {
      const text = scriptFor(shell, commands());
      return { json: { shell, script: text }, text };
    },
  };
}

function scriptFor(shell: string, commands: readonly Command[]): string {
  const body = bashScript(commands);
  if (shell === 'bash') return body;
  if (shell === 'zsh') return `autoload -U +X bashcompinit && bashcompinit\n${body}`;
  throw usageError(`there is completion for bash and zsh, not for ${shell}`);
}

function bashScript(commands: readonly Command[]): string {
  const groups = new Map<string, string[]>();
  for (const { name } of commands) {
    const [first = '', second] = name.split(' ');
    groups.set(first, [...(groups.get(first) ?? []), ...(second === undefined ? [] : [second])]);
  }
  const seconds = [...groups]
    .filter(([, words]) => words.length > 0)
    .map(([first, words]) => `    ${first}) words='${words.join(' ')}' ;;`);
  const options = commands.map(
    ({ name, options: own, completes }) =>
      `    '${name}') options='${own.flatMap(flagsOf).join(' ')}'; what='${typeof completes === 'string' ? completes : completes.join(' ')}' ;;`,
  );
  return `_aurora() {
  local current=\${COMP_WORDS[COMP_CWORD]} words='' options='' what='' first='' second='' word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in -*) continue ;; esac
    if [ -z "$first" ]; then first=$word; elif [ -z "$second" ]; then second=$word; fi
  done
  if [ -z "$first" ]; then
    words='${[...groups.keys(), 'help'].join(' ')}'
  elif [ -z "$second" ]; then
    case $first in
${seconds.join('\n')}
    esac
  fi
  for word in "$first $second" "$first"; do
    case $word in
${options.join('\n')}
    esac
    [ -z "$what" ] || break
  done
  case $current in
    -*) COMPREPLY=($(compgen -W "$options ${GLOBAL_OPTIONS.flatMap(flagsOf).join(' ')}" -- "$current")) ;;
    *)
      if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current"))
      elif [ "$what" = file ]; then COMPREPLY=($(compgen -f -- "$current"))
      elif [ "$what" != nothing ]; then COMPREPLY=($(compgen -W "$what" -- "$current"))
      else COMPREPLY=(); fi ;;
  esac
}
complete -o filenames -F _aurora aurora
`;
}
