/** What every comparison has, whatever the eval set measures, under the names that policy calls it by. */
export const ENDPOINTS: readonly string[] = ["rubric", "judge", "checks"];
