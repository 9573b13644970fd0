// The layers of src/README.md as rules over the emitted imports (lib/), since the checker does not read TypeScript 7.
// `layers` is the folder to look at, relative to the root; the test gives another one.
const layers = process.env.LAYERS ?? 'lib'
const at = (path) => `^${layers}/${path}`

// Modules of Node that compute and do no input or output; vm is there for its clock, which stops a regular expression,
// path for its globs.
const computing = '^(node:)?(assert|buffer|crypto|path|stream|stream/promises|util|vm|zlib)$'

export default {
  forbidden: [
    {
      name: 'pure-folders-do-no-io',
      comment: 'release, distribution, attestation, and report take values and bytes, and never fetch them.',
      severity: 'error',
      from: { path: at('((release|distribution|attestation|report|rehearsal/workflow)/|attestation\\.js)') },
      to: { dependencyTypes: ['core'], pathNot: computing },
    },
    {
      name: 'pure-folders-know-no-io',
      severity: 'error',
      from: { path: at('((release|distribution|attestation|report)/|attestation\\.js)') },
      to: { path: [at('(clients|steps|commands|rehearsal|standins|inputs)/'), 'node_modules/@actions/'] },
    },
    {
      name: 'steps-are-apart',
      comment: 'A step imports its own parts and nothing of another step.',
      severity: 'error',
      from: { path: at('steps/(?:decide-)?([a-z]+)[^/]*\\.js$') },
      to: { path: at('steps/'), pathNot: at('steps/(decide-)?$1[^/]*\\.js$') },
    },
    {
      name: 'clients-know-no-step',
      severity: 'error',
      from: { path: at('clients/') },
      to: { path: at('(steps|commands|rehearsal|standins)/') },
    },
    {
      name: 'stand-ins-share-nothing',
      comment: 'A stand-in that shares the code it answers proves nothing.',
      severity: 'error',
      from: { path: at('standins/') },
      to: { path: at(''), pathNot: at('standins/') },
    },
    {
      name: 'the-action-has-no-stand-in',
      severity: 'error',
      from: { path: at('(?!commands/|rehearsal|standins/|cli\\.js)') },
      to: { path: at('(commands/|rehearsal|standins/)') },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    includeOnly: [`^${layers}/`, '^node:', '^[a-z_/]+$', 'node_modules'],
  },
}
