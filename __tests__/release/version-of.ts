import { parseVersion, type Version } from '../../src/release/version.ts'

/** A version that is one. */
export function versionOf(text: string): Version {
  const version = parseVersion(text)
  if (version === undefined) throw new Error(`not a version: ${text}`)
  return version
}
