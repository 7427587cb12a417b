/** A number that an answer can get right or wrong: a period, an amount, a date. */
export interface Fact {
  /** Equal for equal facts: `14 day` for "14 days", "14-day" and "fourteen days". */
  readonly key: string;
  /** As it is written. */
  readonly shown: string;
}

const WORDS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" ");
const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December";

const FACT = new RegExp(
  [
    String.raw`(?<day>\d{1,2}) (?<month>${MONTHS})`,
    String.raw`\b(?<count>\d+|${WORDS.join("|")})[ -](?:working |business |calendar )?(?<unit>minute|hour|night|day|week|month|year)s?\b`,
    String.raw`€\s?(?<euros>\d+(?:\.\d+)?)`,
    String.raw`(?<number>\d+(?:\.\d+)?)`,
  ].join("|"),
  "gi",
);

/** The facts of a text, each once, in the order in which they stand. */
export function factsOf(text: string): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const { 0: shown, groups = {} } of text.matchAll(FACT)) {
    const key = keyOf(groups);
    if (!facts.has(key)) facts.set(key, { key, shown });
  }
  return [...facts.values()];
}

function keyOf(groups: { readonly [name: string]: string | undefined }): string {
  const { day, month, count, unit, euros, number } = groups;
  if (day !== undefined) return `${day} ${month?.toLowerCase()}`;
  if (count !== undefined) {
    const word = WORDS.indexOf(count.toLowerCase());
    return `${word < 0 ? Number(count) : word + 1} ${unit?.toLowerCase()}`;
  }
  return String(Number(euros ?? number));
}

/** Words that carry no subject. */
const COMMON = new Set(
  (
    "about after also been before cannot could does done from have here into just know like made make more most" +
    " much must need only other over please same some such than that their them then there these they this those" +
    " very want well were what when where which will with without would your yours ours until while"
  )
    .split(" ")
    .map(stem),
);

/** Words with a subject, cut to their stems: what two texts on the same matter share. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map(stem).filter((word) => !COMMON.has(word)));
}

/** Five letters are enough to join "refunded" and "refund", and to part "return" and "retail". */
function stem(word: string): string {
  return word.slice(0, 5);
}
