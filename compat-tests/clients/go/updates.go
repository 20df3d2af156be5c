package main

import (
	"fmt"
	"time"

	realis "github.com/aurora-scheduler/gorealis/v2"
	"github.com/aurora-scheduler/gorealis/v2/gen-go/apache/aurora"
)

// playUpdates takes a job through updates of all kinds.
func playUpdates(check checks, s scenario) {
	check.that("a service is created by an update", s.createService)
	check.that("a service is updated, and its history told", s.updateService)
	check.that("a second update is refused, with the key of the first", s.secondUpdate)
	// The client calls pause without a context, on which its binary protocol stumbles.
	if check.title == "json" {
		check.that("an update is paused, resumed, and aborted", s.holdUpdate)
	}
	check.that("an update is rolled back", s.rollBack)
	check.that("an update waits for pulses, and goes on with them", s.pulse)
	check.that("an update pauses after each batch", s.autoPause)
	check.that("a service is killed when its updates are over", s.endService)
}

func (s *scenario) serviceUpdate(priority int32) *realis.JobUpdate {
	return realis.JobUpdateFromAuroraTask(s.service("service").AuroraTask()).
		InstanceCount(2).
		BatchSize(2).
		WatchTime(time.Second).
		Priority(priority)
}

func (s *scenario) start(update *realis.JobUpdate) (aurora.JobUpdateKey, error) {
	started, err := s.client.StartJobUpdate(update, "by gorealis")
	if err != nil {
		return aurora.JobUpdateKey{}, err
	}
	return *started.GetKey(), nil
}

// reaches waits until an update has a state.
func (s *scenario) reaches(key aurora.JobUpdateKey, wanted aurora.JobUpdateStatus) error {
	status, err := s.client.MonitorJobUpdateStatus(key, []aurora.JobUpdateStatus{wanted}, interval, patience)
	if err != nil {
		return fmt.Errorf("%s: %w", wanted, err)
	}
	return equal("the state", status, wanted)
}

func (s *scenario) createService() error {
	started, err := s.client.CreateService(s.serviceUpdate(1))
	if err != nil {
		return err
	}
	_, err = s.client.MonitorJobUpdate(*started.GetKey(), interval, patience)
	return err
}

func (s *scenario) updateService() error {
	key, err := s.start(s.serviceUpdate(2))
	if err != nil {
		return err
	}
	if err := s.reaches(key, aurora.JobUpdateStatus_ROLLED_FORWARD); err != nil {
		return err
	}
	all, err := s.client.JobUpdateDetails(aurora.JobUpdateQuery{Key: &key})
	if err != nil {
		return err
	}
	if len(all) != 1 {
		return fmt.Errorf("%d updates have that key", len(all))
	}
	first := all[0].GetUpdateEvents()[0]
	if err := equal("the message", first.GetMessage(), "by gorealis"); err != nil {
		return err
	}
	updated := 0
	for _, event := range all[0].GetInstanceEvents() {
		if event.GetAction() == aurora.JobUpdateAction_INSTANCE_UPDATED {
			updated++
		}
	}
	return equal("updated instances", updated, 2)
}

func (s *scenario) secondUpdate() error {
	key, err := s.start(s.serviceUpdate(3).WatchTime(time.Hour))
	if err != nil {
		return err
	}
	_, err = s.client.StartJobUpdate(s.serviceUpdate(4), "")
	if err := refused(err, "An active update already exists for this job"); err != nil {
		return err
	}
	if err := refused(s.client.KillJob(*s.key("service")), "Job is currently updating"); err != nil {
		return err
	}
	return s.client.AbortJobUpdate(key, "enough")
}

func (s *scenario) holdUpdate() error {
	key, err := s.start(s.serviceUpdate(5).WatchTime(time.Hour))
	if err != nil {
		return err
	}
	// The client takes a paused update for one that has been aborted in the end, and waits for that.
	paused := make(chan error, 1)
	go func() { paused <- s.client.PauseJobUpdate(&key, "wait") }()
	if err := s.reaches(key, aurora.JobUpdateStatus_ROLL_FORWARD_PAUSED); err != nil {
		return err
	}
	if err := s.client.ResumeJobUpdate(key, "go"); err != nil {
		return err
	}
	if err := s.reaches(key, aurora.JobUpdateStatus_ROLLING_FORWARD); err != nil {
		return err
	}
	if err := s.client.AbortJobUpdate(key, "enough"); err != nil {
		return err
	}
	if err := <-paused; err != nil {
		return err
	}
	return refused(s.client.ResumeJobUpdate(key, "go"), "Cannot transition update from ABORTED to null")
}

func (s *scenario) rollBack() error {
	key, err := s.start(s.serviceUpdate(6).WatchTime(time.Hour))
	if err != nil {
		return err
	}
	if err := s.untilActive2("service"); err != nil {
		return err
	}
	if err := s.client.RollbackJobUpdate(key, "back"); err != nil {
		return err
	}
	all, err := s.client.JobUpdateDetails(aurora.JobUpdateQuery{Key: &key})
	if err != nil {
		return err
	}
	if status := all[0].GetUpdate().GetSummary().GetState().GetStatus(); status != aurora.JobUpdateStatus_ROLLING_BACK &&
		status != aurora.JobUpdateStatus_ROLLED_BACK {
		return fmt.Errorf("the update is %s", status)
	}
	return s.client.AbortJobUpdate(key, "enough")
}

// untilActive2 waits until both instances of a job run.
func (s *scenario) untilActive2(name string) error {
	_, err := s.client.MonitorInstances(*s.key(name), 2, interval, patience)
	return err
}

func (s *scenario) pulse() error {
	key, err := s.start(s.serviceUpdate(7).PulseIntervalTimeout(time.Minute))
	if err != nil {
		return err
	}
	if err := s.reaches(key, aurora.JobUpdateStatus_ROLL_FORWARD_AWAITING_PULSE); err != nil {
		return err
	}
	status, err := s.client.PulseJobUpdate(key)
	if err != nil {
		return err
	}
	if err := equal("the answer", status, aurora.JobUpdatePulseStatus_OK); err != nil {
		return err
	}
	if err := s.reaches(key, aurora.JobUpdateStatus_ROLLED_FORWARD); err != nil {
		return err
	}
	status, err = s.client.PulseJobUpdate(key)
	if err != nil {
		return err
	}
	return equal("the answer", status, aurora.JobUpdatePulseStatus_FINISHED)
}

func (s *scenario) autoPause() error {
	key, err := s.start(s.serviceUpdate(8).InstanceCount(3).VariableBatchStrategy(true, 1, 2))
	if err != nil {
		return err
	}
	batch, err := s.client.MonitorAutoPausedUpdate(key, interval, patience)
	if err != nil {
		return err
	}
	if err := equal("the batch", batch, 0); err != nil {
		return err
	}
	if err := s.client.ResumeJobUpdate(key, "next"); err != nil {
		return err
	}
	return s.reaches(key, aurora.JobUpdateStatus_ROLLED_FORWARD)
}

func (s *scenario) endService() error {
	return s.client.KillJob(*s.key("service"))
}
