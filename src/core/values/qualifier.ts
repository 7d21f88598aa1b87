/** How near a published number is to what it stands for. */
export const qualifiers = ['over', 'under', 'about', 'up-to', 'at-least'] as const;
/** What may still happen to a published number. */
export const statuses = ['provisional', 'revised', 'estimated'] as const;

export type Qualifier = (typeof qualifiers)[number];
export type Status = (typeof statuses)[number];
