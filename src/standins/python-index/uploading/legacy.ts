import type { StandInResponse } from '../../server.ts'
import type { Answer } from '../context.ts'
import { page, Refusal } from '../page.ts'
import { upload } from './upload.ts'
import { fieldValue, readUploadForm } from './upload-form.ts'

/**
 * `POST /legacy/`: take one file, or refuse it with PyPI's own text.
 *
 * @see https://docs.pypi.org/api/upload
 */
export const answerLegacy: Answer = async (context, request) => {
  try {
    const form = readUploadForm(request)
    const action = fieldValue(form.text, ':action')
    if (action !== 'file_upload') return otherAction(action)
    await upload(context, form, request.headers.authorization)
    return page(request, 200, '')
  } catch (error) {
    if (error instanceof Refusal) return page(request, error.status, error.message)
    throw error
  }
}

/** `POST /legacy`: the address without its slash. */
export const answerMissingSlash: Answer = (_context, request) => {
  const text = 'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)'
  const answer = page(request, 308, text)
  return { ...answer, headers: { ...answer.headers, location: `${request.url.origin}/legacy/` } }
}

/** A page for people, with status 200: PyPI answers so to everything here that it knows no action for. */
export const answerLegacyPage: Answer = () => pageForPeople

const pageForPeople: StandInResponse = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=UTF-8' },
  body: '<!DOCTYPE html>\n<html lang="en"><title>Upload</title><p>Tools upload packages here.</p></html>\n',
}

function otherAction(action: string): StandInResponse {
  if (action === 'submit' || action === 'submit_pkg_info') {
    throw new Refusal(410, 'Project pre-registration is no longer required or supported, upload your files instead.')
  }
  if (action === 'doc_upload') {
    throw new Refusal(
      410,
      'Uploading documentation is no longer supported, we recommend using https://readthedocs.org/.',
    )
  }
  return pageForPeople
}
