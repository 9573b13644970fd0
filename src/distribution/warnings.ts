import type { Distribution } from '../distribution.ts'
import type { Problem } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { refusal } from './refusal.ts'
import { wordsOf } from './secrets.ts'

// https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases#storage-and-bandwidth-quotas
const mostAssets = 1000

/**
 * Refuse more files than a release page can hold beside their provenance.
 *
 * @throws ReleaseError `file-too-large`
 */
export function requireAssetsFit(distributions: readonly unknown[]): void {
  if (distributions.length < mostAssets) return
  throw refusal('file-too-large', {
    file: 'The release',
    found: `it has ${distributions.length} distributions and their provenance; GitHub takes ${mostAssets} files on a release`,
    hint: 'Build for fewer platforms or Pythons: the stable ABI needs one wheel for many.',
  })
}

// PyPI's limits for a project that has not asked for more.
const usualLimitBytes = 100 * 1024 ** 2
const usualLimitOfProjectBytes = 10 * 1024 ** 3

/** A warning for each file, and for all of them, that PyPI takes only from projects with a raised limit. */
export function warnOfSizes(distributions: readonly Pick<Distribution, 'name' | 'sizeBytes'>[]): Problem[] {
  const sizeBytes = distributions.reduce((sum, one) => sum + one.sizeBytes, 0)
  const ofFiles = distributions
    .filter(({ sizeBytes }) => sizeBytes > usualLimitBytes)
    .map(
      ({ name, sizeBytes }): Problem => ({
        code: 'file-too-large',
        severity: 'warning',
        message: `${quoted(name)} has ${sizeBytes} bytes; PyPI takes ${usualLimitBytes} unless the limit of the project was raised.`,
        hint: checkLimit,
      }),
    )
  if (sizeBytes <= usualLimitOfProjectBytes) return ofFiles
  const message = `The files have ${sizeBytes} bytes together; PyPI takes ${usualLimitOfProjectBytes} of a project unless its limit was raised.`
  return [...ofFiles, { code: 'file-too-large', severity: 'warning', message, hint: checkLimit }]
}

const checkLimit = 'Check the limit of the project on PyPI before publishing the draft.'

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
