import type { Addresses } from '../repository.ts'
import type { Schemas } from '../schemas.ts'
import { nodeId, stableNumber } from './identifiers.ts'

// The account that a job's token acts as has this number on github.com.
const actionsBot = { login: 'github-actions[bot]', id: 41898282 }

function idOf({ repository }: Addresses, login: string): number {
  if (login === repository.owner) return repository.ownerId
  return login === actionsBot.login ? actionsBot.id : stableNumber(login)
}

/** A person, a bot, or the owner of the repository. */
export function userView(at: Addresses, login: string): Schemas['simple-user'] {
  const id = idOf(at, login)
  const isBot = login.endsWith('[bot]')
  const api = `${at.apiUrl}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url: api,
    html_url: `https://github.com/${isBot ? `apps/${login.replace('[bot]', '')}` : login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: isBot ? 'Bot' : 'User',
    site_admin: false,
  }
}
