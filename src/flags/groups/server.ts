import {
  bool,
  className,
  classOf,
  data,
  double,
  file,
  hostAndPort,
  int,
  kerberosPrincipal,
  listOf,
  oneOf,
  shiroIni,
  string,
  time,
} from '../kinds.ts';
import {
  headerValue,
  notNegative,
  ofOurOwn,
  optional,
  positive,
  readableFile,
  required,
  withDefault,
  withoutEffect,
  zooKeeperPath,
} from '../parse.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The HTTP server, the database, the log. */
export const server = {
  cluster_name: required(string, 'Name of the cluster; clients see it in every answer.'),
  hostname: optional(string, 'Host name to advertise instead of this machine’s own.'),
  ip: optional(string, 'Address to listen on; all interfaces unless given.'),
  http_port: withDefault(int, 0, 'HTTP port; 0 picks a free one.'),
  max_request_size: ofOurOwn(
    withDefault(data, 2 ** 20, 'Largest request body; a larger one is answered with 413.', positive),
  ),
  max_request_values: ofOurOwn(
    withDefault(
      int,
      10_000,
      'Most fields, list elements and map entries in the arguments of a call; more are answered with 413.',
      positive,
    ),
  ),
  enable_cors_for: optional(string, 'Web origin whose pages may use the API: http://host:port, or *.', headerValue),
  // It holds a password.
  database_url: {
    ...required(string, 'PostgreSQL to keep all state in: postgres://user:password@host:port/database.'),
    secret: true,
    own: true,
  },
  db_outage_grace: ofOurOwn(
    withDefault(time, 30_000, 'How long the database may be away before the scheduler gives up and exits.'),
  ),
  log_format: ofOurOwn(
    withDefault(oneOf(['json', 'text']), 'json', 'How log lines look: a JSON object each, or text as the original’s.'),
  ),
};

/** Leaders and ZooKeeper. */
export const leadership = {
  leader_election: ofOurOwn(
    optional(
      oneOf(['zookeeper', 'postgres', 'none']),
      'How the leader of several schedulers is elected; unset: zookeeper with -zk_endpoints, none without.',
    ),
  ),
  zk_endpoints: withDefault(listOf(hostAndPort), [], 'ZooKeeper servers: host:port,host:port…'),
  zk_chroot_path: optional(string, 'Path that all access to ZooKeeper is confined to.', zooKeeperPath),
  zk_session_timeout: withDefault(
    time,
    15_000,
    'How long ZooKeeper may not hear from a leader that stays one.',
    positive,
  ),
  zk_connection_timeout: withDefault(time, 10_000, 'How long to wait for a connection to ZooKeeper.', positive),
  // They hold a password.
  zk_digest_credentials: {
    ...optional(string, 'user:password for ZooKeeper; with them only this user may change what the scheduler creates.'),
    secret: true,
  },
  zk_in_proc: withDefault(bool, false, 'For tests: do without ZooKeeper, and lead alone.'),
  serverset_path: optional(
    string,
    'ZooKeeper path of the election and of the node that tells clients who leads.',
    zooKeeperPath,
  ),
  leader_lock_timeout: ofOurOwn(
    withDefault(
      time,
      15_000,
      'How long the database may not hear from a leader that stays one, with -leader_election=postgres.',
      positive,
    ),
  ),
  max_registration_delay: withDefault(time, MINUTE, 'How long a new leader may take to register with Mesos.'),
  max_leading_duration: withDefault(time, DAY, 'How long a leader leads before it makes way for another.'),
};

/** Figures and who is told of changes. */
export const statistics = {
  stat_sampling_interval: withDefault(time, 1000, 'Time between two samples of all figures.', positive),
  stat_retention_period: withDefault(time, HOUR, 'How long samples are kept for /graphdata.', positive),
  async_task_stat_update_interval: withDefault(time, HOUR, 'Time between counts of the resources in use.', positive),
  async_slot_stat_update_interval: withDefault(
    time,
    MINUTE,
    'Time between counts of the free slots on agents.',
    positive,
  ),
  viz_job_url_prefix: withDefault(string, '', 'Start of links to job statistics; clients see it in every answer.'),
  webhook_config: readableFile('JSON file that says where to send changes of tasks to; unset: nowhere.'),
};

/** Who may do what. */
export const security = {
  http_authentication_mechanism: withDefault(
    oneOf(['NONE', 'BASIC', 'NEGOTIATE']),
    'NONE',
    'How those who send HTTP requests prove who they are.',
  ),
  shiro_realm_modules: withDefault(
    listOf(
      classOf(
        [
          'org.apache.aurora.scheduler.http.api.security.IniShiroRealmModule',
          'org.apache.aurora.scheduler.http.api.security.Kerberos5ShiroRealmModule',
        ],
        {
          INI_AUTHNZ: 'org.apache.aurora.scheduler.http.api.security.IniShiroRealmModule',
          KERBEROS5_AUTHN: 'org.apache.aurora.scheduler.http.api.security.Kerberos5ShiroRealmModule',
        },
      ),
    ),
    ['org.apache.aurora.scheduler.http.api.security.IniShiroRealmModule'],
    'Who says who somebody is and what they may do: INI_AUTHNZ, KERBEROS5_AUTHN.',
  ),
  shiro_ini_path: optional(shiroIni, 'File with sections users and roles: a path, or file:path.'),
  shiro_credentials_matcher: withDefault(
    className,
    'org.apache.shiro.authc.credential.SimpleCredentialsMatcher',
    'How passwords are compared with those of the file.',
  ),
  shiro_after_auth_filter: optional(
    className,
    'ES module with a filter of requests that have passed authentication: its path.',
  ),
  kerberos_server_keytab: optional(file, 'Keytab of the HTTP service.'),
  kerberos_server_principal: optional(kerberosPrincipal, 'Principal of the HTTP service: HTTP/host@REALM.'),
  kerberos_debug: withDefault(bool, false, 'Log more of Kerberos.'),
  thrift_method_interceptor_modules: withoutEffect(
    withDefault(listOf(className), [], 'Java modules that wrap API calls.'),
    'Java cannot be loaded; what such a module refused is not refused',
  ),
  http_tls_cert: ofOurOwn(
    optional(file, 'Certificate of the HTTP server, PEM, with those that vouch for it; the port speaks TLS then.'),
  ),
  http_tls_key: ofOurOwn(optional(file, 'Private key of -http_tls_cert, PEM.')),
  api_rate_limit_per_user: ofOurOwn(
    withDefault(
      double,
      0,
      'Most calls a second by one user, or one address without a login; 0 for no limit. More are ERROR_TRANSIENT.',
      notNegative,
    ),
  ),
  api_rate_burst_per_user: ofOurOwn(
    withDefault(int, 100, 'Calls by one user at a stretch, with -api_rate_limit_per_user.', positive),
  ),
};
