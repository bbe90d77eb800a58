/** Values of many kinds that are no record at all; all of them can come out of storage or a file. */
export const RUBBISH: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['a number', 7],
  ['not a number', Number.NaN],
  ['a text', 'record'],
  ['an empty text', ''],
  ['an array', []],
  ['an array of arrays', [[[]]]],
  ['an empty object', {}],
  ['an object with other fields', { a: 1, b: { c: [] } }],
  ['an object with an own __proto__', JSON.parse('{"__proto__": {"cases": [], "due": [], "frames": {}}}')],
  ['an object without prototype', Object.create(null)],
  ['an object whose methods are data', { toString: 1, valueOf: 2, hasOwnProperty: 3, constructor: 4 }],
  ['an object deep as a well', deep(2000)],
];

function deep(levels: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level++) value = { value };
  return value;
}

/** Things that no text, number or list is: each stands where one is expected. */
export const WRONG_VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  1e300,
  Number.NaN,
  '',
  'constructor',
  '__proto__',
  [],
  [null],
  {},
  { length: 3 },
  { toString: 1, valueOf: 1 },
  Object.create(null),
];
