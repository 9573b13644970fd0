import { expect, test } from '@jest/globals'
import { EncryptedSource } from '../../src/distribution/encrypted-source.ts'

const executor = '__pyarmor__(__name__, __file__, b"...")'
const [begin, end] = ['---BEGIN PYE FILE---', '---END PYE FILE---']

test.each<readonly [string, readonly string[], unknown, string]>([
  ['rocket.py', [executor], 'PyArmor', 'what runs an encrypted module'],
  ['rocket.PY', ['x = 1\n', '__pyarmor_enter__'], 'PyArmor', 'a hook of its run time'],
  ['rocket.py', ['__pyarmor__(__nam', 'e__, __file__, b"")'], 'PyArmor', 'cut in two'],
  ['rocket.pye', [`${begin}\nabc\n`, `\n${end}`], 'SourceDefender', 'both of its marks'],
  ['rocket.pye', [begin], undefined, 'one of two marks'],
  ['rocket.txt', [executor], undefined, 'no source'],
  ['.py', [executor], undefined, 'no name before the suffix'],
  ['rocket.py', ['__pyarmor__'], undefined, 'a word that names it'],
  ['rocket.py', [executor, ' '.repeat(5 * 1024 * 1024)], undefined, 'a file that the index does not look into'],
])('%s with %#: %s by %s', (path, chunks, product, _) => {
  const source = new EncryptedSource(path)
  for (const chunk of chunks) source.add(Buffer.from(chunk))
  expect(source.product).toBe(product)
})
