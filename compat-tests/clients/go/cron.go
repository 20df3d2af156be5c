package main

import (
	"fmt"
	"time"

	realis "github.com/aurora-scheduler/gorealis/v2"
	"github.com/aurora-scheduler/gorealis/v2/gen-go/apache/aurora"
)

// playCron takes a cron job through its life.
func playCron(check checks, s scenario) {
	check.that("a schedule that is none is refused", func() error {
		return refused(s.client.ScheduleCronJob(s.cronJob("nightly").CronSchedule("0 0 * * MONDAY")),
			"Invalid cron schedule: 0 0 * * MONDAY")
	})
	check.that("a cron job is scheduled, and listed with its next run", s.scheduleCron)
	check.that("a cron job is started, and not again while it runs", s.startCron)
	check.that("a cron job is replaced, and its last run gives way to the next", s.replaceCron)
	check.that("cron jobs are descheduled, and their tasks go on", s.descheduleCron)
}

func (s *scenario) cronJob(name string) *realis.AuroraJob {
	return s.job(name, "exec sleep 100000").
		CronSchedule("0 3 * * SUN").
		CronCollisionPolicy(aurora.CronCollisionPolicy_CANCEL_NEW)
}

func (s *scenario) scheduleCron() error {
	if err := s.client.ScheduleCronJob(s.cronJob("nightly")); err != nil {
		return err
	}
	if err := refused(s.client.CreateJob(s.service("nightly")), "nightly already exists"); err != nil {
		return err
	}
	answer, err := s.client.GetJobSummary(s.role)
	if err != nil {
		return err
	}
	for _, each := range answer.GetSummaries() {
		if each.GetJob().GetKey().GetName() != "nightly" {
			continue
		}
		if err := equal("the schedule", each.GetJob().GetCronSchedule(), "0 3 * * SUN"); err != nil {
			return err
		}
		next := time.UnixMilli(each.GetNextCronRunMs()).UTC()
		if !next.After(time.Now()) || next.Weekday() != time.Sunday || next.Format("15:04:05") != "03:00:00" {
			return fmt.Errorf("the next run is %s", next)
		}
		return nil
	}
	return fmt.Errorf("the job is not listed")
}

func (s *scenario) startCron() error {
	if err := s.client.StartCronJob(*s.key("nightly")); err != nil {
		return err
	}
	if _, err := s.client.MonitorInstances(*s.key("nightly"), 1, interval, patience); err != nil {
		return err
	}
	before, err := s.activeTask("nightly")
	if err != nil {
		return err
	}
	if err := s.client.StartCronJob(*s.key("nightly")); err != nil {
		return err
	}
	after, err := s.activeTask("nightly")
	if err != nil {
		return err
	}
	return equal("the task", after, before)
}

func (s *scenario) replaceCron() error {
	before, err := s.activeTask("nightly")
	if err != nil {
		return err
	}
	killing := s.cronJob("nightly").CronCollisionPolicy(aurora.CronCollisionPolicy_KILL_EXISTING)
	if err := s.client.ScheduleCronJob(killing); err != nil {
		return err
	}
	if err := s.client.StartCronJob(*s.key("nightly")); err != nil {
		return err
	}
	return within("the next run", func() (bool, error) {
		after, err := s.activeTask("nightly")
		return err == nil && after != before, nil
	})
}

func (s *scenario) descheduleCron() error {
	key := *s.key("nightly")
	for round := 0; round < 2; round++ {
		if err := s.client.DescheduleCronJob(key); err != nil {
			return err
		}
	}
	if _, err := s.activeTask("nightly"); err != nil {
		return err
	}
	if err := refused(s.client.StartCronJob(key), "No cron job found for "+s.role+"/devel/nightly"); err != nil {
		return err
	}
	return s.client.KillJob(key)
}

// activeTask gives the id of the only active task of a job.
func (s *scenario) activeTask(name string) (string, error) {
	tasks, err := s.client.GetTasksWithoutConfigs(&aurora.TaskQuery{
		JobKeys:  []*aurora.JobKey{s.key(name)},
		Statuses: aurora.LIVE_STATES,
	})
	if err != nil {
		return "", err
	}
	if len(tasks) != 1 {
		return "", fmt.Errorf("%d tasks are live", len(tasks))
	}
	return tasks[0].GetAssignedTask().GetTaskId(), nil
}
