export {
  InstanceCollisionError,
  type StateChange,
  type StateChangeResult,
  StateManager,
  type StateManagerOptions,
} from './state-manager.ts';
