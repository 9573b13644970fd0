import { isRecord } from '../../json-value.ts'
import {
  buildProvenanceType,
  publishType,
  type Statement,
  type Subject,
  statementV1,
  statementV01,
} from '../reading/statement.ts'
import type { SigningIdentity } from '../signature/identity.ts'
import { compareBuildProvenance } from './build-provenance.ts'
import { type Comparison, compareClaimed, compareExpected, compareRequired } from './comparison.ts'
import { compareGeneratorProvenance, generatorProvenanceType } from './generator-provenance.ts'
import type { Producer } from './producer.ts'

/** What an attestation is about: how a file was built, or that it was published on the index. */
export type AttestationKind = 'build' | 'publish'

/** A form of statement that a producer signs. */
interface StatementForm {
  readonly kind: AttestationKind
  readonly type: Statement['type']
  readonly predicateType: string
  readonly comparePredicate: (predicate: unknown, identity: SigningIdentity) => Comparison[]
}

const forms: Readonly<Record<Producer, readonly StatementForm[]>> = {
  workflow: [
    {
      kind: 'build',
      type: statementV1,
      predicateType: buildProvenanceType,
      comparePredicate: compareBuildProvenance,
    },
    { kind: 'publish', type: statementV1, predicateType: publishType, comparePredicate: comparePublish },
  ],
  'slsa-github-generator': [
    {
      kind: 'build',
      type: statementV01,
      predicateType: generatorProvenanceType,
      comparePredicate: compareGeneratorProvenance,
    },
  ],
}

/** A statement, held against its file, its producer, and its certificate. */
export interface StatementComparison {
  /** `undefined` for a predicate type that the producer does not sign. */
  readonly kind: AttestationKind | undefined
  /** Whether any policy knows what it says. It always is where one type is demanded. */
  readonly isJudged: boolean
  readonly subject: readonly Comparison[]
  readonly type: readonly Comparison[]
  readonly predicate: readonly Comparison[]
}

/** What a statement is held against. */
export interface StatementDemand {
  readonly subject: Subject
  /** The one that is accepted; without it, each that the producer signs. */
  readonly predicateType?: string
}

/** Hold a statement against the file, the forms that its producer signs, and the certificate. */
export function compareStatement(
  statement: Statement,
  demand: StatementDemand,
  { producer, identity }: { readonly producer: Producer; readonly identity: SigningIdentity },
): StatementComparison {
  const { predicateType, predicate, type } = statement
  const subject = compareSubject(statement.subjects, demand.subject)
  if (demand.predicateType === undefined && !isKnownType(predicateType)) {
    const type = [compareExpected(['predicate type', 'predicate-type', undefined, predicateType])]
    return { kind: undefined, isJudged: false, subject, type, predicate: [] }
  }
  const accepted = forms[producer].filter((form) => (demand.predicateType ?? form.predicateType) === form.predicateType)
  const form = accepted.find((one) => one.predicateType === predicateType)
  const names = accepted.map((one) => one.predicateType).join(' or ')
  return {
    kind: form?.kind,
    isJudged: true,
    subject,
    type: [
      compareRequired(['predicate type', 'predicate-type', form?.predicateType ?? names, predicateType]),
      compareExpected(['statement type', 'statement-type', form?.type, type]),
    ],
    predicate: form?.comparePredicate(predicate, identity) ?? [],
  }
}

/** Whether any producer signs a predicate type: one that signs that of another says what it must not. */
export const isKnownType = (predicateType: string): boolean =>
  Object.values(forms).some((all) => all.some((form) => form.predicateType === predicateType))

/**
 * Hold the subjects against the file: name and digest must be those of one and the same subject.
 *
 * @returns Two comparisons: with the subject of that name; without one, with the names that there are.
 */
export function compareSubject(subjects: readonly Subject[], { name, sha256 }: Subject): Comparison[] {
  const named = subjects.find((subject) => subject.name === name)
  const all = (values: readonly string[]): string => {
    const rest = values.length - shownSubjects
    return [...values.slice(0, shownSubjects), ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
  }
  return [
    compareRequired(['name', 'provenance-subject', name, named?.name ?? all(subjects.map((one) => one.name))]),
    compareRequired(['sha256', 'provenance-digest', sha256, named?.sha256 ?? all(subjects.map((one) => one.sha256))]),
  ]
}

// Statements may name thousands of files, and each of them is held against each.
const shownSubjects = 3

/**
 * A publish attestation says nothing but that its signer published the file.
 *
 * @see https://docs.pypi.org/attestations/publish/v1
 */
function comparePublish(predicate: unknown): Comparison[] {
  const isEmpty = isRecord(predicate) && Object.keys(predicate).length === 0
  return [
    compareClaimed(['predicate', 'provenance-predicate', 'null', isEmpty || predicate === null ? 'null' : predicate]),
  ]
}
