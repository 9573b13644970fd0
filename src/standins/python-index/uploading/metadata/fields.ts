/** A core metadata field as the upload form carries it. */
export interface MetadataField {
  /** Name in the form. */
  readonly form: string
  /** Header name in lower case, as PyPI's messages have it. */
  readonly header: string
  /** The metadata version that brought it. */
  readonly since: string
  readonly isRepeatable: boolean
}

/** What PyPI accepts, oldest first. */
export const metadataVersions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5']

const once = false
const many = true

/** @see https://packaging.python.org/specifications/core-metadata */
export const metadataFields: readonly MetadataField[] = (
  [
    ['metadata_version', '1.0', once],
    ['name', '1.0', once],
    ['version', '1.0', once],
    ['platform', '1.0', many],
    ['summary', '1.0', once],
    ['description', '1.0', once],
    ['keywords', '1.0', once],
    ['home_page', '1.0', once],
    ['author', '1.0', once],
    ['author_email', '1.0', once],
    ['license', '1.0', once],
    ['supported_platform', '1.1', many],
    ['download_url', '1.1', once],
    ['classifiers', '1.1', many, 'classifier'],
    ['requires', '1.1', many],
    ['provides', '1.1', many],
    ['obsoletes', '1.1', many],
    ['maintainer', '1.2', once],
    ['maintainer_email', '1.2', once],
    ['requires_python', '1.2', once],
    ['requires_dist', '1.2', many],
    ['provides_dist', '1.2', many],
    ['obsoletes_dist', '1.2', many],
    ['requires_external', '1.2', many],
    ['project_urls', '1.2', many, 'project-url'],
    ['description_content_type', '2.1', once],
    ['provides_extra', '2.1', many],
    ['dynamic', '2.2', many],
    ['license_expression', '2.4', once],
    ['license_file', '2.4', many],
    ['import_name', '2.5', many],
    ['import_namespace', '2.5', many],
  ] as const
).map(([form, since, isRepeatable, header = form.replaceAll('_', '-')]) => ({ form, header, since, isRepeatable }))
