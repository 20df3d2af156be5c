"""Jobs, and where they stand."""

import json
import time

from bindings import (
    ACTIVE_STATES,
    ExecutorConfig,
    Identity,
    JobConfiguration,
    Resource,
    ResourceAggregate,
    ResponseCode,
    ScheduleStatus,
    TaskConfig,
    TaskQuery,
)

PATIENCE_S = 60


def resources(cpus, ram_mb, disk_mb):
    return {Resource(numCpus=cpus), Resource(ramMb=ram_mb), Resource(diskMb=disk_mb)}


def aggregate(cpus, ram_mb, disk_mb):
    return ResourceAggregate(resources=resources(cpus, ram_mb, disk_mb))


def service(key, instances, cpus=0.01, **more):
    """A job that sleeps until it is killed; `more` are fields of its TaskConfig."""
    task = {
        'name': key.name,
        'finalization_wait': 5,
        'processes': [{'name': 'main', 'cmdline': 'exec sleep 100000'}],
        'resources': {'cpu': cpus, 'ram': 2**20, 'disk': 2**20},
    }
    data = {'role': key.role, 'environment': key.environment, 'name': key.name, 'task': task}
    owner = Identity(user=key.role)
    config = TaskConfig(
        job=key,
        owner=owner,
        isService=True,
        priority=0,
        maxTaskFailures=-1,
        resources=resources(cpus, 1, 1),
        constraints=set(),
        executorConfig=ExecutorConfig(name='AuroraExecutor', data=json.dumps(data, ensure_ascii=False)),
        **more
    )
    return JobConfiguration(key=key, owner=owner, taskConfig=config, instanceCount=instances, cronCollisionPolicy=0)


def answered(response, branch=None):
    """The result of a call that must have gone well, and must return that branch or nothing."""
    messages = [detail.message for detail in response.details or []]
    code = ResponseCode._VALUES_TO_NAMES[response.responseCode]
    assert response.responseCode == ResponseCode.OK, '%s: %s' % (code, messages)
    assert response.serverInfo.clusterName == 'local', 'serverInfo is %r' % response.serverInfo
    filled = [name for name, value in vars(response.result).items() if value is not None] if response.result else []
    assert filled == ([branch] if branch else []), 'the result has %s, not %s' % (filled, branch)
    return getattr(response.result, branch) if branch else messages


def refused(response, code, *texts):
    """Checks that a call was refused, and how."""
    found = ResponseCode._VALUES_TO_NAMES[response.responseCode]
    assert response.responseCode == code, 'the code is %s, not %s' % (found, ResponseCode._VALUES_TO_NAMES[code])
    assert response.result is None, 'there is a result: %r' % response.result
    messages = [detail.message for detail in response.details]
    assert len(messages) == 1 and all(text in messages[0] for text in texts), '%r is not in %r' % (texts, messages)


def tasks_of(client, key, statuses=ACTIVE_STATES):
    query = TaskQuery(role=key.role, environment=key.environment, jobName=key.name, statuses=set(statuses))
    tasks = answered(client.getTasksWithoutConfigs(query), 'scheduleStatusResult').tasks
    return sorted(tasks, key=lambda task: task.assignedTask.instanceId)


def wait_for(what, look):
    deadline = time.monotonic() + PATIENCE_S
    while True:
        seen = look()
        if seen:
            return seen
        assert time.monotonic() < deadline, 'gave up waiting for %s' % what
        time.sleep(0.2)


def wait_until_running(client, key, instances):
    """Waits until exactly these instances are active, and run; gives their tasks."""

    def look():
        tasks = tasks_of(client, key)
        runs = all(task.status == ScheduleStatus.RUNNING for task in tasks)
        return tasks if runs and [task.assignedTask.instanceId for task in tasks] == instances else None

    return wait_for('instances %s of %s to run' % (instances, key.name), look)


def wait_until_gone(client, key):
    wait_for('%s to end' % key.name, lambda: tasks_of(client, key) == [])
