/**
 * A config that breaks a rule; the message is the original's. What the caller is answered is up to the RPC.
 * (aurora: scheduler/configuration/ConfigurationManager.java)
 */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
