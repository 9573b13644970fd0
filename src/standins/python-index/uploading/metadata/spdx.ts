import list from './spdx.json' with { type: 'json' }

const licenses = new Set(list.licenses)
const exceptions = new Set(list.exceptions)

/** Whether an identifier, in lower case, is in the list of licenses; the deprecated ones are. */
export function isLicense(identifier: string): boolean {
  return licenses.has(identifier)
}

/** Whether an identifier, in lower case, is in the list of exceptions. */
export function isLicenseException(identifier: string): boolean {
  return exceptions.has(identifier)
}
