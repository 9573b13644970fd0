const maintainer = { name: 'Example Maintainer', email: 'maintainer@example.org' } as const

const whenOf = (date: Date): string => `${Math.floor(date.getTime() / 1000)} +0000`

/** The neutral person of a rehearsal, at a given time, as git writes it into an object. */
export const signatureOf = (date: Date): string => `${maintainer.name} <${maintainer.email}> ${whenOf(date)}`

/** The variables that make git write this person and a given time. */
export function identity(date: Date): Record<string, string> {
  return {
    GIT_AUTHOR_NAME: maintainer.name,
    GIT_AUTHOR_EMAIL: maintainer.email,
    GIT_AUTHOR_DATE: whenOf(date),
    GIT_COMMITTER_NAME: maintainer.name,
    GIT_COMMITTER_EMAIL: maintainer.email,
    GIT_COMMITTER_DATE: whenOf(date),
  }
}
