/** Words of a criterion, as the rules read them; English, as most rubrics are. In other languages they find less. */

export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/** They say what is judged, or join: nothing of what it must be like. */
const EMPTY =
  /^(?:a|an|the|and|or|of|to|in|on|for|with|by|as|at|from|it|its|is|are|be|been|being|was|were|this|that|these|those|there|how|what|which|who|does|do|did|must|should|shall|will|would|can|may|answers?|responses?|repl(?:y|ies)|outputs?|texts?|messages?|model|models|assistant|bot|ai|very|really|quite|overall|general|generally|level|degree|extent|score|rate|rated|judge|evaluate|assess|measure|whether|if|given|has|have|not|no|all|any|each|every|well)$/;

/** They praise, and leave open what for. */
const VAGUE =
  /^(?:good|great|nice|best|better|bad|poor|fine|excellent|outstanding|perfect|high|higher|highest|high-quality|low|quality|appropriate|appropriately|appropriateness|suitable|proper|properly|adequate|adequately|acceptable|reasonable|reasonably|effective|effectively|satisfactory|satisfying|helpful|helpfully|helpfulness|useful|usefulness|well-written|well-crafted|natural|smart|impressive|strong|ideal|optimal|professional-quality|ok|okay|average|medium|weak|terrible|awful|superb|decent|mediocre|sufficient|sufficiently)$/;

export const isVague = (word: string): boolean => VAGUE.test(word);

/** Words that say something of what is wanted. */
export const concrete = (text: string): readonly string[] =>
  wordsOf(text).filter((word) => !EMPTY.test(word) && !isVague(word));

/** Five letters join "accurate" and "accuracy". */
export const stem = (word: string): string => word.slice(0, 5);

/** Qualities that can be had without each other, by words that name them. */
const QUALITIES: readonly (readonly [name: string, words: RegExp])[] = [
  ["accuracy", /^(?:accura|correct|factual|truth|true$)/],
  ["grounding", /^(?:grounded|faithful|hallucinat|well-supported)/],
  ["completeness", /^(?:complet|thorough|comprehensive|exhaustive)/],
  ["brevity", /^(?:concis|brief|short|succinct|brevity)/],
  ["clarity", /^(?:clear|clarity|understandable|readab|intelligib)/],
  ["tone", /^(?:polite|friendl|warm|empath|courte|respectful|tone$|kind$|cheerful|professional)/],
  ["relevance", /^(?:relevan|irrelevan|on-topic)/],
  ["format", /^(?:well-formatted|formatted|formatting|markdown|well-structured)/],
  ["grammar", /^(?:grammar|grammatical|spelling|spelled|fluent|fluency)/],
  ["safety", /^(?:safe$|safety|harmless|toxic)/],
];

/** The qualities that a text names, in its order, each once. */
export function qualitiesOf(text: string): readonly string[] {
  const found = wordsOf(text).flatMap((word) =>
    QUALITIES.filter(([, words]) => words.test(word)).map(([name]) => name),
  );
  return [...new Set(found)];
}
