/** The command line for people without the Python client: jobs from YAML files. */

export { EXIT, type ExitCode } from './outcome.ts';
export { runCli } from './run-cli.ts';
export type { Terminal } from './terminal.ts';
