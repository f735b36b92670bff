/**
 * The custom functions by id, each with how many arguments it takes. Written out, not read from core: their code runs in the engine
 * and would double the panel's bundle. A test holds this to core's list.
 */
export const functionIds = {
  TYLE: 3,
  KIEMTRACCCD: 3,
  NUOC: 2,
  TINHTRANG: 4,
  UNICODE: 1,
  TONGHOP: 6,
  HANNOP: 3,
} as const satisfies Readonly<Record<string, number>>;
