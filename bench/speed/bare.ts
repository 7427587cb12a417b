/**
 * The least that can be done: the same number of requests of the same size by `fetch` in a loop, read as JSON and
 * nothing else. `bare.ts <base url> <requests> <concurrency>`.
 */
const [baseUrl, requests, concurrency] = process.argv.slice(2);
const content =
  "Answer from the contract alone, name the clause, and promise nothing else. ".repeat(16);

let left = Number(requests);

async function loop(): Promise<void> {
  while (left > 0) {
    left--;
    const response = await fetch(`${baseUrl}/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "Bearer none" },
      body: JSON.stringify({
        model: "gpt-5.4-mini",
        messages: [{ role: "user", content: `${content}Case ${left}: how long?` }],
      }),
    });
    await response.json();
  }
}

await Promise.all(Array.from({ length: Number(concurrency) }, loop));
