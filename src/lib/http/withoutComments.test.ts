import { expect, it } from 'vitest';
import { withoutComments } from './withoutComments.ts';

it('drops the marks of the framework and keeps what users wrote', () => {
	expect(withoutComments('<!--[--><p>a &lt;!-- b --&gt;</p><!---->')).toBe(
		'<p>a &lt;!-- b --&gt;</p>'
	);
});
