package org.regesta.picture;

import org.regesta.edtf.Edtf;

/**
 * A stretch of time with a name, drawn beneath the axis.
 *
 * @param number a short sign for it, shown where the name does not fit
 * @param name its name
 * @param href where it leads
 * @param time the time it covers
 */
public record Band(String number, String name, String href, Edtf time) {}
