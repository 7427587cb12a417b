/** As far as a list's answer counts here; the body is whatever the server sent. */
interface Page {
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined };
}

/**
 * A list page by page, from 1, as far as there are any: the client's own paging trips over a torn body, and here each
 * is the reader's to check.
 */
export async function* pagesOf(
  ask: (page: number) => Promise<Page>,
  most = Infinity,
): AsyncGenerator<unknown> {
  for (let page = 1; page <= most; page += 1) {
    const { data, headers } = await ask(page);
    yield data;
    if (!headers.link?.includes('rel="next"')) return;
  }
}
