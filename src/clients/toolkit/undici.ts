import { fetchOver } from '../http/fetch.ts'
import { send } from '../http/send.ts'

/** What `@actions/github` gives an Octokit that is told nothing else. */
export const fetch = fetchOver(send)
