import type { StandInResponse } from '../server.ts'
import { type Call, query } from './call.ts'

const defaultSize = 30
const largestSize = 100

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[]
  /** Empty if everything is on one page. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Cut the page that a request asks for with `per_page` and `page`.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function pageOf<T>(call: Call, items: readonly T[]): Page<T> {
  const size = Math.min(positive(query(call, 'per_page')) ?? defaultSize, largestSize)
  const page = positive(query(call, 'page')) ?? 1
  const last = Math.max(1, Math.ceil(items.length / size))
  const links = [
    ...(page > 1 ? [link(call, 'prev', page - 1)] : []),
    ...(page < last ? [link(call, 'next', page + 1), link(call, 'last', last)] : []),
    ...(page > 1 ? [link(call, 'first', 1)] : []),
  ]
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}

/** 200 with one page of a list. */
export function listed<T>(call: Call, items: readonly T[], view: (item: T) => object): StandInResponse {
  const { items: shown, headers } = pageOf(call, items)
  return { status: 200, headers, body: shown.map(view) }
}

function positive(text: string | null): number | undefined {
  const number = Number(text)
  return Number.isInteger(number) && number > 0 ? number : undefined
}

function link({ request }: Call, relation: string, page: number): string {
  const address = new URL(request.url)
  address.searchParams.set('page', String(page))
  return `<${address.href}>; rel="${relation}"`
}
