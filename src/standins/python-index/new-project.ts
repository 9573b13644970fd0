import { helpUrl, type IndexContext } from './context.ts'
import { normalizeName } from './names.ts'
import { Refusal } from './page.ts'
import { repr } from './python-repr.ts'
import { standardModules } from './standard-modules.ts'

/**
 * Whether a project of this name may be made, whoever asks: by a first upload, or by a pending publisher.
 *
 * @throws Refusal with PyPI's status and text.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/packaging/services.py
 */
export function checkNewProject({ host, state }: IndexContext, name: string): void {
  const see = (anchor: string) => `See ${helpUrl(host, anchor)} for more information.`
  if (!state.switches.newProjects) {
    throw new Refusal(403, `New project registration temporarily disabled. ${see('admin-intervention')}`)
  }
  const normalized = normalizeName(name)
  if (standardModules.has(normalized)) {
    throw new Refusal(
      400,
      `The name ${repr(name)} isn't allowed (conflict with Python Standard Library module name). ${see('project-name')}`,
    )
  }
  if (state.prohibitedNames.has(normalized)) {
    throw new Refusal(400, `The name ${repr(name)} isn't allowed. ${see('project-name')}`)
  }
  const looks = lookOf(name)
  if ([...state.projects.values()].some((project) => lookOf(project.name) === looks)) {
    throw new Refusal(400, `The name ${repr(name)} is too similar to an existing project. ${see('project-name')}`)
  }
}

/** A name as a hurried eye sees it: without separators, `l` and `i` as `1`, `o` as `0`. */
function lookOf(name: string): string {
  return name.toLowerCase().replace(/[._-]/g, '').replace(/[li]/g, '1').replaceAll('o', '0')
}
