export { type Clock, sleep, systemClock, type Timer } from './clock.ts';
export { Deadlines } from './deadlines.ts';
export { Pacer } from './pacer.ts';
export { type Random, seededRandom, systemRandom } from './random.ts';
export { VirtualClock } from './virtual-clock.ts';
