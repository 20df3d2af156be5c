import fc from 'fast-check';
import type { Constraint, MesosFetcherURI, Metadata, Resource, TaskConfig, TaskConstraint } from '../../wire/index.ts';

/** Objects as a decoder makes them. */
const plain = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;

const word = fc.constantFrom('a', 'b', 'c', '');
const optionalWord = fc.option(word, { nil: undefined });
const small = fc.integer({ min: 0, max: 3 });

const resource: fc.Arbitrary<Resource> = fc.oneof(
  plain({ numCpus: fc.constantFrom(0.5, 1, 2) }),
  plain({ ramMb: fc.oneof(small, fc.constant(2n ** 60n)) }),
  plain({ diskMb: small }),
  plain({ namedPort: word }),
  plain({ numGpus: small }),
);

const constraintKind: fc.Arbitrary<TaskConstraint> = fc.oneof(
  plain({ value: plain({ negated: fc.boolean(), values: fc.array(word, { maxLength: 3 }) }) }),
  plain({ limit: plain({ limit: small }) }),
);

const constraint: fc.Arbitrary<Constraint> = plain({ name: word, constraint: constraintKind });

const fetcherUri: fc.Arbitrary<MesosFetcherURI> = plain({
  value: word,
  extract: fc.option(fc.boolean(), { nil: undefined }),
  cache: fc.option(fc.boolean(), { nil: undefined }),
});

const metadata: fc.Arbitrary<Metadata> = plain({ key: word, value: word });

const few = <T>(element: fc.Arbitrary<T>): fc.Arbitrary<readonly T[] | undefined> =>
  fc.option(fc.array(element, { maxLength: 3 }), { nil: undefined });

/** Configs from a small world, so that their parts are often equal. */
export const anyConfig: fc.Arbitrary<TaskConfig> = plain({
  job: plain({ role: word, environment: fc.constant('prod'), name: word }),
  isService: fc.boolean(),
  priority: fc.constant(0),
  maxTaskFailures: fc.constant(1),
  production: fc.option(fc.boolean(), { nil: undefined }),
  tier: optionalWord,
  resources: few(resource),
  constraints: few(constraint),
  mesosFetcherUris: few(fetcherUri),
  metadata: few(metadata),
  taskLinks: fc.option(
    fc.array(fc.tuple(word, word), { maxLength: 2 }).map((pairs) => new Map(pairs)),
    {
      nil: undefined,
    },
  ),
});

function reverse<T>(elements: readonly T[] | undefined): readonly T[] | undefined {
  return elements === undefined || elements.length === 0 ? undefined : [...elements].reverse();
}

/** An equal config: its sets turned around, and unset where they are empty. */
export function reversed(config: TaskConfig): TaskConfig {
  return {
    ...config,
    resources: reverse(config.resources),
    constraints: reverse(config.constraints),
    mesosFetcherUris: reverse(config.mesosFetcherUris),
    metadata: reverse(config.metadata),
    taskLinks: new Map([...(config.taskLinks ?? [])].reverse()),
  };
}

/** Two configs that are equal about as often as not: the second has most fields of the first, turned around. */
export const twoConfigs: fc.Arbitrary<readonly [TaskConfig, TaskConfig]> = fc
  .tuple(
    anyConfig,
    anyConfig,
    fc.option(fc.constantFrom<(keyof TaskConfig)[]>('resources', 'constraints', 'metadata', 'taskLinks', 'tier'), {
      nil: undefined,
    }),
  )
  .map(([a, b, changed]) => [a, changed === undefined ? reversed(a) : { ...reversed(a), [changed]: b[changed] }]);
