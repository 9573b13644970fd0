import type { Module } from './modules.ts'

/** A rule about what a file may import. */
export interface Rule {
  readonly name: string
  readonly why: string
  /** Whether an import of a file breaks it; `target` is a path in `src/`, or a package. */
  readonly forbids: (path: string, target: string) => boolean
}

/** The floors of the house, the highest first; each is the paths that stand on it. */
export const floors: readonly (readonly [name: string, paths: RegExp])[] = [
  ['entry', /^(?:action|cli)\.ts$/],
  ['commands', /^commands\//],
  ['command line', /^command-line(?:\.ts$|\/)/],
  ['rehearsal', /^rehearsal(?:\.ts$|\/)/],
  ['steps', /^steps\//],
  ['inputs', /^inputs(?:\.ts$|\/)/],
  ['clients', /^clients\//],
  ['attestation', /^attestation(?:\.ts$|\/)/],
  ['report', /^(?:report|pages|audit)(?:\.ts$|\/)/],
  ['distribution', /^distribution(?:\.ts$|\/)/],
  ['release', /^release\//],
  [
    'ground',
    /^(?!(?:action|cli|command-line|rehearsal|inputs|attestation|report|distribution)\.ts$)[^/]+\.ts$|^error-codes\//,
  ],
]

/** Rooms within one folder, the highest first. */
export const rooms: Readonly<Record<string, readonly (readonly [name: string, paths: RegExp])[]>> = {
  attestation: [
    ['door', /^attestation\.ts$/],
    ['judging', /^attestation\/judging\//],
    ['signature', /^attestation\/signature\//],
    ['reading', /^attestation\/reading\//],
  ],
  rehearsal: [
    ['door', /^rehearsal\.ts$/],
    ['play', /^rehearsal\/(?!(?:scene|workflow)\.ts$)[^/]+\.ts$/],
    ['scene', /^rehearsal\/scene(?:\.ts$|\/)/],
    ['runner', /^rehearsal\/runner\//],
    ['workflow', /^rehearsal\/workflow(?:\.ts$|\/)/],
  ],
}

/** Folders that take values and bytes, and never fetch them. */
const pure = /^(?:release|distribution|attestation|audit|pages|report|rehearsal\/workflow)(?:\.ts$|\/)/

// Modules of Node that compute; vm is there for its clock, which stops a regular expression, path for its globs, url for names of the DNS.
const computing = /^node:(?:assert|buffer|crypto|path|stream|stream\/promises|url|util|vm|zlib)$/

const levelOf = (list: readonly (readonly [name: string, paths: RegExp])[], path: string): number =>
  list.findIndex(([, paths]) => paths.test(path))

/** Whether an import leads from a lower place of a list to a higher one. */
const pointsUp = (list: readonly (readonly [name: string, paths: RegExp])[], path: string, target: string): boolean => {
  const [from, to] = [levelOf(list, path), levelOf(list, target)]
  return from !== -1 && to !== -1 && to < from
}

/** The step that a file is part of: `draft` for `steps/draft.ts` and for `steps/draft/decide.ts`. */
const stepOf = (path: string): string | undefined => /^steps\/([a-z]+)(?:\.ts$|\/)/.exec(path)?.[1]

export const rules: readonly Rule[] = [
  {
    name: 'floors look down',
    why: 'a floor knows what is below it only',
    forbids: (path, target) => pointsUp(floors, path, target),
  },
  ...Object.entries(rooms).map(
    ([folder, list]): Rule => ({
      name: `rooms of ${folder} look down`,
      why: 'a room can be read without those above it',
      forbids: (path, target) => pointsUp(list, path, target),
    }),
  ),
  {
    name: 'pure folders do no I/O',
    why: 'what only computes is tested with values',
    forbids: (path, target) => pure.test(path) && target.startsWith('node:') && !computing.test(target),
  },
  {
    name: 'pure folders leave the runner alone',
    why: 'the packages of the runner do I/O; the workflow parser and the expressions do not',
    forbids: (path, target) =>
      pure.test(path) &&
      target.startsWith('@actions/') &&
      !(path.startsWith('rehearsal/workflow') && /^@actions\/(?:workflow-parser|expressions)(?:\/|$)/.test(target)),
  },
  {
    name: 'steps are apart',
    why: 'a step imports its own parts and nothing of another step',
    forbids: (path, target) =>
      stepOf(target) !== undefined && path.startsWith('steps/') && stepOf(path) !== stepOf(target),
  },
  {
    name: 'stand-ins share nothing',
    why: 'a stand-in that shares the code it answers proves nothing',
    forbids: (path, target) =>
      path.startsWith('standins/') && target.endsWith('.ts') && !target.startsWith('standins/'),
  },
  {
    name: 'only a rehearsal has stand-ins',
    why: 'nothing that speaks with a real server may have one at hand',
    forbids: (path, target) => !/^(?:standins|rehearsal)(?:\.ts$|\/)/.test(path) && target.startsWith('standins/'),
  },
  {
    name: 'the action has no command',
    why: 'the command line and the stand-ins stay out of its bundle',
    forbids: (path, target) =>
      path === 'action.ts' && /^(?:commands|command-line|rehearsal|standins)(?:\.ts$|\/)/.test(target),
  },
]

/**
 * The files besides the entries that touch `process`: what a signal leaves behind must go before the process does, and only
 * `process.kill` reaches a group of processes.
 */
const onSignals = ['clients/temporary-folder.ts', 'clients/children.ts']

/** Every broken rule: its name, the file, and what it imports. */
export function violations(modules: readonly Module[]): readonly string[] {
  return modules.flatMap(({ path, imports, touchesProcess }) => [
    ...rules.flatMap(({ name, forbids }) =>
      imports.filter((target) => forbids(path, target)).map((target) => `${name}: ${path} → ${target}`),
    ),
    ...(touchesProcess && !/^(?:action|cli)\.ts$/.test(path) && !onSignals.includes(path)
      ? [`only the entries touch the process: ${path}`]
      : []),
  ])
}
