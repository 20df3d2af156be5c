/** The HTTP server of the scheduler. Knows how calls come in and go out, and nothing of what they mean. */

export { type LeaderGate, leaderHealthPage } from './leader-redirect.ts';
export { DEFAULT_LIMITS, type HttpLimits } from './limits.ts';
export { type Page, type PageAnswer, pagesByPath } from './pages.ts';
export { type HttpServer, type HttpServerOptions, startHttpServer } from './server.ts';
export { varsPages } from './vars.ts';
