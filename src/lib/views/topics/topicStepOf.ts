import type { TopicStep } from '#domain/topics/placeTopic.ts';

const steps: Readonly<Record<string, TopicStep>> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowRight: 'in',
	ArrowLeft: 'out'
};

/**
 * The step that a key asks for: Alt and an arrow, which in a text field means something else. Where
 * one reads from right to left, inwards is to the left.
 */
export function topicStepOf(event: KeyboardEvent, isRightToLeft: boolean): TopicStep | null {
	if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
	const step = steps[event.key] ?? null;
	if (!isRightToLeft || step === null) return step;
	return step === 'in' ? 'out' : step === 'out' ? 'in' : step;
}
