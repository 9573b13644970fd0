import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { faultOfEntryPoints } from '../../src/distribution/entry-points.ts'
import { onlyAddress } from '../../src/distribution/metadata/address-list.ts'
import { faultOfLicenseExpression } from '../../src/distribution/metadata/license-expression.ts'
import { readRequirement } from '../../src/distribution/metadata/requirement.ts'
import { isSpecifierSet } from '../../src/distribution/metadata/specifier.ts'
import { type Random, seeded } from '../attestation/bundle-mutations.ts'
import { oraclePython } from '../oracles.ts'

/** A kind of value: what is changed, the characters that are put in, and how we read it. */
interface Kind {
  readonly seeds: readonly string[]
  readonly characters: string
  readonly read: (value: string) => string | boolean
  /** What the index's `packaging` takes, and the older one beside us does not yet. */
  readonly taken?: RegExp
}

const kinds: Readonly<Record<string, Kind>> = {
  requirement: {
    seeds: [
      'x',
      'x (>=1)',
      "x[a,b]>=1,<2; python_version<'3'",
      'x @ https://example.com/x.whl',
      'x==1.0.*,!=1!2.0+local.1',
      'x~=1.2.post3',
      'x===foo,bar',
      `x;extra=='y' and (os_name=='nt' or sys_platform != "win32")`,
      "x;python_full_version in '3.8' and 'a' not in platform.machine",
      "x[a]@ file:///x ; extra=='z'",
      'a.b_c-d>=2.0rc1.dev4,,<3',
    ],
    characters: ` x1.>=<!~;,()[]'"@*+-_aornd\\`,
    read: (value) => {
      const reading = readRequirement(value)
      return reading.kind === 'requirement' && (reading.url ?? true)
    },
  },
  specifiers: {
    seeds: [
      '>=3.8,<4',
      '~=3.8.1',
      '==3.*',
      '===foo',
      '!=3.0+l',
      '>3.8rc1',
      '>=1!2',
      ',>=3,,',
      '==3.1a1.post2.dev3+abc.1',
    ],
    characters: ' 0123.*>=<!~,+vabrcdev-post_x',
    read: isSpecifierSet,
  },
  license: {
    seeds: [
      'MIT',
      '(MIT AND BSD-3-Clause) OR GPL-2.0-only WITH Classpath-exception-2.0',
      'LicenseRef-x.y-1',
      'mit or (apache-2.0 and (isc or 0BSD))',
      'GPL-2.0+',
    ],
    characters: ' ()MITorandwith+-.LicenseRefx2_/',
    read: (value) => faultOfLicenseExpression(value) === undefined,
    taken: /\(\s*\(/,
  },
  address: {
    seeds: [
      'a@example.com',
      '"Doe, Jane" <jane@example.com>',
      'Jane (x) <j@e.co.uk>, b@c.de',
      'group: a@b.cc, c@d.ee;',
      '<@route:a@b.cc>',
      'a@[127.0.0.1]',
      '"quoted \\" part"@b.cc',
      'a@b.cc (comment (nested))',
    ],
    characters: ' ab@.<>()[]"\\,:;-_1\t',
    read: onlyAddress,
  },
  'entry points': {
    seeds: [
      '[console_scripts]\na = b:c\n',
      '[console_scripts]\n  a = b\n    c\n[gui_scripts]\nx=y',
      '[DEFAULT]\na/b = x\n[console_scripts]\nq = r',
      '# c\n\n[x]\na=b\n ; c\n=d\n',
      '[a]]\nb=c\n[a]]\n',
    ],
    characters: '[]=\n ab#;/%:\t.-\r',
    read: (value) => faultOfEntryPoints(Buffer.from(value)) === undefined,
  },
}

/** Values of a kind: its seeds, each changed in some places, or joined to another. */
function valuesOf({ seeds, characters }: Kind, count: number, random: Random): readonly string[] {
  const values = new Set(seeds)
  const place = (length: number): number => Math.floor(random() * (length + 1))
  const pick = <T>(from: ArrayLike<T>): T => from[Math.floor(random() * from.length)] as T
  while (values.size < count) {
    let value = pick(seeds)
    for (let left = pick([1, 1, 1, 2, 2, 3]); left > 0; left -= 1) {
      const at = place(value.length)
      const changes = [
        () => value.slice(0, at) + value.slice(at + 1),
        () => value.slice(0, at) + pick(characters) + value.slice(at),
        () => value.slice(0, at) + value.slice(place(value.length)),
        () => value.slice(0, at) + pick(seeds).slice(place(8)),
      ]
      value = pick(changes)()
    }
    values.add(value)
  }
  return [...values]
}

const script = fileURLToPath(new URL('metadata_values.py', import.meta.url))

function pythonReads(requests: readonly (readonly [kind: string, value: string])[]): readonly unknown[] {
  const input = JSON.stringify(requests)
  return JSON.parse(execFileSync(oraclePython(), [script], { input, encoding: 'utf8', maxBuffer: 2 ** 26 }))
}

test('each value of thousands is read as Python reads it', () => {
  const random = seeded(12)
  const requests = Object.entries(kinds).flatMap(([kind, made]) =>
    valuesOf(made, 2000, random).map((value) => [kind, value] as const),
  )
  const answers = pythonReads(requests)
  const differing = requests.flatMap(([kind, value], index) => {
    const ours = kinds[kind]?.read(value)
    const isKnown = ours === true && kinds[kind]?.taken?.test(value)
    return isKnown || ours === answers[index] ? [] : [{ kind, value, ours, python: answers[index] }]
  })
  expect(differing).toEqual([])
  // A reader that refuses everything would agree on nearly all of it.
  const isTaken = (answer: unknown): boolean => answer !== false && answer !== ''
  const taken = Map.groupBy(
    requests.filter((_, index) => isTaken(answers[index])),
    ([kind]) => kind,
  )
  expect(Object.keys(kinds).filter((kind) => (taken.get(kind)?.length ?? 0) < 50)).toEqual([])
})
