{
	const asked = new URLSearchParams(location.search);
	const root = document.documentElement.dataset;
	const theme = asked.get('theme') ?? '';
	const view = asked.get('view') ?? '';
	const other = /^(map|crossings)$/.test(view) && document.currentScript?.dataset[view];
	if (/^(light|dark)$/.test(theme)) root.theme = theme;
	if (asked.get('panel') === '1') root.panel = '1';
	if (other) location.replace(other + location.search + location.hash);
}
