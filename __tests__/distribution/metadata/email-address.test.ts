import { describe, expect, test } from '@jest/globals'
import { onlyAddress } from '../../../src/distribution/metadata/address-list.ts'
import { faultOfAddresses } from '../../../src/distribution/metadata/email-address.ts'

describe('the only address in a text', () => {
  test.each([
    ['a@example.com', 'a@example.com', 'alone'],
    ['Jane <a@example.com>', 'a@example.com', 'with a name'],
    ['"Doe, Jane" <a@example.com>', 'a@example.com', 'with a name in quotes'],
    ['"a\\"b" <a@example.com>', 'a@example.com', 'with a quote in the quotes'],
    ['a@example.com (Jane (Doe))', 'a@example.com', 'with a comment'],
    ['<a@example.com', 'a@example.com', 'a bracket that is not closed'],
    ['a @ example . com', 'a@example.com', 'spaces'],
    ['<@relay.com:a@example.com>', 'a@example.com', 'with a route'],
    ['team: a@example.com;', 'a@example.com', 'a group of one'],
    ['a@example.com,', 'a@example.com', 'a comma behind'],
    ['Jane Doe', 'Jane', 'a name is taken for the part before the @'],
    ['"a b"@example.com', '"a b"@example.com', 'quotes in the address'],
    ['a@example.com, b@example.com', '', 'two'],
    ['Doe, Jane <a@example.com>', '', 'a comma in the name makes two'],
    ['a;b@example.com', '', 'a semicolon as well'],
    ['a@[127.0.0.1]', '', 'an address of the network'],
    ['a@b@example.com', '', 'two @'],
    ['Jane <>', '', 'nothing in the brackets'],
    ['Jane (Doe <a@example.com>', '', 'a comment that is not closed'],
    ['Jane) <a@example.com>', '', 'nor opened'],
  ])('%j: %j, %s', (text, address) => {
    expect(onlyAddress(text)).toBe(address)
  })
})

describe('addresses that PyPI takes', () => {
  test.each([
    ['a@example.com', 'the usual one'],
    ["a.b+c_d'e@sub.example.co.uk", 'every sign that needs no quotes'],
    ['josé@example.com', 'letters of any language'],
    ['a@bücher.example', 'a domain of any language'],
    ['a@xn--bcher-kva.example', 'and as the DNS has it'],
    ['a@例え。jp', 'a full stop of Japan'],
    [`${'a'.repeat(100)}@example.com`, 'a long part before the @'],
    ['a@example.c', 'one letter behind the last period'],
    ['nobody, a@example.com', 'none of several is looked at'],
    ['Jane <>', 'none at all'],
  ])('%j: %s', (text) => {
    expect(faultOfAddresses(text)).toBeUndefined()
  })

  test.each<readonly [string, unknown, string]>([
    ['nobody', 'An email address must have an @-sign.', 'a name alone'],
    ['name at example.com', 'An email address must have an @-sign.', 'the @ in words'],
    ['<@example.com>', undefined, 'a route and no address'],
    ['.a@example.com', 'An email address cannot start with a period.', 'a period at the start'],
    ['a.@example.com', 'An email address cannot have a period immediately before the @-sign.', 'a period at the end'],
    ['a..b@example.com', 'An email address cannot have two periods in a row.', 'two periods'],
    ['a b@example.com', 'The email address contains invalid characters before the @-sign: SPACE.', 'a space'],
    ['"a b"@example.com', 'Quoting the part before the @-sign is not allowed here.', 'quotes'],
    ['a\u200b@example.com', 'The email address contains unsafe characters: U+200B.', 'what cannot be seen'],
    ['a@.example.com', 'An email address cannot have a period immediately after the @-sign.', 'no first label'],
    ['a@example.com.', 'An email address cannot end with a period.', 'the root of the DNS'],
    ['a@example..com', 'An email address cannot have two periods in a row.', 'an empty label'],
    ['a@-example.com', 'An email address cannot have a hyphen immediately after the @-sign.', 'a hyphen first'],
    ['a@example.com-', 'An email address cannot end with a hyphen.', 'a hyphen last'],
    ['a@exam-.com', 'An email address cannot have a period and a hyphen next to each other.', 'a label that ends so'],
    [
      'a@ab--c.com',
      'An email address cannot have two letters followed by two dashes, except Punycode.',
      'a form that is kept for later',
    ],
    ['a@exa_mple.com', "The part after the @-sign contains invalid characters: '_'.", 'an underscore'],
    ['a@ex♥mple.com', 'The part after the @-sign is not a valid internationalized domain.', 'a symbol'],
    ['a@xn--a.com', 'The part after the @-sign is not a valid internationalized domain.', 'no Punycode'],
    ['a@localhost', 'The part after the @-sign is not valid. It should have a period.', 'a machine'],
    ['a@127.0.0.1', expect.stringContaining('It is not within a valid top-level domain.'), 'numbers'],
    ['a@host.local', 'The part after the @-sign is a special-use or reserved name.', 'a name of nobody'],
    [`a@${'b'.repeat(64)}.com`, expect.stringContaining('(1 too many)'), 'a label that is too long'],
    [`a@${'b.'.repeat(127)}com`, 'The email address is too long after the @-sign.', 'a domain that is too long'],
    [`${'a'.repeat(243)}@example.com`, 'The email address is too long.', 'an address that is too long'],
  ])('not %j, %s: %s', (text, fault, _) => {
    const whole = faultOfAddresses(text)
    expect(whole?.replace(/^.* is not a valid email address: /, '')).toEqual(fault)
  })
})
