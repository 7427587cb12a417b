import * as fc from "fast-check";

const SURROGATES = 0xd800;

/** Any code point but the surrogates, which no UTF-8 file can hold; one in two is ASCII, where syntax is. */
const character = fc
  .oneof(fc.nat(0x7f), fc.nat(0x10_ffff - 0x800))
  .map((n) => String.fromCodePoint(n < SURROGATES ? n : n + 0x800));

/** Text that a file can hold: controls, bidirectional marks and noncharacters included. */
export const anyText = (constraints: fc.StringConstraints = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: character });
