import { expect, test } from '@jest/globals'
import { faultOfLicenseExpression } from '../../../src/distribution/metadata/license-expression.ts'

test.each([
  ['MIT', 'an identifier'],
  ['mit or (APACHE-2.0 and isc)', 'any case of identifiers and operators'],
  ['((MIT))', 'parentheses in each other'],
  ['GPL-2.0-only WITH Classpath-exception-2.0 OR MIT', 'an exception'],
  ['GPL-2.0+', 'or later, as it was written once'],
  ['MIT+', 'PyPI takes that of every license'],
  ['GPL-2.0', 'a deprecated identifier'],
  ['LicenseRef-My.License-1', 'a license of its own'],
  ['licenseref-', 'without a name'],
  ['  MIT\tAND  ISC ', 'any white space'],
])('%j is an expression: %s', (text) => {
  expect(faultOfLicenseExpression(text)).toBeUndefined()
})

test.each([
  ['BSD3', "Unknown license: 'BSD3'", 'no identifier'],
  ['NONE', "Unknown license: 'NONE'", 'a word of SPDX documents'],
  ['DocumentRef-x:LicenseRef-y', "Unknown license: 'DocumentRef-x:LicenseRef-y'", 'a reference to another document'],
  ['LicenseRef-a_b', "Invalid licenseref: 'LicenseRef-a_b'", 'an underscore'],
  ['LicenseRef-a+', "Invalid licenseref: 'LicenseRef-a+'", 'there is no later version of it'],
  ['MIT WITH nothing', "Unknown license exception: 'nothing'", 'no exception'],
  ['MIT WITH Apache-2.0', "Unknown license exception: 'Apache-2.0'", 'a license is no exception'],
  ['Classpath-exception-2.0', "Unknown license: 'Classpath-exception-2.0'", 'an exception is no license'],
  ['BSD License', '"license" cannot stand there', 'two words'],
  ['MIT/Apache-2.0', "Unknown license: 'MIT/Apache-2.0'", 'a slash is no operator'],
  ['MIT, ISC', '"isc" cannot stand there', 'a comma is no operator'],
  ['MIT AND', 'it ends with "and"', 'nothing behind an operator'],
  ['AND MIT', '"and" cannot stand there', 'nothing before an operator'],
  ['(MIT', 'a parenthesis is not closed', 'an open parenthesis'],
  ['MIT)', '")" cannot stand there', 'one too many'],
  ['()', '")" cannot stand there', 'nothing in parentheses'],
  ['MIT (ISC)', '"(" cannot stand there', 'no operator before a parenthesis'],
  ['', 'it is empty', 'nothing'],
])('%j is none, %j: %s', (text, fault) => {
  expect(faultOfLicenseExpression(text)).toBe(fault)
})
