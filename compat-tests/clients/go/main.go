// gorealis-check URL: drives jobs, tasks and quotas of the scheduler at URL with gorealis, in thrift JSON and in binary.
package main

import (
	"fmt"
	"os"
	"sort"
	"time"

	"github.com/apache/thrift/lib/go/thrift"
	realis "github.com/aurora-scheduler/gorealis/v2"
	"github.com/aurora-scheduler/gorealis/v2/gen-go/apache/aurora"
)

const (
	interval = time.Second
	patience = time.Minute
)

func main() {
	url := os.Args[1]
	play("json", url, realis.ThriftJSON())
	play("binary", url, realis.ThriftBinary())
	fmt.Println("done")
}

// play takes a job through its life in one protocol.
func play(protocol string, url string, option realis.ClientOption) {
	client, err := realis.NewClient(
		realis.SchedulerUrl(url),
		option,
		realis.Timeout(30*time.Second),
		// One try only: an error is an answer that must be told.
		realis.BackOff(realis.Backoff{Steps: 1, Duration: time.Second, Factor: 1, Jitter: 0.1}),
		realis.SetLogger(realis.NoopLogger{}),
	)
	check := checks{title: protocol}
	check.that("a client is made", func() error { return err })
	if err != nil {
		return
	}
	defer client.Close()
	s := scenario{client: client, role: "gorealis-" + protocol}

	check.that("a quota is set", s.setQuota)
	check.that("a job beyond its quota is refused", s.beyondQuota)
	check.that("a job is created, and its instances reach live", s.createJob)
	check.that("a job that exists is not created again", s.createAgain)
	check.that("a job without an executor that we know is refused", s.unknownExecutor)
	check.that("tasks are told as they were created", s.taskStatus)
	check.that("jobs are listed", s.lists)
	check.that("instances are added", s.addInstances)
	check.that("an instance is restarted", s.restartInstance)
	check.that("a job is restarted", s.restartJob)
	check.that("the last instance is removed", s.removeInstance)
	check.that("an instance is killed", s.killInstance)
	check.that("a connection is made anew", client.ReestablishConn)
	check.that("a task that fits nowhere has a reason", s.pendingReason)
	check.that("a job is killed, and its instances reach none", s.killJob)
	check.that("a job that is no service ends", s.finite)
	playUpdates(check, s)
	playCron(check, s)
	playMaintenance(check, s)
	check.may("a snapshot is made", client.Snapshot)
	check.may("a backup is made", client.PerformBackup)
	check.may("implicit reconciliation starts", client.ForceImplicitTaskReconciliation)
	check.may("explicit reconciliation starts", func() error {
		return client.ForceExplicitTaskReconciliation(thrift.Int32Ptr(10))
	})
}

type scenario struct {
	client *realis.Client
	role   string
}

func (s *scenario) key(name string) *aurora.JobKey {
	return &aurora.JobKey{Role: s.role, Environment: "devel", Name: name}
}

// life is the key of the job that all is done with. Its name is its role, since gorealis' AddInstances sends the one as the other.
func (s *scenario) life() aurora.JobKey {
	return *s.key(s.role)
}

func (s *scenario) job(name string, command string) *realis.AuroraJob {
	thermos := realis.ThermosExecutor{}
	thermos.AddProcess(realis.NewThermosProcess("main", command))
	return realis.NewJob().
		Role(s.role).
		Environment("devel").
		Name(name).
		InstanceCount(1).
		CPU(0.01).
		RAM(1).
		Disk(1).
		ThermosExecutor(thermos).
		AddLabel("ünïcödé", "日本 😀 \"quoted\"").
		AddLabel("empty", "").
		AddNamedPorts("http").
		AddLimitConstraint("host", 10).
		PartitionPolicy(true, 300)
}

func (s *scenario) service(name string) *realis.AuroraJob {
	return s.job(name, "exec sleep 100000").IsService(true)
}

