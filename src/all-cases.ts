/** The unit that every case belongs to; no slice may have this name. */
export const ALL_CASES = "(all)";
