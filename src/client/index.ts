/** Calling the Thrift API of a scheduler, for scripts, checks and benchmarks. */

export { AuroraClient, CallError, type ClientOptions, RefusedError } from './client.ts';
