/** Telling a web service of every change of a task. */

export { parseWebhookConfig, type WebhookSettings } from './config.ts';
export { Webhook, type WebhookOptions } from './webhook.ts';
