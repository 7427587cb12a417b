import type { paths } from "@octokit/openapi-types";

/** GitHub's published description of its REST API as routes: "GET /repos/{owner}/{repo}/pulls/{pull_number}". */
type Documented = {
  [Path in keyof paths]: {
    [Method in keyof paths[Path]]: [paths[Path][Method]] extends [never | undefined]
      ? never
      : `${Uppercase<Method & string>} ${Path}`;
  }[keyof paths[Path]];
}[keyof paths];

/** Every route that the product asks; a route that GitHub does not describe is no type. */
const ROUTES = [
  "GET /user",
  "GET /orgs/{org}/teams/{team_slug}/memberships/{username}",
  "GET /repos/{owner}/{repo}/actions/artifacts",
  "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
  "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs",
  "POST /repos/{owner}/{repo}/check-runs",
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
  "GET /repos/{owner}/{repo}/compare/{basehead}",
  "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
  "POST /repos/{owner}/{repo}/git/commits",
  "GET /repos/{owner}/{repo}/git/ref/{ref}",
  "POST /repos/{owner}/{repo}/git/refs",
  "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
  "POST /repos/{owner}/{repo}/git/trees",
  "GET /repos/{owner}/{repo}/issues",
  "POST /repos/{owner}/{repo}/issues",
  "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
] as const satisfies readonly Documented[];

/** Where GitHub Enterprise Server has its API: `/api/v3`, and `/api` alone for GraphQL. */
export const ENTERPRISE = /^\/api(?:\/(?!graphql)[^/]+)?(?=\/)/;

const patterns = ROUTES.map((route) => {
  const [method = "", path = ""] = route.split(" ");
  // A ref holds slashes; every other parameter is one piece of a path.
  const pattern = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === "ref" ? ".+" : "[^/]+",
  );
  return { method, pattern: new RegExp(`^${pattern}$`) };
});

/** Whether a request is one of the routes; GraphQL has a description of its own, the store of artifacts needs none. */
export function isDocumented(method: string, path: string): boolean {
  const { pathname } = new URL(path.replace(ENTERPRISE, ""), "http://github.test");
  return (
    pathname === "/graphql" ||
    pathname.startsWith("/storage/") ||
    patterns.some((route) => route.method === method && route.pattern.test(pathname))
  );
}
