"""scenario.py PROTOCOL URL: the life of a job, and each RPC at least once. A scheduler is at URL, or for compact a bridge to one."""

import http.client
import sys
import urllib.parse

from bindings import (
    TERMINAL_STATES,
    AuroraAdmin,
    Container,
    InstanceKey,
    JobKey,
    MesosContainer,
    Metadata,
    Range,
    ResponseCode,
    ScheduleStatus,
    TaskQuery,
)
from calls import OTHER_CALLS, check_answer
from checks import Checks, equal, plain
from connection import CONTENT_TYPE, connect
from jobs import (
    aggregate,
    answered,
    refused,
    service,
    tasks_of,
    wait_for,
    wait_until_gone,
    wait_until_running,
)
from thrift.protocol import TBinaryProtocol
from thrift.Thrift import TApplicationException, TMessageType
from thrift.transport import TTransport

# Texts that a codec may stumble over.
METADATA = [('plain', ''), ('quo"te', 'back\\slash / \t tab'), ('ünïcödé', '日本 😀 \u2028')]
LINKS = {'http': 'http://%host%:%port:http%/?a=b&c="d"', 'ünï': '😀'}


class Recorder:
    """A client that remembers which RPCs were called."""

    def __init__(self, client):
        self.client = client
        self.called = set()

    def __getattr__(self, name):
        self.called.add(name)
        return getattr(self.client, name)


