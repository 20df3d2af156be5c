package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/apache/thrift/lib/go/thrift"
	"github.com/aurora-scheduler/gorealis/v2/gen-go/apache/aurora"
)

const hour = 3600

// playMaintenance takes the one agent of the cluster out of service and back, with a job of three instances on it.
func playMaintenance(check checks, s scenario) {
	check.that("agents that nobody knows are left out", s.nowhere)
	var host string
	check.that("a service with a policy is created", func() (err error) {
		host, err = s.createKept()
		return err
	})
	if host == "" {
		return
	}
	defer s.client.KillJob(*s.key("kept"))
	check.that("an agent is scheduled for maintenance", func() error { return s.schedule(host) })
	check.that("an agent is drained, and its tasks wait", func() error { return s.drain(host) })
	check.that("an agent comes back, and its tasks run", func() error { return s.comeBack(host) })
	check.that("a drain leaves what a policy wants to stay", func() error { return s.drainByPolicy(host) })
	check.that("an agent comes back before it is drained", func() error { return s.comeBack(host) })
	check.that("a drain whose time is over takes all", func() error { return s.drainInTime(host) })
	check.that("an agent comes back at last", func() error { return s.comeBack(host) })
}

func (s *scenario) nowhere() error {
	const nowhere = "nowhere.example"
	if _, err := s.client.StartMaintenance(nowhere); err != nil {
		return err
	}
	drained, err := s.client.DrainHosts(nowhere)
	if err != nil {
		return err
	}
	if err := equal("what is drained", len(drained), 0); err != nil {
		return err
	}
	status, err := s.client.MaintenanceStatus(nowhere)
	if err != nil {
		return err
	}
	if err := equal("what is known", len(status.GetStatuses()), 0); err != nil {
		return err
	}
	_, err = s.client.EndMaintenance(nowhere)
	return err
}

// createKept makes a job of which two instances are to stay, and gives the host of all three.
func (s *scenario) createKept() (string, error) {
	job := s.service("kept").InstanceCount(3)
	job.TaskConfig().SlaPolicy = &aurora.SlaPolicy{CountSlaPolicy: &aurora.CountSlaPolicy{Count: 2, DurationSecs: 1}}
	if err := s.client.CreateJob(job); err != nil {
		return "", err
	}
	if err := s.keptRun(3); err != nil {
		return "", err
	}
	tasks, err := s.keptTasks(aurora.ScheduleStatus_RUNNING)
	if err != nil {
		return "", err
	}
	return tasks[0].GetAssignedTask().GetSlaveHost(), nil
}

func (s *scenario) schedule(host string) error {
	statuses, err := s.client.StartMaintenance(host)
	if err != nil {
		return err
	}
	if err := s.mode(statuses, aurora.MaintenanceMode_SCHEDULED); err != nil {
		return err
	}
	hosts, err := s.client.MaintenanceHosts()
	if err != nil {
		return err
	}
	return equal("the hosts in maintenance", hosts, []string{host})
}

func (s *scenario) drain(host string) error {
	statuses, err := s.client.DrainHosts(host)
	if err != nil {
		return err
	}
	if err := s.mode(statuses, aurora.MaintenanceMode_DRAINING); err != nil {
		return err
	}
	if err := s.untilDrained(host); err != nil {
		return err
	}
	return within("the reason why tasks wait", func() (bool, error) {
		reasons, err := s.client.GetPendingReason(&aurora.TaskQuery{JobKeys: []*aurora.JobKey{s.key("kept")}})
		// The first of the two that is seen stays the nearest fit.
		return len(reasons) == 3 && strings.HasPrefix(reasons[0].GetReason(), "Host dra"), err
	})
}

func (s *scenario) comeBack(host string) error {
	statuses, err := s.client.EndMaintenance(host)
	if err != nil {
		return err
	}
	if err := s.mode(statuses, aurora.MaintenanceMode_NONE); err != nil {
		return err
	}
	return s.keptRun(3)
}

func (s *scenario) drainByPolicy(host string) error {
	policy := &aurora.SlaPolicy{PercentageSlaPolicy: &aurora.PercentageSlaPolicy{Percentage: 0, DurationSecs: 0}}
	statuses, err := s.client.SLADrainHosts(policy, hour, host)
	if err != nil {
		return err
	}
	if err := s.mode(statuses, aurora.MaintenanceMode_DRAINING); err != nil {
		return err
	}
	if err := s.keptRun(2); err != nil {
		return err
	}
	// Several looks later the other two are still there.
	time.Sleep(4 * time.Second)
	tasks, err := s.keptTasks(aurora.ScheduleStatus_RUNNING)
	if err != nil {
		return err
	}
	if err := equal("the tasks that stay", len(tasks), 2); err != nil {
		return err
	}
	hosts, err := s.client.MaintenanceHosts()
	if err != nil {
		return err
	}
	return equal("the hosts in maintenance", hosts, []string{host})
}

func (s *scenario) drainInTime(host string) error {
	if _, err := s.client.SLADrainHosts(&aurora.SlaPolicy{
		CountSlaPolicy: &aurora.CountSlaPolicy{Count: 100, DurationSecs: hour},
	}, 2, host); err != nil {
		return err
	}
	return s.untilDrained(host)
}

func (s *scenario) untilDrained(host string) error {
	drained := []aurora.MaintenanceMode{aurora.MaintenanceMode_DRAINED}
	hosts, err := s.client.MonitorHostMaintenance([]string{host}, drained, interval, patience)
	if err != nil {
		return err
	}
	return equal("what is drained", hosts, map[string]bool{host: true})
}

func (s *scenario) mode(statuses []*aurora.HostStatus, mode aurora.MaintenanceMode) error {
	if len(statuses) != 1 {
		return fmt.Errorf("there are %d statuses", len(statuses))
	}
	return equal("the mode", statuses[0].GetMode(), mode)
}

func (s *scenario) keptRun(count int) error {
	return within(fmt.Sprintf("%d running tasks", count), func() (bool, error) {
		tasks, err := s.keptTasks(aurora.ScheduleStatus_RUNNING)
		return len(tasks) == count, err
	})
}

func (s *scenario) keptTasks(status aurora.ScheduleStatus) ([]*aurora.ScheduledTask, error) {
	return s.client.GetTasksWithoutConfigs(&aurora.TaskQuery{
		Role:        thrift.StringPtr(s.role),
		Environment: thrift.StringPtr("devel"),
		JobName:     thrift.StringPtr("kept"),
		Statuses:    []aurora.ScheduleStatus{status},
	})
}
