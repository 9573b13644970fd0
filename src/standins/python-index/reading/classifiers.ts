import type { Answer } from '../context.ts'
import { classifiers } from '../uploading/metadata.ts'

/** `GET /pypi?:action=list_classifiers`: the classifiers that may be used, one a line. Deprecated ones are not among them. */
export const answerClassifiers: Answer = (_context, { url }) =>
  url.searchParams.get(':action') === 'list_classifiers'
    ? { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: classifiers.join('\n') }
    : { status: 404, headers: { 'content-type': 'text/plain; charset=UTF-8' }, body: '404 Not Found' }
