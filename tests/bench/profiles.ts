/** The machines and networks that pages are opened on: this one as it is, and a phone's in a weak network. */
import type { CDPSession } from '@playwright/test';

export interface Profile {
	name: string;
	/** How many times slower the page's main thread runs; its workers and the GPU process keep their speed. */
	cpuSlowdown: number;
	/** Null for what the machine has. Milliseconds and bytes a second. */
	network: { latency: number; downloadThroughput: number; uploadThroughput: number } | null;
}

export const profiles: Profile[] = [
	{ name: 'unthrottled', cpuSlowdown: 1, network: null },
	{
		// Lighthouse's slow 4G, as its DevTools throttling applies it to each request.
		name: '4x CPU, slow 4G',
		cpuSlowdown: 4,
		network: { latency: 562.5, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
	},
];

/** Makes a page's tab run as the profile says, from its next navigation on. */
export async function applyProfile(session: CDPSession, { cpuSlowdown, network }: Profile): Promise<void> {
	if (cpuSlowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
	if (!network) return;
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
}
