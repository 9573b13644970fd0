import { requireListed, unlistedClassifiers } from '../../distribution/metadata/classifiers.ts'
import type { Distribution } from '../../distribution.ts'
import type { Endpoints } from '../../endpoints.ts'
import type { Problem } from '../../errors.ts'
import { listed } from '../../listed.ts'
import type { Network } from '../http/network.ts'
import { indexedClassifiers } from './classifiers.ts'

/** Who is asked of a classifier that is not in the list of this action. */
interface Asked {
  readonly endpoints: Endpoints
  readonly openNetwork: () => Promise<Network>
}

type Described = Pick<Distribution, 'name' | 'metadata'>

/**
 * What of the metadata the index may refuse, or takes only yet. Classifiers are asked for only if the list of this action does not
 * have them all.
 *
 * @returns A warning for each doubt, which names the files.
 * @throws ReleaseError `metadata-invalid` for a classifier that the index does not list
 */
export async function doubtsOfMetadata(distributions: readonly Described[], asked: Asked): Promise<Problem[]> {
  const isListed = distributions.every((one) => unlistedClassifiers(one).length === 0)
  const indexed = isListed ? undefined : await indexedClassifiers(asked.endpoints, await asked.openNetwork())
  const found = distributions.flatMap((distribution) =>
    [...requireListed(distribution, indexed), ...doubtsOfLicense(distribution)].map((doubt) => ({
      doubt,
      name: distribution.name,
    })),
  )
  return [...Map.groupBy(found, ({ doubt }) => doubt)].map(([doubt, group]) => ({
    code: 'metadata-invalid',
    severity: 'warning',
    message: `The metadata of ${listed(group.map(({ name }) => name))}: ${doubt}.`,
    hint: 'Correct the project metadata (most of it is in pyproject.toml); an index refuses a file after the release is public.',
  }))
}

/** PEP 639: the two say the same, and build back ends refuse them together. */
function doubtsOfLicense({ metadata: { fields } }: Described): readonly string[] {
  const old = fields.get('classifier')?.find((one) => one.startsWith('License ::'))
  if (old === undefined || !fields.has('license-expression')) return []
  return [`'${old}' is deprecated beside License-Expression, which says the license`]
}
