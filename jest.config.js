/** Tests sit beside the code they test; everything real (PostgreSQL, processes, sockets) is started by the tests themselves. */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/scripts/test-setup.js',
  globalTeardown: '<rootDir>/scripts/test-teardown.js',
  roots: ['<rootDir>/src', '<rootDir>/scripts', '<rootDir>/compat-tests', '<rootDir>/ui/src'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  testTimeout: 60_000,
  maxWorkers: 2,
};
