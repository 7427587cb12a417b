/** The subject's first cases as an eval set; few, for runs of the built product. */
export function fewCases({ rubric = true, count = 12, slice = "", more = "" } = {}): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const id = `case-${String(index + 1).padStart(2, "0")}`;
    const days = `${index + 3} days`;
    const name = slice || (index % 2 === 0 ? "law" : "tone");
    return `  - { id: ${id}, slices: [${name}], input: { question: "${id}: how long?" }, reference: "You have ${days}.", checks: [{ contains: "${days}" }] }`;
  });
  const judged = rubric ? "rubric:\n  - { id: grounded, description: Names the deadline. }\n" : "";
  return `${judged}cases:\n${rows.join("\n")}\n${more}`;
}
