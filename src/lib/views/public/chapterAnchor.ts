import type { GuideChapter } from '#domain/guide/GuideContents.ts';

/** Fragment of a chapter on the guide's page. */
export const chapterAnchor = ({ key }: Pick<GuideChapter, 'key'>): string => `c-${key}`;
