/** One spelling whatever the capitals: down, then up, so `ß` meets `SS`, and both small sigmas meet the capital one. */
export const folded = (text: string): string => text.toLowerCase().toUpperCase();
