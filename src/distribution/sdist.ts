import type { ByteSource } from './byte-source.ts'
import type { SdistName } from './file-name.ts'
import { type CoreMetadata, parseMetadata } from './metadata.ts'
import { refusal } from './refusal.ts'
import { faultOfLink, linkAbove } from './sdist/links.ts'
import { readSdist, type SdistMembers } from './sdist/members.ts'

/**
 * Look through a source distribution in one pass. A missing pyproject.toml is no fault: the index does not ask for it.
 *
 * @throws ReleaseError `file-unreadable`, `file-unsafe`, `file-credential`, `file-too-large`, `metadata-invalid`,
 *   `version-local`
 * @see https://packaging.python.org/en/latest/specifications/source-distribution-format/
 */
export async function inspectSdist({ name: file }: SdistName, bytes: ByteSource): Promise<CoreMetadata> {
  const top = file.slice(0, -'.tar.gz'.length)
  const members = await readSdist({ file, top, bytes })
  requireSafeLinks(file, members)
  const { packageInfo, names } = members
  if (packageInfo === undefined) {
    throw refusal('metadata-invalid', { file, found: `PKG-INFO not found at ${top}/PKG-INFO` })
  }
  const metadata = parseMetadata(packageInfo, `PKG-INFO of ${file}`)
  for (const path of metadata.licenseFiles) {
    if (names.hasFile(`${top}/${path}`)) continue
    throw refusal('metadata-invalid', { file, found: `License-File ${path} does not exist at ${top}/${path}` })
  }
  return metadata
}

function requireSafeLinks(file: string, { paths, links }: SdistMembers): void {
  for (const link of links.values()) {
    const fault = faultOfLink(link, links)
    if (fault !== undefined) throw refusal('file-unsafe', { file, found: `the link "${link.path}" ${fault}` })
  }
  for (const path of paths) {
    const link = linkAbove(path, links)
    if (link === undefined) continue
    throw refusal('file-unsafe', { file, found: `member "${path}" goes through the link "${link}"` })
  }
}
