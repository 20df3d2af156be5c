/*
 * Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with
 * the License. You may obtain a copy of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on
 * an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the
 * specific language governing permissions and limitations under the License.
 */

/**
 * Checkpoints of the Thermos runner: a stream of RunnerCkpt records per task, each framed by its length, from which an
 * observer or a restarted runner learns what happened.
 */
namespace py gen.apache.thermos
namespace go apache.thermos

// --- States ----------------------------------------------------------------------------------------------------------

/** State of one run of a process. */
enum ProcessState {
  /** Blocked on others, or not started yet. */
  WAITING = 0,
  /** Its coordinator has been forked and is starting it. */
  FORKED = 1,
  RUNNING = 2,
  SUCCESS = 3,
  KILLED = 4,
  FAILED = 5,
  /** Its coordinator vanished. */
  LOST = 6
}

/** State of a task under its runner. */
enum TaskState {
  /** Its processes run. */
  ACTIVE = 0,
  /** Asked to end; ordinary processes are being ended. */
  CLEANING = 5,
  /** Only final processes run. */
  FINALIZING = 6,
  SUCCESS = 1,
  FAILED = 2,
  KILLED = 3,
  /** Its runner vanished. */
  LOST = 4
}

// --- Records ---------------------------------------------------------------------------------------------------------

/**
 * A change of one process. Times are seconds since 1970.
 * The original declares none of these optional, but its runner writes only those that a change sets: so marked here.
 */
struct ProcessStatus {
  /** Number of the change, starting at 0 for each process; a gap means a lost record. */
  1: i64 seq,
  3: string process,
  5: ProcessState state,
  /** Process that supervises this one. */
  10: optional i32 coordinator_pid,
  11: optional double fork_time,
  6: optional double start_time,
  7: optional i32 pid,
  8: optional double stop_time,
  9: optional i32 return_code
}

/** A change of the task as a whole. */
struct TaskStatus {
  1: TaskState state,
  2: i64 timestamp_ms,
  3: i32 runner_pid,
  4: i32 runner_uid
}

/** First record of a checkpoint: what is run where. */
struct RunnerHeader {
  1: string task_id,
  2: i64 launch_time_ms,
  3: string sandbox,
  7: string log_dir,
  4: string hostname,
  5: string user,
  8: i32 uid,
  /** Port name to number. */
  6: map<string,i64> ports
}

/** One record of a checkpoint stream. */
union RunnerCkpt {
  1: RunnerHeader runner_header,
  2: ProcessStatus process_status,
  3: TaskStatus task_status
}

/** What a replayed checkpoint adds up to. */
struct RunnerState {
  1: RunnerHeader header,
  2: list<TaskStatus> statuses,
  /** Runs of each process by name, oldest first. */
  3: map<string,list<ProcessStatus>> processes
}