class Scenario:
    def __init__(self, client, role):
        self.client = client
        self.role = role
        self.key = JobKey(role=role, environment='devel', name='life')
        self.wide = JobKey(role=role, environment='devel', name='wide')

    def job(self, **more):
        metadata = {Metadata(key=key, value=value) for key, value in METADATA}
        return service(self.key, 2, metadata=metadata, taskLinks=LINKS, **more)

    def tiers(self):
        result = answered(self.client.getTierConfigs(), 'getTierConfigResult')
        equal('the default tier', result.defaultTierName, 'preemptible')
        equal('the tiers', sorted(tier.name for tier in result.tiers), ['preemptible', 'preferred', 'revocable'])
        settings = [tier.settings for tier in result.tiers if tier.name == 'revocable']
        equal('revocable', settings, [{'preemptible': 'true', 'revocable': 'true'}])

    def populate(self):
        sent = self.job()
        found = answered(self.client.populateJobConfig(sent), 'populateJobResult').taskConfig
        expected = self.job(
            tier='preemptible',
            production=False,
            mesosFetcherUris=set(),
            contactEmail=None,
            container=Container(mesos=MesosContainer(volumes=[])),
        ).taskConfig
        equal('the config', plain(found), plain(expected))

    def quota(self):
        equal('details', answered(self.client.setQuota(self.role, aggregate(0.5, 2**40, 64))), [])
        found = answered(self.client.getQuota(self.role), 'getQuotaResult')
        equal('the quota', plain(found.quota), plain(aggregate(0.5, 2**40, 64)))
        equal('what is used', plain(found.prodSharedConsumption), plain(aggregate(0.0, 0, 0)))
        negative = self.client.setQuota(self.role, aggregate(-1.0, 1, 1))
        refused(negative, ResponseCode.INVALID_REQUEST, 'Negative values in: IResourceAggregate{resources=[')

    def beyond_quota(self):
        response = self.client.createJob(service(self.wide, 1, cpus=0.6, tier='preferred'))
        refused(response, ResponseCode.INVALID_REQUEST, 'Insufficient resource quota: CPU quota exceeded by 0.10 core(s)')

    def create(self):
        equal('details', answered(self.client.createJob(self.job())), [])
        wait_until_running(self.client, self.key, [0, 1])

    def create_again(self):
        response = self.client.createJob(self.job())
        refused(response, ResponseCode.INVALID_REQUEST, 'Job %s/devel/life already exists' % self.role)

    def create_badly(self):
        key = JobKey(role=self.role, environment='devel', name='bad name')
        refused(self.client.createJob(service(key, 1)), ResponseCode.INVALID_REQUEST, 'bad name')
        refused(self.client.createJob(service(self.wide, 0)), ResponseCode.INVALID_REQUEST, 'Instance count')
        refused(self.client.createJob(None), ResponseCode.ERROR)

    def status(self):
        query = TaskQuery(role=self.role, instanceIds={1}, statuses={ScheduleStatus.RUNNING})
        task, = answered(self.client.getTasksStatus(query), 'scheduleStatusResult').tasks
        config = task.assignedTask.task
        sent = self.job().taskConfig
        for field in ('job', 'metadata', 'taskLinks', 'executorConfig', 'resources'):
            equal(field, plain(getattr(config, field)), plain(getattr(sent, field)))
        equal('the instance', task.assignedTask.instanceId, 1)
        assert task.assignedTask.slaveHost and task.assignedTask.slaveId, 'the agent is not told'
        events = [event.status for event in task.taskEvents]
        equal('its beginning', events[:2], [ScheduleStatus.PENDING, ScheduleStatus.ASSIGNED])
        equal('its end', events[-1], ScheduleStatus.RUNNING)
        times = [event.timestamp for event in task.taskEvents]
        assert times == sorted(times) and times[0] > 1_600_000_000_000, 'times are %r' % times

    def status_without_configs(self):
        for task in tasks_of(self.client, self.key):
            executor = task.assignedTask.task.executorConfig
            assert executor.name == 'AuroraExecutor' and executor.data is None, 'it is %r' % executor

    def pages(self):
        def ids(**query):
            result = answered(self.client.getTasksStatus(TaskQuery(role=self.role, **query)), 'scheduleStatusResult')
            return [task.assignedTask.taskId for task in result.tasks]

        both = ids()
        equal('the number of tasks', len(both), 2)
        equal('one of them', ids(limit=1), both[:1])
        equal('the other', ids(offset=1, limit=1), both[1:])
        equal('those after the last', ids(offset=2, limit=1), [])
        equal('one by its id', ids(taskIds={both[1]}), both[1:])
        equal('by key', sorted(ids(jobKeys={self.key, self.wide})), sorted(both))
        equal('those that have ended', ids(statuses=set(TERMINAL_STATES)), [])

    def summaries(self):
        roles = answered(self.client.getRoleSummary(), 'roleSummaryResult').summaries
        jobs = [(each.jobCount, each.cronJobCount) for each in roles if each.role == self.role]
        equal('the counts of the role', jobs, [(1, 0)])
        summary, = answered(self.client.getJobSummary(self.role), 'jobSummaryResult').summaries
        equal('the job', plain(summary.job.key), plain(self.key))
        equal('its active tasks', (summary.stats.activeTaskCount, summary.stats.pendingTaskCount), (2, 0))
        job, = answered(self.client.getJobs(self.role), 'getJobsResult').configs
        equal('the job', (plain(job.key), job.instanceCount), (plain(self.key), 2))
        config = answered(self.client.getConfigSummary(self.key), 'configSummaryResult').summary
        group, = config.groups
        equal('its instances', plain(group.instances), plain({Range(first=0, last=1)}))

    def add(self):
        equal('details', answered(self.client.addInstances(InstanceKey(jobKey=self.key, instanceId=0), 1)), [])
        wait_until_running(self.client, self.key, [0, 1, 2])
        response = self.client.addInstances(InstanceKey(jobKey=self.key, instanceId=9), 1)
        refused(response, ResponseCode.INVALID_REQUEST, 'No active task found for a given instance ID.')

    def restart(self):
        before = tasks_of(self.client, self.key)
        equal('details', answered(self.client.restartShards(self.key, {0})), [])

        def restarted():
            tasks = tasks_of(self.client, self.key, {ScheduleStatus.RUNNING})
            changed = [task for task in tasks if task.ancestorId == before[0].assignedTask.taskId]
            return changed if len(tasks) == 3 else None

        new, = wait_for('instance 0 to be restarted', restarted)
        equal('the instance', new.assignedTask.instanceId, 0)
        old = TaskQuery(taskIds={new.ancestorId})
        task, = answered(self.client.getTasksStatus(old), 'scheduleStatusResult').tasks
        equal('the old one', task.status, ScheduleStatus.KILLED)
        events = [(event.status, event.message) for event in task.taskEvents]
        assert (ScheduleStatus.RESTARTING, 'Restarted by UNSECURE') in events, 'its events are %r' % events

    def kill_one(self):
        equal('details', answered(self.client.killTasks(self.key, {1}, 'no longer needed')), [])
        wait_until_running(self.client, self.key, [0, 2])
        task = tasks_of(self.client, self.key, {ScheduleStatus.KILLED})[-1]
        equal('the instance', task.assignedTask.instanceId, 1)
        messages = [event.message for event in task.taskEvents if event.status == ScheduleStatus.KILLING]
        equal('the reason', messages, ['Killed by UNSECURE.\nno longer needed'])
        response = self.client.restartShards(self.key, {0, 1})
        refused(response, ResponseCode.INVALID_REQUEST, 'Not all requested shards are active.')

    def pending(self):
        answered(self.client.createJob(service(self.wide, 1, cpus=1000.0)))
        query = TaskQuery(role=self.role, jobName='wide')

        def look():
            reasons = answered(self.client.getPendingReason(query), 'getPendingReasonResult').reasons
            return [each.reason for each in reasons if each.reason]

        equal('the reasons', wait_for('a reason', look), ['Insufficient: CPU'])
        with_status = TaskQuery(role=self.role, statuses={ScheduleStatus.PENDING})
        refused(self.client.getPendingReason(with_status), ResponseCode.INVALID_REQUEST, 'Statuses is not supported in ')

    def kill_all(self):
        for key in (self.key, self.wide):
            equal('details', answered(self.client.killTasks(key, set(), None)), [])
        for key in (self.key, self.wide):
            wait_until_gone(self.client, key)
        equal('details', answered(self.client.killTasks(self.key, None, None)), ['No tasks to kill.'])
        equal('jobs', answered(self.client.getJobs(self.role), 'getJobsResult').configs, set())

    def unknown_rpc(self):
        client = self.client.client
        client._oprot.writeMessageBegin('noSuchCall', TMessageType.CALL, 7)
        AuroraAdmin.snapshot_args().write(client._oprot)
        client._oprot.writeMessageEnd()
        client._oprot.trans.flush()
        name, kind, seqid = client._iprot.readMessageBegin()
        equal('the answer', (name, kind, seqid), ('noSuchCall', TMessageType.EXCEPTION, 7))
        error = TApplicationException()
        error.read(client._iprot)
        client._iprot.readMessageEnd()
        equal('the exception', (error.type, error.message), (1, "Invalid method name: 'noSuchCall'"))

    def every_rpc(self):
        names = {name for name in dir(AuroraAdmin.Iface) if not name.startswith('_')}
        equal('the number of RPCs', len(names), 45)
        equal('those not called', names - self.client.called, set())


