import { recordOf, type ZipEntry, type ZipFrame, zip } from '../../distribution/archives.ts'

/** A wheel to be made. */
export interface WheelCase {
  readonly id: string
  /** File name without its ending. */
  readonly stem: string
  readonly project: string
  readonly version: string
  /** What METADATA says. */
  readonly metadata: string
}

/** How a wheel differs from a good one. */
interface Oddity {
  /** The `.dist-info` folder. */
  readonly folder?: string
  /** Text of WHEEL; `undefined` for no such file. */
  readonly wheel?: string | undefined
  readonly entryPoints?: string
  /** Members beside the metadata, in place of a module. */
  readonly members?: readonly ZipEntry[]
  /** Text of RECORD, of a right one and its folder. */
  readonly record?: (right: string, folder: string) => string
  /** Members that RECORD does not list. */
  readonly unlisted?: readonly ZipEntry[]
  /** Changes every member when all are there. */
  readonly each?: (entry: ZipEntry) => ZipEntry
  readonly frame?: ZipFrame
  /** The bytes, if it is no archive. */
  readonly bytes?: Buffer
}

const head = 'Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\n'
const anyTag = 'Tag: py3-none-any\n'
const module: ZipEntry = { name: 'case/__init__.py', contents: 'answer = 42\n' }
const beside = (...names: readonly string[]): readonly ZipEntry[] => [
  module,
  ...names.map((name) => ({ name, contents: 'x\n' })),
]

/** A file at the place of a license, and the same elsewhere. */
const license = (place: string): readonly ZipEntry[] => [module, { name: place, contents: 'MIT\n' }]

// By APPNOTE 4.4.4 and 4.4.5: sizes follow the data; LZMA.
const streamedFlags = 0x808
const lzma = 14

