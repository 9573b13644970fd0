export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  filter: '<rootDir>/__tests__/runnable.mjs',
  globalSetup: '<rootDir>/__tests__/run-folder.mjs',
  testSequencer: '<rootDir>/__tests__/longest-first.mjs',
  transform: { '^.+\\.ts$': '<rootDir>/__tests__/strip.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/', '<rootDir>/.tools/', '<rootDir>/rehearsal/'],
  // Most of them wait for processes and servers; how long that takes is the machine's affair, and no test is about it. The
  // limit only ends what hangs.
  maxWorkers: '100%',
  testTimeout: 600_000,
  // Jest never lets go of an ESM module, and every process that a large worker starts costs several times as much: at 362 MB
  // 11.9 ms, at 51 MB 1.6 ms.
  workerIdleMemoryLimit: '256MB',
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
}