def old_header(url):
    """The binary protocol as it was before messages told their version."""
    client = connect(url, 'binary')
    client._oprot = TBinaryProtocol.TBinaryProtocol(client._oprot.trans, strictRead=False, strictWrite=False)
    answered(client.getTierConfigs(), 'getTierConfigResult')


def no_compact(scheduler_url):
    """The original does not speak it, so a client that tries must be told the same."""
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(scheduler_url).netloc, timeout=30)
    content_type = CONTENT_TYPE % 'compact'
    connection.request('POST', '/api', b'', {'Content-Type': content_type})
    response = connection.getresponse()
    told = (response.status, response.read().decode())
    connection.close()
    equal('the answer', told, (415, 'Unsupported Content-Type: ' + content_type))


def main(protocol, url):
    check = Checks(protocol if protocol != 'compact' else 'compact, over the bridge')
    client = Recorder(connect(url + '/api', protocol))
    scenario = Scenario(client, 'python-' + protocol)
    check('tiers are listed', scenario.tiers)
    check('a config comes back with its defaults', scenario.populate)
    check('a quota is set', scenario.quota)
    check('a job beyond its quota is refused', scenario.beyond_quota)
    check('a job is created, and runs', scenario.create)
    check('a job that exists is not created again', scenario.create_again)
    check('bad jobs are refused', scenario.create_badly)
    check('tasks are told as they were created', scenario.status)
    check('executor data is left out where it should be', scenario.status_without_configs)
    check('queries pick tasks', scenario.pages)
    check('summaries count', scenario.summaries)
    check('an instance is added', scenario.add)
    check('an instance is restarted', scenario.restart)
    check('an instance is killed', scenario.kill_one)
    check('a task that fits nowhere has a reason', scenario.pending)
    check('all is killed', scenario.kill_all)
    for name, arguments, branch in OTHER_CALLS:
        check('%s answers' % name, lambda: check_answer(getattr(client, name)(*arguments), branch))
    check('a call that does not exist is refused', scenario.unknown_rpc)
    check('every RPC was called', scenario.every_rpc)
    if protocol == 'binary':
        check('messages with the old header are understood', old_header, url + '/api')
        check('compact is refused', no_compact, url)
    print('done')


main(*sys.argv[1:])
