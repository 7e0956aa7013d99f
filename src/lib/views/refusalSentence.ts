export { faultSentence as refusalSentence } from '#i18n/errorSentences.ts';
