import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfigError, interpolate, type Json, type Scope } from './template.ts';

const job: Scope = {
  values: {
    role: 'www',
    name: 'job',
    processes: [{ name: 'first' }, { name: '{{role}}-second', of: '{{name}}' }],
    announce: { primary_port: 'http', portmap: { 'admin-1': '80' } },
    yes: true,
    loop: '{{loop}}',
    double: '{{double}}{{double}}',
  },
  around: { values: { mesos: { instance: 3 }, thermos: { ports: { http: 31000 }, task_id: 'id-1' } } },
};
const task: Scope = { values: { name: 'task', cmdline: '{{name}} {{role}}' }, around: job };

describe('interpolate', () => {
  it.each([
    ['', ''],
    ['plain', 'plain'],
    ['{{mesos.instance}} {{thermos.ports[http]}} {{thermos.task_id}}', '3 31000 id-1'],
    ['{{name}}', 'task'],
    ['{{role}}', 'www'],
    ['{{cmdline}}', 'task www'],
    ['{{processes[0].name}}', 'first'],
    ['{{processes[1].name}}', 'www-second'],
    ['{{announce.portmap[admin-1]}}', '80'],
    ['{{yes}}', 'True'],
    ['{{&role}}', '{{role}}'],
    ['{{&role&}} {{&undefined}}', '{{role}} {{undefined}}'],
    ['{{{role}}}', '{www}'],
    ['{a} {role} {{}} }}{{', '{a} {role} {{}} }}{{'],
    // What a round yields is looked at again by the next.
    ['{{processes[{{mesos.index}}].name}}', '{{processes[{{mesos.index}}].name}}'],
    ['{{thermos.ports[{{announce.primary_port}}]}}', '31000'],
  ])('%j -> %j', (template, expected) => {
    expect(interpolate(template, task).text).toBe(expected);
  });

  it('resolves a value where it stands, not where it is used', () => {
    expect(interpolate('{{processes[1].of}}', task).text).toBe('www-second');
  });

  it('names what nothing answers, and leaves it', () => {
    const { text, unbound } = interpolate('{{a.b}} {{role}} {{processes}} {{processes[7].name}} {{a.b}}', task);
    expect(text).toBe('{{a.b}} www {{processes}} {{processes[7].name}} {{a.b}}');
    expect(unbound).toEqual(['a.b', 'processes', 'processes[7].name']);
  });

  it('does not see what every object has', () => {
    expect(interpolate('{{constructor}} {{processes.length}} {{__proto__}}', task).unbound).toHaveLength(3);
  });

  it.each(['{{a b}}', '{{1}}', '{{a..b}}', '{{ role }}', '{{a[}}', '{{a[b c]}}', '{{a.b$}}'])(
    'refuses %j',
    (template) => {
      expect(() => interpolate(template, task)).toThrow(ConfigError);
    },
  );

  it.each(['{{loop}}', '{{double}}'])('gives up on the endless %s', (template) => {
    expect(() => interpolate(template, task)).toThrow('Maximum replacements reached.');
  });

  it('changes nothing that holds no tag', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('{{')),
        (text) => interpolate(text, task).text === text,
      ),
    );
  });

  it('replaces any plain value exactly once', () => {
    const value = fc.oneof(
      fc.string().filter((text) => !text.includes('{')),
      fc.integer(),
    );
    fc.assert(
      fc.property(value, (x) => {
        const scope: Scope = { values: { x: x as Json } };
        expect(interpolate('<{{x}}|{{x}}>', scope)).toEqual({ text: `<${x}|${x}>`, unbound: [] });
      }),
    );
  });
});
