/** Serving clients from one server while another is asked the same, and telling where they differ. */

export { compareReplies, type Difference } from './compare.ts';
export { type ShadowOptions, type ShadowProxy, startShadow } from './proxy.ts';
