export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  filter: '<rootDir>/__tests__/runnable.mjs',
  transform: { '^.+\\.ts$': '<rootDir>/__tests__/strip.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/', '<rootDir>/.tools/', '<rootDir>/rehearsal/'],
  // Most of them wait for processes and servers; how long that takes is the machine's affair, and no test is about it.
  maxWorkers: '100%',
  testTimeout: 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
}
