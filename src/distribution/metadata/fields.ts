/** One field of the core metadata. */
export interface MetadataField {
  /** In lower case, as in the file: `requires-dist`. */
  readonly header: string
  /** Its name in the upload form: `requires_dist`. */
  readonly form: string
  /** The first version of the metadata that has it. */
  readonly since: string
  readonly isRepeatable: boolean
}

/**
 * The versions of the core metadata that PyPI takes, oldest first. 2.0 never became a standard; 2.6 is not taken yet.
 *
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/#history
 */
export const metadataVersions: readonly string[] = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5']

// A star marks what may be repeated. The form has no star of its own: a repeated key is a list.
const byVersion: Readonly<Record<string, string>> = {
  '1.0': `metadata-version name version platform* summary description keywords home-page author author-email license`,
  '1.1': `supported-platform* download-url classifier* requires* provides* obsoletes*`,
  '1.2': `maintainer maintainer-email requires-python requires-dist* provides-dist* obsoletes-dist* requires-external*
    project-url*`,
  '2.1': `description-content-type provides-extra*`,
  '2.2': `dynamic*`,
  '2.4': `license-expression license-file*`,
  '2.5': `import-name* import-namespace*`,
}

// The two fields whose name PyPI puts into the plural.
const irregularForms: Readonly<Record<string, string>> = { classifier: 'classifiers', 'project-url': 'project_urls' }

/** All fields, by header, in the order in which the versions brought them. */
export const metadataFields: ReadonlyMap<string, MetadataField> = new Map(
  Object.entries(byVersion).flatMap(([since, words]) =>
    words.split(/\s+/).map((word) => {
      const header = word.replace('*', '')
      const form = irregularForms[header] ?? header.replaceAll('-', '_')
      return [header, { header, form, since, isRepeatable: word.endsWith('*') }] as const
    }),
  ),
)
