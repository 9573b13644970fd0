import { posix } from 'node:path'
import type { ChangeLogPlace } from '../settings/values.ts'
import { readSettings, type Settings } from '../settings.ts'
import { isRoot, type Package } from './package.ts'

/**
 * The settings of one package: those of its own project file, and where that is silent those of the root.
 *
 * A path or a glob there is one from its folder; here all of them are from the root. A change log that the root names is the
 * root's own, but "none" holds for all.
 *
 * @param text Its project file, whole; `undefined` if it cannot be read.
 */
export function packageSettings(root: Settings, text: string | undefined, own: Package): Settings {
  const { folder } = own
  const isShared = folder === '' || root.changeLog.kind === 'none'
  const { tagPrefix, changeLog = isShared ? root.changeLog : { kind: 'search' } } = own
  const inherited: Settings = { ...root, changeLog, tagPrefix, packages: [], allowFiles: [], notesTemplates: {} }
  if (isRoot(own)) return { ...root, changeLog, tagPrefix }
  const { settings } = readSettings(text, inherited)
  const fromRoot = (path: string): string => posix.join(folder, path)
  const templates = Object.entries(settings.notesTemplates).map(([kind, path]) => [kind, fromRoot(path)])
  return {
    ...settings,
    changeLog:
      own.changeLog ?? (settings.changeLog === changeLog ? changeLog : placeFrom(fromRoot, settings.changeLog)),
    tagPrefix: own.tagPrefix ?? settings.tagPrefix,
    allowFiles: [...root.allowFiles, ...settings.allowFiles.map(fromRoot)],
    severities: { ...root.severities, ...settings.severities },
    notesTemplates: { ...root.notesTemplates, ...Object.fromEntries(templates) },
  }
}

/** The same place by another path. */
export function placeFrom(pathOf: (path: string) => string, place: ChangeLogPlace): ChangeLogPlace {
  return place.kind === 'path' ? { kind: 'path', path: pathOf(place.path) } : place
}
