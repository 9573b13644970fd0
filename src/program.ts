/** What this program is called; a test holds it to `package.json`, which is no part of a bundle. */
export const program = {
  name: 'release-action',
  version: '0.1.0',
} as const
