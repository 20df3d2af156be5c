import { hashSync } from 'bcryptjs';
import { AuroraAdminMethods, type JobKey, type RpcName } from '../../src/wire/index.ts';

/** Somebody who makes calls. */
export interface Person {
  readonly user: string;
  readonly password: string;
  readonly roles: readonly string[];
  /** What is expected, in words that have nothing to do with permissions as the server reads them. */
  may(rpc: RpcName, job: JobKey): boolean;
}

/** The roles section of the file. */
export const ROLES = `admin = *
eng = thrift.AuroraSchedulerManager:*
www = thrift.AuroraSchedulerManager:*:www
devel = "thrift.AuroraSchedulerManager:createJob,killTasks:*:devel"
deploy = thrift.AuroraSchedulerManager:killTasks:ads:staging:job, \\
         thrift.AuroraSchedulerManager:startJobUpdate:ads:staging:job
backup = thrift.AuroraAdmin:listBackups
quota = thrift.AuroraAdmin:setQuota:*
shouting = THRIFT.AURORASCHEDULERMANAGER:KILLTASKS:WWW:PROD:HELLO
glob = thrift.*:*, thrift.AuroraSchedulerManager:kill*
`;

const isJobs = (rpc: RpcName): boolean => AuroraAdminMethods[rpc].service === 'AuroraSchedulerManager';

export const PEOPLE: readonly Person[] = [
  { user: 'root', password: 'secret', roles: ['admin'], may: () => true },
  { user: 'wfarner', password: 'password', roles: ['eng'], may: isJobs },
  { user: 'ksweeney', password: '12345', roles: [], may: () => false },
  { user: 'wwwop', password: 'pass:with:colon', roles: ['www'], may: (rpc, { role }) => isJobs(rpc) && role === 'www' },
  {
    user: 'devel',
    password: 'päßword',
    roles: ['devel'],
    may: (rpc, { environment }) => ['createJob', 'killTasks'].includes(rpc) && environment === 'devel',
  },
  {
    user: 'deploysvc',
    password: '0_0-x_0',
    roles: ['deploy', 'nosuch'],
    may: (rpc, { role }) => ['killTasks', 'startJobUpdate'].includes(rpc) && role === 'ads',
  },
  { user: 'backupsvc', password: 's3cret!!1', roles: ['backup'], may: (rpc) => rpc === 'listBackups' },
  { user: 'quotaman', password: 'q', roles: ['quota'], may: (rpc) => rpc === 'setQuota' },
  {
    user: 'shouter',
    password: 'S',
    roles: ['shouting'],
    may: (rpc, { name }) => rpc === 'killTasks' && name === 'hello',
  },
  { user: 'globber', password: 'g', roles: ['glob'], may: () => false },
  {
    user: 'both',
    password: 'b',
    roles: ['backup', 'www'],
    may: (rpc, { role }) => rpc === 'listBackups' || (isJobs(rpc) && role === 'www'),
  },
];

export const JOBS: readonly Required<JobKey>[] = [
  { role: 'www', environment: 'prod', name: 'hello' },
  { role: 'www', environment: 'devel', name: 'x' },
  { role: 'ads', environment: 'staging', name: 'job' },
];

/** The file, with passwords as they are. */
export function plainIni(people: readonly Person[] = PEOPLE): string {
  return iniOf(people, ({ password }) => password);
}

/** The file, with passwords as bcrypt stores them. */
export function hashedIni(people: readonly Person[] = PEOPLE): string {
  return iniOf(people, ({ password }) => hashSync(password, 10));
}

function iniOf(people: readonly Person[], stored: (person: Person) => string): string {
  const users = people.map((person) => `${person.user} = ${[stored(person), ...person.roles].join(', ')}`);
  return `# Who may do what\n[users]\n${users.join('\n')}\n[roles]\n${ROLES}`;
}
