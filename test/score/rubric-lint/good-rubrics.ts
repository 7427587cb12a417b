/** Rubrics as careful teams write them, of different trades: none of them makes a judge guess. */
export const GOOD: { readonly [trade: string]: string } = {
  "support, policy": `
  - id: grounded
    description: Every claim about a policy is supported by the given context.
    scale: { 1: invents policy, 3: one loose claim, 5: every claim supported }
  - id: helpful
    description: Answers the question that was asked, so that the customer knows what to do next.
    scale: { 1: answers another question, 5: the customer can act without asking again }
  - id: tone
    description: Sounds like a person who is glad to help.
    scale: { 1: curt or mechanical, 5: warm without gushing }`,
  "retrieval, faithfulness and correctness": `
  - id: faithful
    description: States only what the retrieved passages say.
    scale: { 1: contradicts a passage, 3: adds a harmless detail, 5: nothing beyond the passages }
  - id: correct
    description: Gives the same figure, name or date as the reference.
    scale: { 1: another figure, 5: the reference's figure }`,
  summaries: `
  - id: coverage
    description: Keeps every decision and every owner that the minutes name.
    scale: { 1: loses most decisions, 3: loses one, 5: loses none }
  - id: order
    description: Follows the order in which the meeting took its topics.
    scale: { 1: topics mixed up, 5: in the meeting's order }`,
  translation: `
  - id: meaning
    description: Says in German what the source says, with no sentence added or left out.
    scale: { 1: another meaning, 5: the same meaning throughout }
  - id: terms
    description: Uses the glossary's word wherever the source has a listed term.
    scale: { 1: ignores the glossary, 5: every listed term as the glossary has it }`,
  "code review": `
  - id: bug
    description: Points at the defect that the diff brings in, by file and line.
    scale: { 1: names no defect of this diff, 5: names the defect and its line }
  - id: fix
    description: Proposes a change that compiles and removes the defect.
    scale: { 1: no change proposed, 3: a change that leaves the defect, 5: a change that removes it }`,
  triage: `
  - id: urgency
    description: Assigns the urgency that the handbook's table gives for these symptoms.
    scale: { 1: two steps off, 3: one step off, 5: as the table says }`,
  "data extraction": `
  - id: fields
    description: Fills each field of the form with what the invoice states, and leaves the others empty.
    scale: { 1: wrong values, 5: every stated value and no other }`,
  sales: `
  - id: next-step
    description: Ends with one dated proposal for the next conversation.
    scale: { 1: no proposal, 3: a proposal without a date, 5: one proposal with a date }
  - id: needs
    description: Refers to at least one need that the prospect has named in the conversation.
    scale: { 1: a generic pitch, 5: builds on a need the prospect named }`,
  tutoring: `
  - id: no-spoiler
    description: Leads the pupil to the next step without giving away the result.
    scale: { 1: gives the result, 5: the pupil can find it from the hint }
  - id: level
    description: Uses only notions that the syllabus has introduced by this week.
    scale: { 1: relies on later notions, 5: stays within the syllabus }`,
  "legal drafting": `
  - id: clause
    description: Keeps the liability cap of the template unchanged.
    scale: { 1: raises or drops the cap, 5: the cap as in the template }
  - id: citations
    description: Cites the statute that each assertion rests on.
    scale: { 1: no citation, 3: some assertions cited, 5: every assertion cited }`,
  "medical leaflet": `
  - id: dose
    description: Repeats the dose of the leaflet for the patient's age group.
    scale: { 1: another dose, 5: the leaflet's dose }
  - id: referral
    description: Sends the patient to a doctor where the leaflet says so.
    scale: { 1: no referral where one is due, 5: refers as the leaflet says }`,
  refusals: `
  - id: refusal
    description: Declines requests for another customer's data and names the official channel.
    scale: { 1: hands data over, 3: declines and names no channel, 5: declines and names the channel }`,
  "commit messages": `
  - id: why
    description: Explains why the change was made, not what the diff already shows.
    scale: { 1: retells the diff, 5: the reason is plain }`,
  "product copy": `
  - id: claims
    description: Makes no claim that the fact sheet lacks.
    scale: { 1: invents a property, 5: only properties of the fact sheet }
  - id: voice
    description: Keeps to the brand's voice, which addresses the reader as "you" and avoids superlatives.
    scale: { 1: superlatives or third person, 5: the brand's voice throughout }`,
  "incident reports": `
  - id: timeline
    description: Lists each event with its time in UTC, in order.
    scale: { 1: events without times, 3: a time is missing, 5: every event with its time }
  - id: cause
    description: Separates the root cause from what made it worse.
    scale: { 1: no cause named, 5: cause and aggravation told apart }`,
  "search queries": `
  - id: intent
    description: Rewrites the query so that it asks for what the user meant in the last two turns.
    scale: { 1: another intent, 5: the intent of the last two turns }`,
  interviews: `
  - id: open
    description: Asks a question that cannot be answered with yes or no.
    scale: { 1: a yes-or-no question, 5: an open question }`,
  "per case": `
  - { id: expected, description: What this case asks for., per_case: true }`,
};
