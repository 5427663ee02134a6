/** Kilometres in a degree of latitude, and on the equator in one of longitude. */
export const degreeKm = 111.2;
