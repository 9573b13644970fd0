// Write dist/: types taken away by tsc, then each entry bundled by ncc with its own third-party notices.
// Bundles are not minified: whoever uses the action can read what runs.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import ncc from '@vercel/ncc'
import { writeNotices } from './notices.mjs'
import { output, root } from './processes.mjs'

// ncc has no aliases, but it follows the `paths` of this file, also for what packages import: docs/decisions/0018.
process.env.TS_NODE_PROJECT = join(root, 'tsconfig.bundle.json')

await rm(join(root, 'lib'), { recursive: true, force: true })
await output(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'])

for (const name of ['action', 'cli']) {
  const folder = join(root, 'dist', name)
  await rm(folder, { recursive: true, force: true })
  const entry = join(root, 'lib', `${name}.js`)
  const { code, map, assets } = await ncc(entry, {
    cache: false,
    quiet: true,
    sourceMap: true,
    sourceMapRegister: false,
    target: 'es2022',
  })
  const emitted = [['index.js', code], ...Object.entries(assets).map(([file, { source }]) => [file, source])]
  // Maps carry paths of the machine that bundled; only the notices are made from them.
  const maps = emitted.filter(([file]) => file.endsWith('.map')).map(([, source]) => String(source))
  const files = new Map(emitted.filter(([file]) => !file.endsWith('.map')))
  files.set('licenses.txt', await writeNotices([map, ...maps]))
  for (const [file, source] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), typeof source === 'string' ? withoutMap(source) : source)
  }
  const sizes = [...files.values()].map((source) => Buffer.byteLength(source))
  console.log(`dist/${name}: ${files.size} files, ${sizes.reduce((sum, size) => sum + size, 0)} bytes`)
}

function withoutMap(source) {
  return source.replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, '\n')
}
