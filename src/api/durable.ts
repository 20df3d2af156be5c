import type { Store, StoreView, Transaction } from '../store/index.ts';

/*
 * Nothing is answered before it is durable: neither what a call has done nor what it has seen.
 */

/** Looks at the store, and resolves (or rejects with what `look` threw) once all that it could see is committed. */
export async function read<T>(store: Store, look: (view: StoreView) => T): Promise<T> {
  try {
    return look(store);
  } finally {
    await store.durable();
  }
}

/** Changes the store. A refusal, too, is only told once what it is grounded on is committed. */
export async function mutate<T>(store: Store, change: (tx: Transaction) => T): Promise<T> {
  try {
    return await store.write(change);
  } catch (error) {
    await store.durable();
    throw error;
  }
}
