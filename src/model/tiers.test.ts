import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_TIERS, isProductionTier, parseTierConfig, tierOf } from './tiers.ts';

describe('the built-in tiers', () => {
  it.each([
    ['preferred', { preemptible: false, revocable: false }, true],
    ['preemptible', { preemptible: true, revocable: false }, false],
    ['revocable', { preemptible: true, revocable: true }, false],
  ])('have %s', (name, tier, production) => {
    expect(tierOf({ tier: name }, BUILT_IN_TIERS)).toEqual(tier);
    expect(isProductionTier(tier)).toBe(production);
  });

  it('take the default for a task that names none', () => {
    expect(tierOf({}, BUILT_IN_TIERS)).toEqual({ preemptible: true, revocable: false });
  });

  it('know names by their exact spelling', () => {
    expect(() => tierOf({ tier: 'Revocable' }, BUILT_IN_TIERS)).toThrow("Invalid tier 'Revocable' in TaskConfig.");
  });

  it('count a revocable tier that is not preemptible as not production', () => {
    expect(isProductionTier({ preemptible: false, revocable: true })).toBe(false);
  });
});

describe('parseTierConfig', () => {
  it('reads tiers, with false for what is missing', () => {
    const text = '{"default": "a", "tiers": {"a": {}, "b": {"preemptible": true, "revocable": null}}}';
    expect(parseTierConfig(text)).toEqual({
      defaultTier: 'a',
      tiers: new Map([
        ['a', { preemptible: false, revocable: false }],
        ['b', { preemptible: true, revocable: false }],
      ]),
    });
  });

  it.each([
    ['', 'the file is empty'],
    ['{', 'tier configuration: '],
    ['[]', 'the file must be an object'],
    ['{"default": "a"}', 'tiers must be an object'],
    ['{"default": "a", "tiers": {}}', 'tiers must not be empty'],
    ['{"tiers": {"a": {}}}', 'default must name one of the tiers a'],
    ['{"default": "", "tiers": {"a": {}}}', 'default must name one of the tiers a'],
    ['{"default": "b", "tiers": {"a": {}}}', 'default must name one of the tiers a'],
    ['{"default": "a", "tiers": {"a": {"foo": true}}}', 'unknown key foo in tier a'],
    ['{"default": "a", "tiers": {"a": {}}, "x": 1}', 'unknown key x in the file'],
    ['{"default": "a", "tiers": {"a": {"revocable": "yes"}}}', 'revocable of tier a must be true or false'],
    ['{"default": "a", "tiers": {"a": null}}', 'tier a must be an object'],
  ])('refuses %j', (text, message) => {
    expect(() => parseTierConfig(text)).toThrow(message);
  });
});
