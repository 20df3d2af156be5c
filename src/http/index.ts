/** The HTTP server of the scheduler. Knows how calls come in and go out, and nothing of what they mean. */

export type { FilePage, StaticFile } from './file-pages.ts';
export { type LeaderGate, leaderHealthPage } from './leader-redirect.ts';
export { DEFAULT_LIMITS, type HttpLimits } from './limits.ts';
export {
  findPage,
  NotReadyError,
  type Page,
  type PageAnswer,
  type PageMethod,
  type PageRequest,
  pagesByPath,
  type ResourcePage,
} from './pages.ts';
export { type HttpServer, type HttpServerOptions, startHttpServer } from './server.ts';
export { varsPages } from './vars.ts';
