/** A code as people read and copy it: `7c1e-40d9-b2aa-5f03-91ce`. */
export const shownCode = (code: string): string => (code.match(/.{1,4}/g) ?? []).join("-");
