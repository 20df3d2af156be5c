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
  line.add(`${name}(`);
  let separator = '';
  for (const value of Object.values(args)) {
    line.add(separator);
    line.addValue(value);
    separator = ', ';
  }
  line.add(')');
  return line.text;
}

/** A text that grows until it is long enough. */
class Line {
  text = '';

  add(piece: string): void {
    if (this.text.length < LIMIT) this.text += piece;
  }

  addValue(value: unknown): void {
    if (typeof value === 'string') this.addText(value);
    else if (typeof value !== 'object' || value === null) this.add(value === undefined ? 'null' : String(value));
    else if (Array.isArray(value)) this.addList(value);
    else if (value instanceof Map) this.addMap(value);
    else this.addStruct(value);
  }

  private addText(text: string): void {
    this.add(text.length > FEW_CHARACTERS ? `${text.slice(0, FEW_CHARACTERS)}…` : text);
  }

  private addList(elements: readonly unknown[]): void {
    this.add('[');
    const shown = Math.min(elements.length, FEW_ELEMENTS);
    for (let index = 0; index < shown; index++) {
      if (index > 0) this.add(', ');
      this.addValue(elements[index]);
    }
    this.add(']');
    this.addSize(elements.length);
  }

  private addMap(map: ReadonlyMap<unknown, unknown>): void {
    this.add('{');
    let index = 0;
    for (const [key, value] of map) {
      if (index === FEW_ELEMENTS) break;
      if (index++ > 0) this.add(', ');
      this.addValue(key);
      this.add(':');
      this.addValue(value);
    }
    this.add('}');
    this.addSize(map.size);
  }

  private addSize(size: number): void {
    if (size > FEW_ELEMENTS) this.add(` of ${size}`);
  }

  private addStruct(struct: object): void {
    let separator = '{';
    for (const [name, value] of Object.entries(struct)) {
      if (value === undefined) continue;
      this.add(`${separator}${name}:`);
      if (name === 'executorConfig') this.add('{name:BLANKED, data:BLANKED}');
      else this.addValue(value);
      separator = ', ';
    }
    this.add(separator === '{' ? '{}' : '}');
  }
}
