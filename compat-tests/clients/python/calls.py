"""The RPCs that a job's life does not need, with arguments that change nothing, and what they may answer."""

from bindings import (
    ExplicitReconciliationSettings,
    Hosts,
    JobKey,
    JobUpdateKey,
    JobUpdateQuery,
    JobUpdateRequest,
    JobUpdateSettings,
    PercentageSlaPolicy,
    ResponseCode,
    ScheduleStatus,
    SlaPolicy,
    TaskQuery,
)
from jobs import answered, service

NOBODY = JobKey(role='nobody', environment='devel', name='nothing')
NO_UPDATE = JobUpdateKey(job=NOBODY, id='no-such-update')
NOWHERE = Hosts(hostNames={'nowhere.example'})
SLA = SlaPolicy(percentageSlaPolicy=PercentageSlaPolicy(percentage=66.0, durationSecs=300))
TASK = TaskQuery(taskIds={'no-such-task'})


def no_job(**fields):
    job = service(NOBODY, 0)
    for name, value in fields.items():
        setattr(job, name, value)
    return job


def no_change():
    settings = JobUpdateSettings(
        updateGroupSize=1,
        maxPerInstanceFailures=0,
        maxFailedInstances=0,
        minWaitInInstanceRunningMs=1000,
        rollbackOnFailure=True,
        updateOnlyTheseInstances=set(),
        waitForBatchCompletion=False,
    )
    return JobUpdateRequest(taskConfig=service(NOBODY, 0).taskConfig, instanceCount=0, settings=settings)


# Name, arguments, and the branch of the result when all goes well.
OTHER_CALLS = [
    ('scheduleCronJob', [no_job(cronSchedule='no schedule')], None),
    ('replaceCronTemplate', [no_job(cronSchedule='no schedule')], None),
    ('startCronJob', [NOBODY], None),
    ('descheduleCronJob', [NOBODY], None),
    ('startJobUpdate', [no_change(), 'a message'], None),
    ('pauseJobUpdate', [NO_UPDATE, 'a message'], None),
    ('resumeJobUpdate', [NO_UPDATE, 'a message'], None),
    ('abortJobUpdate', [NO_UPDATE, 'a message'], None),
    ('rollbackJobUpdate', [NO_UPDATE, 'a message'], None),
    ('pulseJobUpdate', [NO_UPDATE], 'pulseJobUpdateResult'),
    ('getJobUpdateSummaries', [JobUpdateQuery(role='nobody')], 'getJobUpdateSummariesResult'),
    ('getJobUpdateDetails', [NO_UPDATE, JobUpdateQuery(role='nobody')], 'getJobUpdateDetailsResult'),
    ('getJobUpdateDiff', [no_change()], 'getJobUpdateDiffResult'),
    ('startMaintenance', [NOWHERE], 'startMaintenanceResult'),
    ('drainHosts', [NOWHERE], 'drainHostsResult'),
    ('slaDrainHosts', [NOWHERE, SLA, 60], 'drainHostsResult'),
    ('maintenanceStatus', [NOWHERE], 'maintenanceStatusResult'),
    ('endMaintenance', [NOWHERE], 'endMaintenanceResult'),
    ('performBackup', [], None),
    ('listBackups', [], 'listBackupsResult'),
    ('stageRecovery', ['no-such-backup'], None),
    ('queryRecovery', [TASK], 'queryRecoveryResult'),
    ('deleteRecoveryTasks', [TASK], None),
    ('commitRecovery', [], None),
    ('unloadRecovery', [], None),
    ('snapshot', [], None),
    ('forceTaskState', ['no-such-task', ScheduleStatus.KILLED], None),
    ('pruneTasks', [TASK], None),
    ('triggerExplicitTaskReconciliation', [ExplicitReconciliationSettings(batchSize=10)], None),
    ('triggerImplicitTaskReconciliation', [], None),
]


def check_answer(response, branch):
    """An answer either says OK with the result of its call, or says why not, which is returned."""
    if response.responseCode == ResponseCode.OK:
        answered(response, branch)
        return None
    assert response.responseCode in ResponseCode._VALUES_TO_NAMES, 'no code is %r' % response.responseCode
    assert response.serverInfo.clusterName == 'local', 'serverInfo is %r' % response.serverInfo
    assert response.details and all(detail.message for detail in response.details), 'no reason is given: %r' % response
    return '%s: %s' % (ResponseCode._VALUES_TO_NAMES[response.responseCode], response.details[0].message)
