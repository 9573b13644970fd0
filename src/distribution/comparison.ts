import { type FileKind, fileKinds, kindOfFile } from './comparison/kinds.ts'
import { namesOf } from './comparison/names.ts'
import type { DistributionContents } from './contents.ts'
import type { FileName } from './file-name.ts'

export { followed } from './comparison/followed.ts'

/** A distribution, as far as it is compared. */
export interface ComparedFile {
  readonly fileName: FileName
  readonly sizeBytes: number
  readonly contents: DistributionContents
}

/** A file that the last release has, and that is gone. */
export interface VanishedFile {
  /** As the last release has it; of an sdist without its top folder. */
  readonly path: string
  readonly kind: FileKind
}

/** How one file differs from the one of the last release that it follows. */
export interface FileComparison {
  readonly name: string
  /** Name of the file of the last release. */
  readonly last: string
  /** By kind, then by path. */
  readonly vanished: readonly VanishedFile[]
  /** Packages and other folders of which nothing is left, outermost only. */
  readonly vanishedFolders: readonly string[]
  /** Of an sdist: how many files are gone that the tagged commit does not have either. */
  readonly deletedCount: number
  readonly sizeBytes: { readonly was: number; readonly is: number }
  /** Whether it has more than half more, or less than half, of the bytes. */
  readonly isJump: boolean
  /** What a wheel has lost beside files. */
  readonly losses: readonly WheelLoss[]
  /** `Generator` of the two wheels; `undefined` where it is not said. */
  readonly generators: { readonly was: string | undefined; readonly is: string | undefined }
}

/** A wheel was for every platform, or its root was pure Python, and is no more. */
export type WheelLoss = 'any-platform' | 'purelib'

/** What a file is compared with. */
export interface LastRelease {
  readonly file: ComparedFile
  /** All files of that release. */
  readonly fileNames: readonly FileName[]
  /** Whether the tagged commit has a path: what was deleted there, an sdist need not have. */
  readonly isTracked: (path: string) => boolean
}

/** Compare what was built with what is out. Pure. */
export function compareFiles(built: ComparedFile, { file: last, fileNames, isTracked }: LastRelease): FileComparison {
  const there = new Set(built.contents.files.flatMap(({ path }) => namesOf(path).slice(0, 1)))
  const gone = last.contents.files
    .filter(({ path }) => isGone(path, there))
    .map(({ path }) => ({ path, kind: kindOfFile(path) }))
  const vanishedFolders = foldersGone(gone, built.contents)
  const isDeleted = ({ path, kind }: VanishedFile): boolean =>
    built.fileName.kind === 'sdist' && (kind === 'module' || kind === 'data') && !isTracked(path)
  const vanished = gone.filter((each) => !isDeleted(each))
  const [was, is] = [last.sizeBytes, built.sizeBytes]
  return {
    name: built.fileName.name,
    last: last.fileName.name,
    vanished: vanished.toSorted(byKind),
    vanishedFolders: vanishedFolders.filter((folder) => vanished.some(({ path }) => path.startsWith(`${folder}/`))),
    deletedCount: gone.length - vanished.length,
    sizeBytes: { was, is },
    isJump: Math.abs(is - was) > was / 2,
    losses: lossesOf(built, last, fileNames),
    generators: { was: last.contents.wheel?.generator, is: built.contents.wheel?.generator },
  }
}

function isGone(path: string, there: ReadonlySet<string>): boolean {
  const names = namesOf(path)
  return names.length > 0 && !names.some((name) => there.has(name))
}

function byKind(a: VanishedFile, b: VanishedFile): number {
  return fileKinds.indexOf(a.kind) - fileKinds.indexOf(b.kind) || (a.path < b.path ? -1 : 1)
}

/** The outermost folders with something gone and nothing there. */
function foldersGone(gone: readonly VanishedFile[], { files }: DistributionContents): readonly string[] {
  const there = new Set(files.flatMap(({ path }) => foldersOf(path)))
  const folders = gone.flatMap(({ path }) => foldersOf(path).find((folder) => !there.has(folder)) ?? [])
  return [...new Set(folders)].filter((folder) => !/\.(?:dist-info|data|egg-info)$/.test(folder)).toSorted()
}

/** `a`, `a/b` of `a/b/c.py`. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function lossesOf(built: ComparedFile, last: ComparedFile, fileNames: readonly FileName[]): readonly WheelLoss[] {
  const isForAny = (name: FileName): boolean => name.kind === 'wheel' && name.platformTags.includes('any')
  const wheels = fileNames.filter(({ kind }) => kind === 'wheel')
  const losses: readonly (readonly [WheelLoss, boolean])[] = [
    ['any-platform', built.fileName.kind === 'wheel' && !isForAny(built.fileName) && wheels.every(isForAny)],
    ['purelib', last.contents.wheel?.isPurelib === true && built.contents.wheel?.isPurelib === false],
  ]
  return losses.flatMap(([loss, holds]) => (holds ? [loss] : []))
}
