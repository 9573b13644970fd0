import { DefaultArtifactClient } from '@actions/artifact'

/** One call of the official client, by a job that has a token. */
export type Command = { readonly token: string } & (
  | { readonly kind: 'upload'; readonly name: string; readonly files: readonly string[]; readonly root: string }
  | { readonly kind: 'download'; readonly id: number; readonly to: string; readonly expectedHash?: string }
  | { readonly kind: 'list' }
  | { readonly kind: 'get'; readonly name: string }
  | { readonly kind: 'delete'; readonly name: string }
)

/** Calls that follow each other, and what the runner sets for them. */
export interface Run {
  readonly runner: Readonly<Record<string, string>>
  readonly commands: readonly Command[]
}

/** What the client returned, or the message of what it threw. */
export type Result = { readonly value: unknown } | { readonly error: string }

async function call(command: Command): Promise<unknown> {
  const client = new DefaultArtifactClient()
  switch (command.kind) {
    case 'upload':
      return client.uploadArtifact(command.name, [...command.files], command.root, { compressionLevel: 0 })
    case 'download': {
      const { id, to, expectedHash } = command
      const options = { path: to, skipDecompress: true }
      return client.downloadArtifact(id, expectedHash === undefined ? options : { ...options, expectedHash })
    }
    case 'list':
      return client.listArtifacts()
    case 'get':
      return client.getArtifact(command.name)
    case 'delete':
      return client.deleteArtifact(command.name)
  }
}

// The client reads its token from the environment: this process has nothing else in it.
process.on('message', async ({ runner, commands }: Run) => {
  Object.assign(process.env, runner)
  const results: Result[] = []
  for (const command of commands) {
    process.env.ACTIONS_RUNTIME_TOKEN = command.token
    results.push(
      await call(command).then(
        (value) => ({ value }),
        (error: unknown) => ({ error: String(error) }),
      ),
    )
  }
  process.send?.(results)
})
