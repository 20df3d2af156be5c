package main

import (
	"fmt"
	"reflect"
	"strings"
	"time"
)

// checks prints a line for each check, as the runner wants to read them.
type checks struct {
	title string
}

// that is a check that passes unless there is an error.
func (c checks) that(name string, check func() error) {
	c.tell(name, check(), "")
}

// may is a check of what this scheduler may say that it cannot do yet.
func (c checks) may(name string, check func() error) {
	err := check()
	if err != nil && strings.Contains(err.Error(), "is not available on this scheduler yet") {
		c.tell(name, nil, " ("+line(err)+")")
		return
	}
	c.tell(name, err, "")
}

func (c checks) tell(name string, err error, note string) {
	if err != nil {
		fmt.Printf("not ok - %s: %s: %s\n", c.title, name, line(err))
		return
	}
	fmt.Printf("ok - %s: %s%s\n", c.title, name, note)
}

func line(err error) string {
	return strings.Join(strings.Fields(err.Error()), " ")
}

func equal(what string, found, expected interface{}) error {
	if reflect.DeepEqual(found, expected) {
		return nil
	}
	return fmt.Errorf("%s: %+v, not %+v", what, found, expected)
}

// refused wants an error that says so.
func refused(err error, text string) error {
	if err == nil {
		return fmt.Errorf("it was not refused")
	}
	if !strings.Contains(err.Error(), text) {
		return fmt.Errorf("%q is not in: %s", text, err)
	}
	return nil
}

func within(what string, look func() (bool, error)) error {
	for deadline := time.Now().Add(patience); ; time.Sleep(200 * time.Millisecond) {
		seen, err := look()
		if seen || err != nil {
			return err
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("gave up waiting for %s", what)
		}
	}
}
