import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

/** A bare cytoscape page with the same drawing. */
export interface PeerPage {
	readonly url: string;
	close(): void;
}

/**
 * Serves one page that shows a graph by cytoscape alone: the same elements, look and view, in a box
 * of the same size at the same place. `n` adds a partner, `v` a relation.
 */
export async function servePeer(graph: object): Promise<PeerPage> {
	const library = readFileSync(
		createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js')
	);
	const page = `<!doctype html><meta charset="utf-8"><title>cytoscape</title><link rel="icon" href="data:,">
<style>body{margin:0}#cy{position:fixed}</style><div id="cy"></div><script src="/cytoscape.js"></script><script>
const graph = ${JSON.stringify(graph).replaceAll('<', '\\u003c')};
const { x, y, width, height } = graph.box;
const container = document.getElementById('cy');
container.style.cssText = 'left:' + x + 'px;top:' + y + 'px;width:' + width + 'px;height:' + height + 'px';
const cy = cytoscape({ container, elements: graph.elements, style: graph.style, zoom: graph.zoom, pan: graph.pan, minZoom: 0.1, maxZoom: 5, layout: { name: 'preset' } });
const [first, second] = cy.nodes('.partner');
let n = 0;
addEventListener('keydown', ({ key }) => {
	if (key === 'n') cy.add({ ...first.json(), data: { ...first.data(), id: 'new' + ++n }, position: { x: 10 * n, y: 0 } });
	if (key === 'v') cy.add({ group: 'edges', data: { ...(cy.edges()[0]?.data() ?? {}), id: 'edge' + ++n, source: first.id(), target: second.id() } });
});
</script>`;
	const server = createServer((request, response) => {
		const isLibrary = request.url === '/cytoscape.js';
		response.setHeader('content-type', isLibrary ? 'text/javascript' : 'text/html; charset=utf-8');
		response.end(isLibrary ? library : page);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
