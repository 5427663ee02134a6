/** What pages and the server load before they ask for clusters. */
import { loadClusterLibrary } from '$lib/map/cluster-library';

await loadClusterLibrary();
