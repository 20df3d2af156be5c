import type { FilePage } from '../http/index.ts';
import { AuroraAdminMethods, apiDescriptors, type FieldDescriptor, type TypeDescriptor } from '../wire/index.ts';
import { escaped, plainPage } from './html.ts';

type EnumDescriptor = Extract<TypeDescriptor, { readonly kind: 'enum' }>;

/** Where the page is, below `/apiclient`; the original has one of Thrift's there. */
const PLACES: ReadonlySet<string> = new Set(['/', '/index.html', '/api.html']);

/** `/apiclient/`: what the API consists of, from its IDL. Clients written in other languages are made from the same. */
export function apiReferencePage(): FilePage {
  const file = { type: 'text/html', body: Buffer.from(plainPage('Aurora API', [...reference()].join('\n'))) };
  return { path: '/apiclient', below: true, leaderOnly: true, file: (rest) => (PLACES.has(rest) ? file : 404) };
}

function* reference(): Generator<string, void, undefined> {
  yield '<h2>Scheduler API</h2>';
  yield `<p>Calls are Thrift messages, sent by POST to <code>/api</code> in the protocol that <code>Content-Type</code> names:
<code>application/vnd.apache.thrift.binary</code>, <code>application/vnd.apache.thrift.json</code>, or
<code>application/x-thrift</code> for the latter. The call goes by the name of the method, and every method gives a
<a href="#Response">Response</a>. The methods of ReadOnlyScheduler can also be called in plain JSON: a POST of the arguments, as
an object, to <code>/apibeta/&lt;method&gt;</code>.</p>`;
  yield* services();
  yield* structs();
  yield* enums();
}

function* services(): Generator<string, void, undefined> {
  const names = new Set(Object.values(AuroraAdminMethods).map(({ service }) => service));
  for (const service of names) {
    yield `<h3>${service}</h3>`;
    const rows = Object.entries(AuroraAdminMethods)
      .filter(([, method]) => method.service === service)
      .map(([name, { args }]) => {
        const fields = apiDescriptors[args.name]?.fields ?? [];
        const list = fields.map((field) => `${escaped(field.name)}: ${typeText(field.type)}`).join('<br>');
        return [`<code id="${escaped(name)}">${escaped(name)}</code>`, list];
      });
    yield table(['Method', 'Arguments'], rows);
  }
}

function* structs(): Generator<string, void, undefined> {
  const ofCalls = new Set(Object.values(AuroraAdminMethods).flatMap(({ args, result }) => [args.name, result.name]));
  yield '<h3>Structs and unions</h3>';
  for (const [name, { kind, fields }] of Object.entries(apiDescriptors)) {
    if (ofCalls.has(name)) continue;
    yield `<h4 id="${escaped(name)}">${kind === 'union' ? 'union ' : ''}${escaped(name)}</h4>`;
    yield table(['Field', 'Name', 'Type', ''], fields.map(fieldRow));
  }
}

function fieldRow({ id, name, type, optional }: FieldDescriptor): readonly string[] {
  return [String(id), escaped(name), typeText(type), optional ? 'optional' : ''];
}

function* enums(): Generator<string, void, undefined> {
  const found = new Map<string, EnumDescriptor>();
  for (const { fields } of Object.values(apiDescriptors)) {
    for (const { type } of fields) for (const each of enumsIn(type)) found.set(each.name, each);
  }
  yield '<h3>Enums</h3>';
  for (const [name, { numbers }] of found) {
    yield `<h4 id="${escaped(name)}">${escaped(name)}</h4>`;
    yield table(
      ['Value', 'Name'],
      Object.entries(numbers).map(([value, number]) => [String(number), escaped(value)]),
    );
  }
}

function enumsIn(type: TypeDescriptor): readonly EnumDescriptor[] {
  if (type.kind === 'enum') return [type];
  if (type.kind === 'list' || type.kind === 'set') return enumsIn(type.element);
  return type.kind === 'map' ? [...enumsIn(type.key), ...enumsIn(type.value)] : [];
}

/** A type as the IDL writes it, with links. */
function typeText(type: TypeDescriptor): string {
  switch (type.kind) {
    case 'struct':
    case 'enum':
      return `<a href="#${escaped(type.name)}">${escaped(type.name)}</a>`;
    case 'list':
    case 'set':
      return `${type.kind}&lt;${typeText(type.element)}&gt;`;
    case 'map':
      return `map&lt;${typeText(type.key)}, ${typeText(type.value)}&gt;`;
    default:
      return type.kind;
  }
}

/** @param rows cells as HTML */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((column) => `<th>${column}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}