/** By the name of the case: what is odd about the archive. */
const oddities: Readonly<Record<string, Oddity>> = {
  a02: { wheel: undefined },
  a05: { record: (right) => right.replace(/sha256=./, 'sha256=_') },
  a06: { record: (right) => `case/absent.py,sha256=${'A'.repeat(43)},3\n${right}` },
  a07c: { record: () => '' },
  a08: { entryPoints: '[console_scripts]\n../evil = case:main\n' },
  a08b: { entryPoints: 'case = case:main\n' },
  a08c: { entryPoints: '[console_scripts]\ncase = case:main\ncase = case:other\n' },
  a08e: { entryPoints: '[console_scripts]\na case = case:main\n' },
  a08f: { entryPoints: '[console_scripts]\na-case = case:main\n' },
  a08i: { entryPoints: '[console_scripts]\na = not python\n' },
  a08l: { entryPoints: '[console_scripts]\ncase% = case:main\n' },
  a08m: { entryPoints: '[console_scripts]\ncase case:main\n' },
  a08o: { entryPoints: '[DEFAULT]\ncase = case:main\n' },
  a08r: { entryPoints: '[console_scripts]\ncase = case%main\n' },
  a08t: { entryPoints: '[case.plugins]\na/b = case:main\n' },
  a09: { members: [{ name: 'case/__init__.py', contents: "__pyarmor__(__name__, __file__, b'PYARMOR')\n" }] },
  a09b: { members: [module, { name: 'case/notes.txt', contents: '__pyarmor__(__name__, __file__, b"x")\n' }] },
  a10: { each: (entry) => ({ ...entry, flags: streamedFlags }) },
  a11: { each: (entry) => ({ ...entry, method: lzma }) },
  a12: { unlisted: [{ name: module.name, contents: 'another = True\n' }] },
  a13: { frame: { suffix: Buffer.from('more') } },
  a14: { frame: { prefix: Buffer.from('#!/usr/bin/python3\n') } },
  a15: { frame: { comment: 'A comment.' } },
  a17: { members: beside('/etc/evil') },
  a20: { members: beside('other-1.0.dist-info/METADATA') },
  a21: { folder: 'case_a21-2.0.dist-info' },
  a21b: { folder: 'Case.a21b-1.0.dist-info' },
  a23: { members: beside('case/Data.txt', 'case/data.txt') },
  a31: { wheel: `${head}Tag: py2-none-any\n` },
  a32: { wheel: `${head.replace('1.0', '2.0')}${anyTag}` },
  a33: { wheel: `Wheel-Version: 1.0\nGenerator: hand\n${anyTag}` },
  a33b: { wheel: '' },
  a33c: { wheel: `${head}Tag: py2.py3-none-any\n` },
  a34: { record: (right) => right.replace(/sha256=[^,]+/, 'md5=WHB0Tk8Mgx65hA6Prp3DFg') },
  a34b: { record: (right) => right.replace(/sha256=[^,]+,\d+/, ',') },
  a34c: { record: (right) => `/etc/evil,sha256=${'A'.repeat(43)},3\n${right}` },
  a35: { unlisted: [{ name: 'case_a35-1.0.dist-info/RECORD.jws', contents: '{}' }] },
  a35b: { members: [module, { name: 'case_a35b-1.0.dist-info/RECORD.jws', contents: '{}' }] },
  a37: { unlisted: [{ name: 'case/' }, { name: 'case_a37-1.0.dist-info/' }] },
  a38b: { members: [module, { name: 'case/.netrc', contents: 'machine example.com login jane password hunter2\n' }] },
  a41: { bytes: Buffer.from('This is no archive.\n') },
  a42: { bytes: Buffer.alloc(0) },
  a44: { members: [module, { name: 'case/zeros', contents: Buffer.alloc(65 * 1024 * 1024) }] },
  a46: { members: [] },
  a50: { members: beside('case/caf\u00e9.txt', 'case/cafe\u0301.txt') },
  a52: { members: beside('case//twice.txt') },
  a53: { members: beside('./case/here.txt') },
  a56: { members: beside('case/dot.', 'case/space ') },
  a57: { each: (entry) => ({ ...entry, mode: 0 }) },
  a59: { members: [module, { name: 'case/pipe', mode: 0o010644 }] },
  x54: { members: license('case_x54-1.0.dist-info/licenses/LICENSE') },
  x55: { members: license('case_x55-1.0.dist-info/licenses/LICENSE') },
  x56: { members: license('case_x56-1.0.dist-info/LICENSE') },
  x61: { members: license('case_x61-1.0.dist-info/licenses/LICENSE') },
  x63: { members: license('case_x63-1.0.dist-info/licenses/LICENSE') },
}

/** The bytes of a wheel. */
export function makeWheel({ id, stem, project, version, metadata }: WheelCase): Buffer {
  const oddity: Oddity = { wheel: head + tagsOf(stem), ...oddities[id] }
  if (oddity.bytes !== undefined) return oddity.bytes
  const folder = oddity.folder ?? `${project}-${version}.dist-info`
  const listed: readonly ZipEntry[] = [
    ...(oddity.members ?? [module]),
    { name: `${folder}/METADATA`, contents: metadata },
    ...textMember(`${folder}/WHEEL`, oddity.wheel),
    ...textMember(`${folder}/entry_points.txt`, oddity.entryPoints),
  ]
  const record = recordOf(listed, folder)
  const entries = [
    ...listed,
    ...(oddity.unlisted ?? []),
    { name: `${folder}/RECORD`, contents: oddity.record?.(record, folder) ?? record },
  ]
  return zip(oddity.each === undefined ? entries : entries.map(oddity.each), oddity.frame)
}

const textMember = (name: string, contents: string | undefined): readonly ZipEntry[] =>
  contents === undefined ? [] : [{ name, contents }]

/** A line for each tag that the file name has, in sets or not; a name that has too few parts has those of any. */
function tagsOf(stem: string): string {
  const sets = stem
    .split('-')
    .slice(-3)
    .map((set) => set.split('.').filter((tag) => tag !== ''))
  const [pythons = [], abis = [], platforms = []] = stem.split('-').length < 5 ? [['py3'], ['none'], ['any']] : sets
  const tags = pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((one) => `${python}-${abi}-${one}`)))
  return tags.map((tag) => `Tag: ${tag}\n`).join('')
}