func (s *scenario) setQuota() error {
	cpus, ram, disk := 0.5, int64(1)<<40, int64(64)
	if err := s.client.SetQuota(s.role, &cpus, &ram, &disk); err != nil {
		return err
	}
	quota, err := s.client.GetQuota(s.role)
	if err != nil {
		return err
	}
	found := map[string]interface{}{}
	for _, each := range quota.GetQuota().GetResources() {
		switch {
		case each.IsSetNumCpus():
			found["cpus"] = each.GetNumCpus()
		case each.IsSetRamMb():
			found["ram"] = each.GetRamMb()
		case each.IsSetDiskMb():
			found["disk"] = each.GetDiskMb()
		}
	}
	return equal("the quota", found, map[string]interface{}{"cpus": cpus, "ram": ram, "disk": disk})
}

func (s *scenario) beyondQuota() error {
	return refused(
		s.client.CreateJob(s.service("wide").CPU(0.6).Tier("preferred")),
		"Insufficient resource quota: CPU quota exceeded by 0.10 core(s)",
	)
}

func (s *scenario) createJob() error {
	if err := s.client.CreateJob(s.service(s.role).InstanceCount(2)); err != nil {
		return err
	}
	return s.untilLive(2)
}

func (s *scenario) createAgain() error {
	return refused(s.client.CreateJob(s.service(s.role)), "Job "+s.role+"/devel/"+s.role+" already exists")
}

func (s *scenario) unknownExecutor() error {
	job := realis.NewJob().Role(s.role).Environment("devel").Name("odd").InstanceCount(1).CPU(0.01).RAM(1).Disk(1)
	return refused(s.client.CreateJob(job.ExecutorName("no-such-executor").ExecutorData("{}")), "no-such-executor")
}

func (s *scenario) taskStatus() error {
	key := s.life()
	tasks, err := s.client.GetTaskStatus(&aurora.TaskQuery{
		JobKeys:     []*aurora.JobKey{&key},
		InstanceIds: []int32{1},
		Statuses:    []aurora.ScheduleStatus{aurora.ScheduleStatus_RUNNING},
	})
	if err != nil {
		return err
	}
	if err := equal("the number of tasks", len(tasks), 1); err != nil {
		return err
	}
	if ports := tasks[0].GetAssignedTask().GetAssignedPorts(); ports["http"] == 0 {
		return fmt.Errorf("the ports are %v", ports)
	}
	config, err := s.client.FetchTaskConfig(aurora.InstanceKey{JobKey: &key, InstanceId: 1})
	if err != nil {
		return err
	}
	sent := s.service(s.role)
	if err := sent.BuildThermosPayload(); err != nil {
		return err
	}
	if err := equal("the executor", config.GetExecutorConfig(), sent.TaskConfig().GetExecutorConfig()); err != nil {
		return err
	}
	if err := equal("the labels", labels(config), labels(sent.TaskConfig())); err != nil {
		return err
	}
	if err := equal("the constraints", config.GetConstraints(), sent.TaskConfig().GetConstraints()); err != nil {
		return err
	}
	if err := equal("the partition policy", config.GetPartitionPolicy(), sent.TaskConfig().GetPartitionPolicy()); err != nil {
		return err
	}
	bare, err := s.client.GetTasksWithoutConfigs(&aurora.TaskQuery{JobKeys: []*aurora.JobKey{&key}})
	if err != nil {
		return err
	}
	for _, each := range bare {
		if status := each.GetStatus(); status != aurora.ScheduleStatus_RUNNING {
			return fmt.Errorf("a task is %s: %v", status, each)
		}
		if data := each.GetAssignedTask().GetTask().GetExecutorConfig().GetData(); data != "" {
			return fmt.Errorf("executor data is there: %s", data)
		}
	}
	return equal("the number of tasks", len(bare), 2)
}

func labels(config *aurora.TaskConfig) []string {
	var all []string
	for _, each := range config.GetMetadata() {
		all = append(all, each.Key+"="+each.Value)
	}
	sort.Strings(all)
	return all
}

func (s *scenario) lists() error {
	jobs, err := s.client.GetJobs(s.role)
	if err != nil {
		return err
	}
	if err := equal("the number of jobs", len(jobs.GetConfigs()), 1); err != nil {
		return err
	}
	if err := equal("the number of instances", jobs.GetConfigs()[0].GetInstanceCount(), int32(2)); err != nil {
		return err
	}
	summary, err := s.client.GetJobSummary(s.role)
	if err != nil {
		return err
	}
	stats := summary.GetSummaries()[0].GetStats()
	return equal("the counts", *stats, aurora.JobStats{ActiveTaskCount: 2})
}

