// What `npm run` can do: which parts of setup.mjs a task needs, and what Node is started with then.

const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
const whole = ['node', 'builder', 'packages', 'oracles']
const tests = [...whole, 'faketime']
// Which only files of the second suite import.
const rest = [...tests, 'back-ends', 'shells']
const packages = ['node', 'packages']

/** `RELEASE_ACTION_SUITE` is read by `__tests__/runnable.mjs`, `RELEASE_ACTION_GOLDEN` by the golden tests. */
const tasks = {
  rehearse: { needs: ['node', 'builder'], starts: ['dist/cli/index.js', 'rehearse'] },
  test: { needs: tests, starts: jest, environment: { RELEASE_ACTION_SUITE: 'test' } },
  'test:rest': { needs: rest, starts: jest, environment: { RELEASE_ACTION_SUITE: 'rest' } },
  'test:all': { needs: rest, starts: jest, environment: { RELEASE_ACTION_SUITE: 'all' } },
  lint: { needs: packages, starts: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
  format: { needs: packages, starts: ['node_modules/@biomejs/biome/bin/biome', 'check', '--write'] },
  types: { needs: packages, starts: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'] },
  unused: { needs: packages, starts: ['node_modules/knip/bin/knip.js'] },
  bundle: { needs: packages, starts: ['scripts/bundle.mjs'] },
  docs: { needs: packages, starts: ['scripts/docs.mjs'] },
  golden: { needs: rest, starts: ['scripts/golden.mjs'] },
  classifiers: { needs: packages, starts: ['scripts/classifiers.mjs'] },
  bench: { needs: whole, starts: ['bench/index.ts'] },
  field: { needs: packages, starts: ['field/index.ts'] },
  independent: { needs: whole, starts: ['scripts/independent.mjs'] },
}

/**
 * The task of a name; any other word is a file that Node runs, with the packages unless it is of `dist/`.
 *
 * @returns Parts that it needs, what Node is started with, and variables beside those that are found.
 */
export function taskOf(name) {
  if (name === undefined) throw new Error(`No task is named; there are ${Object.keys(tasks).join(', ')}.`)
  if (Object.hasOwn(tasks, name)) return { environment: {}, ...tasks[name] }
  return { needs: name.startsWith('dist/') ? ['node'] : packages, starts: [name], environment: {} }
}
