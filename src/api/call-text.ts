import type { RpcArgs, RpcName } from '../wire/index.ts';

/** Characters of a line after which nothing more is begun. */
const LIMIT = 1_000;
/** Elements of a collection, and characters of a text, that are shown. */
const FEW_ELEMENTS = 10;
const FEW_CHARACTERS = 200;

/**
 * A call as the log shows it: `method(argument, …)`, short however long the arguments are. What an executor is told can
 * hold secrets and is left out. (aurora: scheduler/thrift/aop/LoggingInterceptor.java)
 */
export function callText<M extends RpcName>(name: M, args: RpcArgs<M>): string {
  const line = new Line();
  line.add(name);
  line.addList(['(', ')'], Object.values(args), (value) => line.addValue(value));
  return line.text;
}

/** A text that grows until it is long enough. */
class Line {
  text = '';

  add(piece: string): void {
    if (this.text.length < LIMIT) this.text += piece;
  }

  addValue(value: unknown): void {
    if (value === undefined) {
      this.add('null');
    } else if (typeof value === 'string') {
      this.add(value.length > FEW_CHARACTERS ? `${value.slice(0, FEW_CHARACTERS)}…` : value);
    } else if (Array.isArray(value)) {
      this.addFew(['[', ']'], value, value.length, (each) => this.addValue(each));
    } else if (value instanceof Map) {
      this.addFew(['{', '}'], value, value.size, ([key, each]) => this.addField(key, each));
    } else if (typeof value === 'object' && value !== null) {
      const fields = Object.entries(value).filter(([, each]) => each !== undefined);
      this.addList(['{', '}'], fields, ([name, each]) => this.addField(name, each));
    } else {
      this.add(String(value));
    }
  }

  addList<T>([open, close]: readonly [string, string], elements: Iterable<T>, addOne: (element: T) => void): void {
    this.add(open);
    let isFirst = true;
    for (const element of elements) {
      if (!isFirst) this.add(', ');
      isFirst = false;
      addOne(element);
    }
    this.add(close);
  }

  private addFew<T>(
    ends: readonly [string, string],
    elements: Iterable<T>,
    size: number,
    addOne: (element: T) => void,
  ): void {
    this.addList(ends, few(elements), addOne);
    if (size > FEW_ELEMENTS) this.add(` of ${size}`);
  }

  private addField(name: string, value: unknown): void {
    this.addValue(name);
    this.add(':');
    if (name === 'executorConfig') this.add('{name:BLANKED, data:BLANKED}');
    else this.addValue(value);
  }
}

function* few<T>(elements: Iterable<T>): Generator<T, void> {
  let left = FEW_ELEMENTS;
  for (const element of elements) {
    if (left-- === 0) return;
    yield element;
  }
}
