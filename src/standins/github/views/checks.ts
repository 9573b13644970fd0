import { actionsApp, type CheckRunRecord, type StatusRecord } from '../checks.ts'
import type { Addresses } from '../repository.ts'
import type { Schemas } from '../schemas.ts'
import { nodeId, stableNumber } from './identifiers.ts'
import { userView } from './people.ts'

/** A check run; its `pull_requests`, which nothing here reads, are left empty as for a branch of a fork. */
export function checkRunView(at: Addresses, run: CheckRunRecord): Schemas['check-run'] {
  const page = pageOf(at, run)
  const url = `${at.api}/check-runs/${run.id}`
  return {
    id: run.id,
    node_id: nodeId('CheckRun', run.id),
    name: run.name,
    head_sha: run.commit,
    external_id: '',
    url,
    html_url: page,
    details_url: run.detailsUrl === undefined ? page : run.detailsUrl,
    status: run.status,
    // The types leave `stale` out: https://docs.github.com/pull-requests/reference/status-checks
    conclusion: run.conclusion as Schemas['check-run']['conclusion'],
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
    check_suite: { id: run.suiteId },
    app: appView(at, run.app),
    pull_requests: [],
  }
}

/** The page of a job, which has the number of its check run; for another app, the page of the check run. */
function pageOf({ page }: Addresses, { id, runId }: CheckRunRecord): string {
  return runId === undefined ? `${page}/runs/${id}` : `${page}/actions/runs/${runId}/job/${id}`
}

function appView(at: Addresses, slug: string): NonNullable<Schemas['nullable-integration']> {
  const isActions = slug === actionsApp
  // The number on github.com.
  const id = isActions ? 15368 : stableNumber(`app ${slug}`)
  return {
    id,
    slug,
    node_id: nodeId('App', id),
    owner: userView(at, isActions ? 'github' : slug),
    name: isActions ? 'GitHub Actions' : slug,
    description: null,
    external_url: `https://${slug}.example.org`,
    html_url: `https://github.com/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2018-07-30T09:30:17Z',
    permissions: { checks: 'write', metadata: 'read' },
    events: [],
  }
}

/** A status as a combined status shows it. */
export function simpleStatusView(at: Addresses, status: StatusRecord): Schemas['simple-commit-status'] {
  return {
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    url: `${at.api}/statuses/${status.commit}`,
    avatar_url: userView(at, at.repository.owner).avatar_url,
    state: status.state,
    context: status.context,
    description: null,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  }
}

/** A status as it is listed. */
export function statusView(at: Addresses, status: StatusRecord): Schemas['status'] {
  return { ...simpleStatusView(at, status), creator: userView(at, at.repository.owner) }
}
