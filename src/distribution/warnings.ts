import type { Distribution } from '../distribution.ts'
import type { Problem } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { wordsOf } from './secrets.ts'

// PyPI's limit for a project that has not asked for more.
const usualLimitBytes = 100 * 1024 ** 2

/** A warning for each file that PyPI takes only from projects with a raised limit. */
export function warnOfSizes(distributions: readonly Pick<Distribution, 'name' | 'sizeBytes'>[]): Problem[] {
  return distributions
    .filter(({ sizeBytes }) => sizeBytes > usualLimitBytes)
    .map(({ name, sizeBytes }) => ({
      code: 'file-too-large',
      severity: 'warning',
      message: `${quoted(name)} has ${sizeBytes} bytes; PyPI takes ${usualLimitBytes} unless the limit of the project was raised.`,
      hint: 'Check the limit of the project on PyPI before publishing the draft.',
    }))
}

/** A warning for each distribution whose tests hold what looks like a secret. */
export function warnOfSecrets(distributions: readonly Pick<Distribution, 'name' | 'secretsOfTests'>[]): Problem[] {
  return distributions
    .filter(({ secretsOfTests }) => secretsOfTests.length > 0)
    .map(({ name, secretsOfTests }) => ({
      code: 'file-credential',
      severity: 'warning',
      message: `${name}: ${wordsOf(secretsOfTests)}.`,
      hint: 'If it is a real one, revoke it, and delete the tag; else name the file in allow-files-in-distribution of [tool.release-action] on the default branch.',
    }))
}
