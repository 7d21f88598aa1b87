/** The two kinds of publisher: one that publishes its own figures and reports, and one that tells other people's papers. */
export const voices = ['owner', 'archive'] as const;

/** In whose words the interface speaks. */
export type Voice = (typeof voices)[number];
