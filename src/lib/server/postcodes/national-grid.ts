import proj4 from 'proj4';
import type { Point } from '../../domain/geography.ts';

/**
 * The British National Grid (EPSG:27700), with the shift from the datum OSGB36: seven parameters, good to about 5 m
 * over Great Britain (Ordnance Survey, "A guide to coordinate systems in Great Britain", 6.6).
 */
const NATIONAL_GRID =
	'+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy' +
	' +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';
const grid = proj4(NATIONAL_GRID, 'WGS84');

/** Eastings and northings of the British National Grid, in metres, as WGS 84 degrees. */
export function fromNationalGrid(eastings: number, northings: number): Point {
	const [longitude = NaN, latitude = NaN] = grid.forward([eastings, northings]);
	return { latitude, longitude };
}
