/** Who sends requests, what they may do, and what is noted of it; certificates. Knows nothing of how calls come in. */

export { type Access, ChallengeError, OPEN_ACCESS } from './access.ts';
export type { AfterAuthFilter, FilterAnswer, FilteredRequest } from './after-auth.ts';
export { openSecurity, type Security, type SecuritySettings } from './security.ts';
export type { HttpRefusal, Subject } from './subject.ts';
export { type Certificate, CertificateFiles, type CertificateOptions } from './tls.ts';