func (s *scenario) addInstances() error {
	key := s.life()
	if err := s.client.AddInstances(aurora.InstanceKey{JobKey: &key, InstanceId: 0}, 2); err != nil {
		return err
	}
	return s.untilLive(4)
}

func (s *scenario) restartInstance() error {
	return s.restarting(1, func() error { return s.client.RestartInstances(s.life(), 1) })
}

func (s *scenario) restartJob() error {
	return s.restarting(4, func() error { return s.client.RestartJob(s.life()) })
}

// restarting waits until so many of the four tasks have been replaced, and all run.
func (s *scenario) restarting(count int, restart func() error) error {
	before, err := s.runningIds()
	if err != nil {
		return err
	}
	if err := restart(); err != nil {
		return err
	}
	return within("the restart", func() (bool, error) {
		now, err := s.runningIds()
		fresh := 0
		for id := range now {
			if !before[id] {
				fresh++
			}
		}
		return len(now) == 4 && fresh == count, err
	})
}

func (s *scenario) runningIds() (map[string]bool, error) {
	key := s.life()
	tasks, err := s.client.GetTasksWithoutConfigs(&aurora.TaskQuery{
		JobKeys:  []*aurora.JobKey{&key},
		Statuses: []aurora.ScheduleStatus{aurora.ScheduleStatus_RUNNING},
	})
	ids := map[string]bool{}
	for _, each := range tasks {
		ids[each.GetAssignedTask().GetTaskId()] = true
	}
	return ids, err
}

func (s *scenario) removeInstance() error {
	if err := s.client.RemoveInstances(s.life(), 1); err != nil {
		return err
	}
	return s.untilActive(0, 1, 2)
}

func (s *scenario) killInstance() error {
	killed, err := s.client.KillInstances(s.life(), 0)
	if err != nil {
		return err
	}
	if err := equal("whether one was killed", killed, true); err != nil {
		return err
	}
	if err := s.untilActive(1, 2); err != nil {
		return err
	}
	killed, err = s.client.KillInstances(s.life(), 0)
	if err != nil {
		return err
	}
	return equal("whether one was killed again", killed, false)
}

func (s *scenario) pendingReason() error {
	if err := s.client.CreateJob(s.service("wide").CPU(1000)); err != nil {
		return err
	}
	defer s.client.KillJob(*s.key("wide"))
	return within("a reason", func() (bool, error) {
		reasons, err := s.client.GetPendingReason(&aurora.TaskQuery{JobKeys: []*aurora.JobKey{s.key("wide")}})
		if err != nil || len(reasons) == 0 || reasons[0].GetReason() == "" {
			return false, err
		}
		return true, equal("the reason", reasons[0].GetReason(), "Insufficient: CPU")
	})
}

func (s *scenario) killJob() error {
	if err := s.client.KillJob(s.life()); err != nil {
		return err
	}
	if err := s.untilLive(0); err != nil {
		return err
	}
	// Nothing is left to be killed, and that is no error.
	return s.client.KillJob(s.life())
}

func (s *scenario) finite() error {
	if err := s.client.CreateJob(s.job("finite", "true")); err != nil {
		return err
	}
	finished := []aurora.ScheduleStatus{aurora.ScheduleStatus_FINISHED}
	_, err := s.client.MonitorScheduleStatus(*s.key("finite"), 1, finished, interval, patience)
	return err
}

func (s *scenario) untilLive(count int32) error {
	_, err := s.client.MonitorInstances(s.life(), count, interval, patience)
	return err
}

func (s *scenario) untilActive(instances ...int32) error {
	return within("the instances to end", func() (bool, error) {
		ids, err := s.client.GetInstanceIds(s.life(), aurora.ACTIVE_STATES)
		sort.Slice(ids, func(a, b int) bool { return ids[a] < ids[b] })
		return equal("", ids, instances) == nil, err
	})
}
