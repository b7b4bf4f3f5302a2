// What is said to anybody
const HONORIFIC =
  /^(?:mr|mrs|ms|miss|m|mm|mme|mlle|monsieur|madame|herrn?|hr|frau|fr|sr|sra|srta|señora?|don|doña|pani?)\.?$/i;

// "harbour master | Sir": a rank behind what somebody is, which is enough
const RANK = /(?<=\S\s+)(?:Sir|Dame|Lord|Lady|Baron(?:ess)?)$/;

// "Dr.", "Hafenmeister | Dr. phil.": a degree is what somebody has, not what somebody is
const DEGREES = /(?:(?:^|\s+)(?:dr|med|phil|rer|nat|jur|habil|h\.\s?c|dipl\.?-\p{Lu}\p{L}+|ing|mag)\.?)+$/iu;

/** What stands before a name without what tells nothing of who it is. @example withoutDegrees('Hafenmeister Dr.') // 'Hafenmeister' */
export function withoutDegrees(before: string): string {
  return HONORIFIC.test(before) ? '' : before.replace(RANK, '').trimEnd().replace(DEGREES, '');
}
